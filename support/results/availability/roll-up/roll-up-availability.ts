import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import { groupBy } from '../../../dictionary/group-by'
import { nameKey } from '../../../dictionary/names'
import type { GivenValue, OfferedValue } from '../../../dictionary/standard-values'
import { type MetadataReport, offeredValue } from '../../../metadata/metadata-report'
import type { AvailabilityReport, Place } from '../availability-report'
import { mean } from '../statistics'
import { countBins } from './bins'
import { type ByCategory, byCategory, type Judged } from './by-category'
import type { Available, Elements, OfResource, RolledUpAvailability } from './rolled-up-availability'

/**
 * Turns the frequencies of an availability report into shares and sums them up by what is standard, IDX or local.
 * `metadata` tell under which standard names local lookup values are advertised. With `compat` the figures are those of
 * RESO's tools: annotations do not count, a share above 1 is not in `eq100`, and a model that is only expanded has an
 * entry of zeros among the Resources.
 */
export function rollUpAvailability(
  report: AvailabilityReport,
  metadata: MetadataReport | undefined,
  reference: DictionaryIndex,
  compat: boolean,
): RolledUpAvailability {
  const advertised = new AdvertisedValues(compat || metadata === undefined ? { fields: [], lookups: [] } : metadata)
  const shareOf = sharesIn(report)
  const fields = report.fields.map(shareOf)
  const lookupValues = report.lookupValues.map(shareOf)

  const judged = {
    fields: fields.map(
      (field): JudgedShare => ({ ...field, standing: reference.fieldStanding(field.resourceName, field.fieldName) }),
    ),
    lookups: lookupValues.map((value): JudgedShare => {
      const { resourceName, fieldName, lookupValue } = value
      const given = advertised.value(resourceName, fieldName, lookupValue)
      const isStandard = reference.valueOfField(resourceName, fieldName, given) !== undefined
      return { ...value, standing: isStandard ? reference.fieldStanding(resourceName, fieldName) : 'local' }
    }),
  }
  const bins = (shares: readonly number[]) => countBins(shares, compat)
  const resources = elementsByResource(report, judged, compat)
  return {
    ...report,
    fields,
    lookupValues,
    availability: {
      ...figuresOf(judged, bins),
      resources: figuresByResource(resources, mean),
      resourcesBinary: figuresByResource(resources, bins),
    },
  }
}

/** A Field or lookup value with the share of records that have it. */
interface JudgedShare extends Place, Judged {
  readonly availability: number
}

type JudgedElements = Elements<readonly JudgedShare[]>

/**
 * The elements of each Resource and of each EntityType that it was expanded to. With `withModels` a model that is only
 * expanded has an empty entry of its own, as in RESO's files.
 */
function elementsByResource(
  { resources }: Pick<AvailabilityReport, 'resources'>,
  { fields, lookups }: JudgedElements,
  withModels: boolean,
): ReadonlyMap<string, OfResource<readonly JudgedShare[]>> {
  const fieldsOf = grouped(fields)
  const lookupsOf = grouped(lookups)
  const elements = (place: Place): JudgedElements => ({ fields: fieldsOf(place), lookups: lookupsOf(place) })
  const models = withModels ? resources.flatMap(({ expansions }) => expansions) : []
  const names = new Set([...resources, ...models].map(({ resourceName }) => resourceName))
  const expansions = new Map(resources.map((resource) => [resource.resourceName, resource.expansions]))
  return new Map(
    [...names].map((name) => [
      name,
      {
        ...elements({ resourceName: name }),
        expansions: Object.fromEntries(
          (expansions.get(name) ?? []).map(({ resourceName }) => [
            resourceName,
            elements({ resourceName, parentResourceName: name }),
          ]),
        ),
      },
    ]),
  )
}

function grouped(shares: readonly JudgedShare[]) {
  const key = ({ resourceName, parentResourceName }: Place) => nameKey(resourceName, parentResourceName)
  const groups = groupBy(shares, key)
  return (place: Place): readonly JudgedShare[] => groups.get(key(place)) ?? []
}

/** Figures of every Resource, by category. */
const figuresByResource = <Figure>(
  resources: ReadonlyMap<string, OfResource<readonly JudgedShare[]>>,
  figure: (shares: readonly number[]) => Figure,
): Record<string, OfResource<ByCategory<Figure>>> =>
  Object.fromEntries(
    [...resources].map(([name, { expansions, ...own }]) => [
      name,
      {
        ...figuresOf(own, figure),
        expansions: Object.fromEntries(
          Object.entries(expansions).map(([model, elements]) => [model, figuresOf(elements, figure)]),
        ),
      },
    ]),
  )

const figuresOf = <Figure>(
  { fields, lookups }: JudgedElements,
  figure: (shares: readonly number[]) => Figure,
): Elements<ByCategory<Figure>> => ({
  fields: byCategory(fields, (some) => figure(shares(some))),
  lookups: byCategory(lookups, (some) => figure(shares(some))),
})

const shares = (some: readonly JudgedShare[]): number[] => some.map(({ availability }) => availability)

/** The lookup values of payloads as metadata offer them. */
class AdvertisedValues {
  /** Types by Resource and Field. */
  readonly #types: ReadonlyMap<string, string>
  /** By LookupName and what payloads hold. */
  readonly #values: ReadonlyMap<string, ReadonlyMap<string, OfferedValue>>

  constructor({ fields, lookups }: Pick<MetadataReport, 'fields' | 'lookups'>) {
    this.#types = new Map(fields.map(({ resourceName, fieldName, type }) => [nameKey(resourceName, fieldName), type]))
    this.#values = new Map(
      [...groupBy(lookups, ({ lookupName }) => lookupName)].map(([lookupName, alike]) => [
        lookupName,
        new Map(alike.map(offeredValue).map((value) => [value.name, value])),
      ]),
    )
  }

  /** Returns the value as it is advertised; one that is not advertised may be meant in either spelling. */
  value(resourceName: string, fieldName: string, name: string): GivenValue {
    const type = this.#types.get(nameKey(resourceName, fieldName))
    const known = type === undefined ? undefined : this.#values.get(type)?.get(name)
    return known ?? { kind: 'either spelling', name }
  }
}

/** Gives each Field or lookup value of a report its share of the different records of its Resource or expansion. */
function sharesIn({ resources }: Pick<AvailabilityReport, 'resources'>) {
  const records = new Map(
    resources.flatMap(({ resourceName, numUniqueRecordsFetched, expansions }) => [
      [key(resourceName, undefined, undefined), numUniqueRecordsFetched] as const,
      ...expansions.map(
        (expansion) =>
          [key(expansion.resourceName, resourceName, expansion.fieldName), expansion.numUniqueRecordsFetched] as const,
      ),
    ]),
  )
  return <Entry extends Place & { readonly frequency: number }>(entry: Entry): Available<Entry> => {
    const ofPlace = records.get(key(entry.resourceName, entry.parentResourceName, entry.parentFieldName)) ?? 0
    return { ...entry, availability: ofPlace === 0 ? 0 : entry.frequency / ofPlace }
  }
}

const key = (...names: readonly (string | undefined)[]): string => JSON.stringify(names)
