import { DictionaryIndex } from '../../../dictionary/dictionary-index'
import type { Finding } from '../../../dictionary/finding'
import { edmx, schema } from '../../../metadata/testing/model-of'
import type { JsonObject } from '../../../odata/json-value'
import type { CoreRequest } from '../../core-request'
import { webApiCoreRules as rules } from '../../web-api-core-rules'
import { numbered } from './chained-pages'
import { answered, answeredWith, fakeAsk, pageOf, putRightBy, requestOf, serving } from './core-answers'
import { exampleModel, exampleTarget } from './example-target'
import { propertyTarget } from './property-target'

type Judged = Finding | readonly Finding[]

const METADATA = edmx(
  schema(
    'Namespace="o"',
    `<EntityType Name="Property"><Key><PropertyRef Name="ListingKey"/></Key>
<Property Name="ListingKey" Type="Edm.String" Nullable="false"/></EntityType>
<EntityContainer Name="c"><EntitySet Name="Property" EntityType="o.Property"/></EntityContainer>`,
  ),
)

const metadataAnswer = (body: string, headers: Readonly<Record<string, string>>) =>
  rules.validMetadata.judge(answered(requestOf({}, { path: ['$metadata'] }), { body, headers }), {
    document: Buffer.from(''),
    metadata: { stages: [], findings: [], valid: true },
  })

const dictionary = new DictionaryIndex({ version: '2.0', resources: [{ name: 'Property', fields: [] }], lookups: [] })

const keyed = (...keys: readonly string[]): JsonObject[] => keys.map((ListingKey) => ({ ListingKey }))

/** Answers $skip with the records of the first page, unless their order is asked for. */
function unstableOrder() {
  const target = propertyTarget(keyed('P1', 'P2', 'P3'))
  const unordered = ({ options }: CoreRequest) =>
    options['$orderby'] === undefined ? { body: { value: keyed('P2', 'P1') } } : undefined
  const { ask } = serving(target, keyed('P1', 'P2', 'P3', 'P4'), unordered)
  return rules.skip.judge(target, answeredWith(requestOf({ $select: 'ListingKey', $top: '2' }), keyed('P1', 'P2')), ask)
}

/** Answers each request without the first record that the one before could have, and with one more at the end. */
function changingRecords() {
  let asked = 0
  const { ask } = fakeAsk(({ options }) => {
    asked += 1
    const from = Number(options['$skip'] ?? 0)
    return { body: { value: numbered(asked, asked + 40).slice(from, from + Number(options['$top'])) } }
  })
  const request = requestOf({ $select: 'ListingKey', $orderby: 'ListingKey asc', $top: '5' })
  return rules.skipPages.judge(exampleTarget(), answeredWith(request, numbered(1, 5)), ask)
}

/** For tests: the cases that rules name as breaking them, or as allowed, and that no defect of the sample server shows. */
export const RULE_CASES: Readonly<Record<string, () => Judged | Promise<Judged>>> = {
  'an http URL of another machine': () => rules.https.judge('http://example.org/odata'),
  'an http URL of this machine': () => rules.https.judge('http://localhost:8080/odata'),

  'metadata under another Content-Type': () => metadataAnswer(METADATA, { 'content-type': 'text/html' }),
  'metadata under text/xml with a charset': () =>
    metadataAnswer(METADATA, { 'content-type': 'text/xml; charset=UTF-8' }),

  'an EntitySet of another name': () => rules.endpointEntitySet.judge(propertyTarget([], { resource: 'property' })),
  'an EntitySet of a second EntityContainer': () =>
    rules.endpointEntitySet.judge(propertyTarget([], { resource: 'Homes' })),
  'none of the required Resources': () => rules.requiredEntitySet.judge(propertyTarget().model, ['Media', 'Member']),
  'one of the required Resources': () => rules.requiredEntitySet.judge(propertyTarget().model, ['Media', 'Homes']),
  'a Resource that no Data Dictionary has': () =>
    rules.standardResource.judge(propertyTarget([], { resource: 'Properties' }), dictionary),
  'a standard Resource beside local ones': () => rules.standardResource.judge(propertyTarget(), dictionary),
  'an EntitySet of the type under another name': () => rules.topLevelResources.judge(exampleModel(), ['Member']),

  'an error without a code': () =>
    rules.odataError.judge(answered(requestOf(), { status: 400, body: { error: { code: '', message: 'no' } } })),
  'records without their key': () =>
    rules.keyPresent.judge(exampleTarget(), pageOf([{ BedroomsTotal: 1 }], {}, { $select: 'BedroomsTotal' })),
  'a page with fewer records than $top': () => rules.atMostTop.judge(pageOf(numbered(1, 3), {}, { $top: '5' })),
  'a malformed request that is answered with 422': () =>
    rules.refused.judge(
      answered(requestOf({ $top: '-1' }), { status: 422, body: {} }),
      putRightBy(() => ({ body: {} })),
      'MUST',
    ),
  'an answer without default values': () => {
    const headers = { 'preference-applied': 'odata.maxpagesize=5, omit-values="defaults"' }
    return rules.defaultsKept.judge(answered(requestOf({}), { body: { value: [] }, headers }))
  },
  'an option that is refused with 400': () => {
    const { ask } = fakeAsk(() => ({ status: 500, body: {} }))
    const request = requestOf({ $search: 'pool' })
    return rules.optionSupported.judge(exampleTarget(), answered(request, { status: 400, body: {} }), ask, '$search')
  },
  'a first page that ends before all records': () => {
    const { ask } = serving(exampleTarget(), numbered(1, 9))
    const request = requestOf({ $select: 'ListingKey', $orderby: 'ListingKey asc', $skip: '5' })
    const page = { value: numbered(6, 7), '@odata.nextLink': 'https://example.org/Property?$skiptoken=7' }
    return rules.skipAlone.judge(exampleTarget(), answered(request, { body: page }), ask)
  },
  'a Field without a value at its own path': () => {
    const { ask } = fakeAsk(() => ({ body: { ListingKey: 'P1', City: null } }))
    const request = requestOf({}, { path: ["Property('P1')", 'City'] })
    return rules.propertyValue.judge(exampleTarget(), answered(request, { status: 204, body: '' }), ask)
  },
  'a navigation property that is selected and expanded': () =>
    rules.selectedFieldsOnly.judge(
      exampleTarget(),
      pageOf([{ ListingKey: 'P1', Media: [], 'Media@odata.navigationLink': 'x' }], {}, { $select: 'ListingKey,Media' }),
    ),
  'an order that does not stay without $orderby': unstableOrder,
  'records that change between the requests': changingRecords,
}
