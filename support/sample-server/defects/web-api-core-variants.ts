import type { ResultRecord } from '../query/select-and-expand'
import type { SampleRecord, SampleValue } from '../records/sample-record'
import { editMetadata, replace } from './edit-metadata'
import { refusing } from './queries'
import { shortened } from './sampling'
import { legal, type Middleware, type Seams } from './seams'
import { sendingAll } from './web-api-core/changes'
import { speaking401 } from './web-api-core/odata-401'
import { OPTION_VARIANTS } from './web-api-core/option-variants'
import { applying, isOfServiceDocument, withoutProperty } from './web-api-core/protocol'
import { inProperty } from './web-api-core/request-form'

/** Changes records of Property by the number in their key, from 1. */
const numbered = (change: (number: number, record: SampleRecord) => SampleRecord): Seams =>
  inProperty({
    record: (record) => ({ ...record, ...change(Number(/\d+$/.exec(String(record['ListingKey']))?.[0]), record) }),
  })

const SECOND = 1000
const AHEAD = 60 * SECOND

/** Sets the clock of the server ahead, and its newest records ahead of our clock. */
function clockAhead(): Seams {
  const start = Date.now()
  const fresh = new Map([10, 30, 50].map((seconds, index) => [index + 1, new Date(start + seconds * SECOND)]))
  return {
    ...numbered((number) => {
      const modified = fresh.get(number)?.toISOString()
      return modified === undefined ? {} : { ModificationTimestamp: modified }
    }),
    now: (now) => now + AHEAD,
    answer: async (context, next) => {
      await next()
      context.res.headers.set('Date', new Date(Date.now() + AHEAD).toUTCString())
    },
  }
}

/** Four prices: two are a number that binary fractions of 32 bits cannot hold, the others its neighbours. */
const PRICES = [1234567.89, 1234567.9, 1234567.89, 1234567.88] as const

const NEXT_TO_2_53 = 9007199254740993n

/** Returns the digits as text: a number of JavaScript would lose the last ones. */
const bigInteger = (number: number): SampleValue => String(NEXT_TO_2_53 + BigInt(number % 7) * 1000n)

/** Makes numbers in the answer of texts in the records. */
const withoutQuotes: Middleware = async (context, next) => {
  await next()
  const { res } = context
  if (!res.ok) return
  const text = (await res.text()).replaceAll(/"BedroomsTotal":"(\d+)"/g, '"BedroomsTotal":$1')
  context.res = new Response(text, { status: res.status, headers: res.headers })
}

/** Values with characters that mean something in URLs, in literals or in HTML, instead of standard values. */
const AWKWARD: ReadonlyMap<SampleValue | undefined, string> = new Map([
  ['Accessible Bedroom', "Farmer's Market & Co"],
  ['Accessible Doors', '50% + #1?'],
  ['Visitable', 'Küche, "groß" / klein'],
])

const [MARKET = '', PERCENT = '', KITCHEN = ''] = AWKWARD.values()

/** The values of four records in turn. */
const FEATURES: readonly (readonly string[])[] = [[MARKET], [MARKET, PERCENT], [PERCENT, KITCHEN], []]

const awkwardLookups: Seams = {
  resources: {
    ...numbered((number) => ({ AccessibilityFeatures: FEATURES[number % FEATURES.length] ?? [] })).resources,
    Lookup: {
      records: (rows) =>
        rows.map((row) => {
          const value = row['LookupName'] === 'AccessibilityFeatures' ? AWKWARD.get(row['LookupValue']) : undefined
          return value === undefined ? row : { ...row, LookupValue: value }
        }),
    },
  },
}

/** Annotations may stand in every record, whatever `$select` names (OData JSON Format 4.01, 4.6). */
const annotated = (record: ResultRecord): ResultRecord => ({
  '@odata.etag': 'W/"1"',
  ...record,
  'ListingKey@Custom.note': 'from the register',
})

/** URLs may be absolute, and what has no kind is an EntitySet (OData JSON Format 4.01, 5). */
const absoluteWithoutKind: Middleware = async (context, next) => {
  await next()
  if (!isOfServiceDocument(context.req) || !context.res.ok) return
  const body: { value: readonly { name: string; url: string }[] } = JSON.parse(await context.res.text())
  const root = context.req.url.replace(/\/*$/, '/')
  const value = body.value.map(({ name, url }) => ({ name, url: root + url }))
  context.res = new Response(JSON.stringify({ ...body, value }), context.res)
}

/** Changes that servers may make, and at which tests of Web API Core have failed. */
export const WEB_API_CORE_VARIANTS = {
  ...OPTION_VARIANTS,
  'bedrooms-not-searchable': legal(
    'Property cannot be searched by BedroomsTotal: such a $filter is answered with status 400',
    inProperty({ options: refusing('$filter', (filter) => filter.includes('BedroomsTotal')) }),
  ),
  'odata-4-01': legal(
    'clients that understand OData 4.01 are answered in it, without the prefix odata. of annotations',
    {
      answer: speaking401,
    },
  ),
  'nulls-omitted': legal('Prefer: omit-values=nulls is applied', { answer: applying('omit-values=nulls') }),
  'defaults-omitted': legal('Prefer: omit-values=defaults is applied, which is not recommended', {
    answer: applying('omit-values=defaults'),
  }),
  'clock-ahead': legal(
    'the clock of the server is 60 s ahead, and three records of Property were modified up to 50 s from now by ours',
    clockAhead,
  ),
  'null-order': legal(
    'each seventh record of Property has null as ModificationTimestamp, ListingContractDate and BedroomsTotal',
    // No other record has null as BedroomsTotal: a page of 20 is to have nulls and numbers.
    numbered((number, { BedroomsTotal = null }) =>
      number % 7 === 0
        ? { ModificationTimestamp: null, ListingContractDate: null, BedroomsTotal: null }
        : { BedroomsTotal: BedroomsTotal ?? number },
    ),
  ),
  'decimal-1234567.89': legal(
    'ListPrice is 1234567.89 in half of the records, and 0.01 more or less in the others',
    numbered((number) => ({ ListPrice: PRICES[number % PRICES.length] ?? null })),
  ),
  'big-integers': legal('BedroomsTotal of Property is beyond 2^53, and all its digits are sent', {
    ...numbered((number, { BedroomsTotal = null }) => ({
      BedroomsTotal: BedroomsTotal === null ? null : bigInteger(number),
    })),
    dataAnswer: withoutQuotes,
  }),
  'awkward-lookups': legal(
    "AccessibilityFeatures are strings with apostrophes, ampersands and the like, such as Farmer's Market & Co",
    (representation) => (representation === 'string lookups' ? awkwardLookups : {}),
  ),
  'annotated-records': legal(
    'records of Property have annotations of their own and of ListingKey, whatever is selected',
    inProperty({ page: sendingAll(annotated), entity: annotated }),
  ),
  'absolute-service-document': legal('the service document has absolute URLs, and none of its items has a kind', {
    odataAnswer: absoluteWithoutKind,
  }),
  'unlisted-property': legal(
    'the service document does not list Property, for which the metadata have IncludeInServiceDocument="false"',
    {
      ...editMetadata((text) =>
        replace(text, '<EntitySet Name="Property" ', '<EntitySet Name="Property" IncludeInServiceDocument="false" '),
      ),
      odataAnswer: withoutProperty,
    },
  ),
  'property-shortened-expansions': legal(
    'lists that Property expands to have at most one record, and a nextLink to the others beside them',
    inProperty({ page: sendingAll(shortened('Property', 'ListingKey')) }),
  ),
}
