import type { AdvertisedField, AdvertisedType, AdvertisedValue } from '../../../payload/advertised-payload'
import type { SampledExpansion, SampledResource, SampledResponse } from '../../../payload/sampling-results'
import type { Tally } from '../../../payload/tally'

/** For tests: a tally by Field, with nothing that is not said. */
export const tallyOf = (
  records: number,
  fields: Readonly<Record<string, number>> = {},
  {
    lookupValues = {},
    ...rest
  }: Partial<Omit<Tally, 'lookupValues'>> & {
    readonly lookupValues?: Readonly<Record<string, Readonly<Record<string, number>>>>
  } = {},
): Tally => ({
  records,
  fields: new Map(Object.entries(fields)),
  lookupValues: new Map(Object.entries(lookupValues).map(([name, values]) => [name, new Map(Object.entries(values))])),
  postalCodes: new Set(),
  ...rest,
})

/** For tests: an EntityType with Fields of Edm.String, and expansions such as `ListAgent>Member`. */
export function typeOf(name: string, fields: readonly string[]): AdvertisedType {
  const advertised = fields.map((text): AdvertisedField => {
    const [fieldName = text, model] = text.split('>')
    const value: AdvertisedValue =
      model === undefined ? { kind: 'primitive', type: 'Edm.String' } : { kind: 'expansion', type: `o.${model}` }
    return { name: fieldName, isCollection: false, nullable: true, value }
  })
  return { name, key: [], fields: new Map(advertised.map((field) => [field.name, field])) }
}

/** For tests: a page of ten records that is not expanded. */
export const page = (changes: Partial<SampledResponse> = {}): SampledResponse => ({
  pass: 'Pages',
  strategy: 'NextLink',
  url: 'https://example.com/odata/Property',
  startedAt: '2026-11-22T05:00:00.000Z',
  durationMs: 100,
  wireBytes: 1000,
  bodyBytes: 5000,
  status: 200,
  records: 10,
  expandedRecords: 0,
  shortenedExpansions: 0,
  ...changes,
})

/** For tests: a Resource that was asked for, and had nothing. */
export const resource = (changes: Partial<SampledResource> = {}): SampledResource => ({
  resourceName: 'Property',
  advertised: typeOf('Property', [
    'ListingKey',
    'ListPrice',
    'Media>Media',
    'Photos>Media',
    'ListAgent>Member',
    'BuyerAgent>Member',
  ]),
  tally: tallyOf(0),
  expansions: [],
  chains: [],
  responses: [],
  ...changes,
})

/** For tests: an expansion to Media that brought nothing. */
export const expansion = (changes: Partial<SampledExpansion> = {}): SampledExpansion => ({
  fieldName: 'Media',
  modelName: 'Media',
  advertised: typeOf('Media', ['MediaKey', 'Order']),
  tally: tallyOf(0),
  ...changes,
})

/** For tests: `results` of these Resources. */
export const resultsOf = (...resources: readonly SampledResource[]) => ({
  serviceRoot: 'https://example.com/odata',
  resources,
})

/** For tests. */
export const stamp = { version: '2.0', generatedOn: '2026-11-22T06:00:00.000Z' }
