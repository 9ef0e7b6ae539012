import { ODataError } from '../../odata-error'
import type { ResultRecord } from '../../query/select-and-expand'
import type { QueryOptions } from '../../query-options'
import { identifier } from '../../records/plausible-values'
import { type ChangeOptions, ignoring, refusing, replacing } from '../queries'
import { type Changes, defect, type Middleware, type Seams } from '../seams'
import { having, sendingAll } from './changes'
import { withoutNextLink } from './paging'
import { inProperty, optionsOf } from './request-form'

type ChangePage = NonNullable<Changes['page']>

/** Changes pages where the tests ask for data. Whole records, from which Fields and constants are chosen, stay unchanged. */
const pageForTests = (change: ChangePage): Seams =>
  inProperty({ page: (page, requested) => ('$select' in optionsOf(requested) ? change(page, requested) : page) })

/** The number nearest to a constant that does not meet the comparison with it. */
function failing(operator: string, constant: number): number {
  if (operator === 'eq' || operator === 'le') return constant + 1
  return operator === 'ge' ? constant - 1 : constant
}

const lastRight: ChangePage = (page, requested) => {
  const { $filter = '' } = optionsOf(requested)
  const [, operator, constant] = /^BedroomsTotal (eq|ne|gt|ge|lt|le) (-?\d+)$/.exec($filter) ?? []
  if (operator === undefined) return page
  const wrong = having('BedroomsTotal', () => failing(operator, Number(constant)))
  const last = page.records.length - 1
  return { ...page, records: page.records.map((record, index) => (index < last ? wrong(record) : record)) }
}

const keyOnly = (record: ResultRecord): ResultRecord =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, name === 'ListingKey' ? value : null]))

/** Takes as many records as `$top` asks for in the order of their keys, to sort only these. */
function sortingOnePage(options: QueryOptions): QueryOptions {
  const { $filter, $orderby = 'ListingKey', $top } = options
  if ($orderby.startsWith('ListingKey') || $top === undefined) return options
  const first = `ListingKey le '${identifier('Property', Number($top) - 1)}'`
  return { ...options, $filter: $filter === undefined ? first : `(${$filter}) and ${first}` }
}

/** Records that RESO's own tests for Web API Core let pass. */
const FALSE_RECORDS = {
  'core-last-record-right': defect(
    'comparisons of BedroomsTotal with a number find records of which only the last one meets them',
    pageForTests(lastRight),
  ),
  'core-only-key-has-data': defect(
    'selected Fields are null in all records, but for the key',
    pageForTests(sendingAll(keyOnly)),
  ),
  'core-unrequested-fields': defect('$select on Property is ignored', inProperty({ options: ignoring('$select') })),
  'core-timestamp-without-offset': defect(
    'ModificationTimestamp has no offset where it is selected',
    pageForTests(sendingAll(having('ModificationTimestamp', (value) => String(value).replace(/Z$/, '')))),
  ),
  'core-date-as-timestamp': defect(
    'ListingContractDate, an Edm.Date, has a time where it is selected',
    pageForTests(sendingAll(having('ListingContractDate', (value) => (value === null ? null : `${value}T00:00:00Z`)))),
  ),
  'core-sorts-page-only': defect(
    '$orderby on Property sorts only the records that come first by their keys, as many as $top asks for',
    inProperty({ options: sortingOnePage }),
  ),
  'core-count-of-page': defect(
    '$count=true on Property brings the number of the records on the page',
    inProperty({
      page: (page) => (page.count === undefined ? page : { ...page, count: page.records.length }),
    }),
  ),
  'core-next-link-missing': defect('pages of selected data have no nextLink', pageForTests(withoutNextLink)),
  'core-next-link-repeats': defect(
    'nextLinks of Property lead to pages that begin with the last record of the page before',
    inProperty({ options: replacing('$skiptoken', (position) => String(Number(position) - 1)) }),
  ),
}

/** Changes the body of answers where the tests ask for data. */
const bodyForTests = (change: (body: string) => string): Seams => ({
  dataAnswer: async (context, next) => {
    await next()
    const { res } = context
    if (context.req.query('$select') === undefined || !res.ok) return
    context.res = new Response(change(await res.text()), { status: res.status, headers: res.headers })
  },
})

const afterwards =
  (change: (headers: Headers) => void): Middleware =>
  async (context, next) => {
    await next()
    change(context.res.headers)
  }

const failingFilter: NonNullable<Changes['options']> = (options) => {
  if ('$filter' in options) throw new ODataError(500, 'the database does not understand the filter')
  return options
}

/** Answers that RESO's own tests for Web API Core let pass, or stumble over. */
const FALSE_ANSWERS = {
  'core-empty-json': defect(
    'requests with $select are answered with status 200 and no body',
    bodyForTests(() => ''),
  ),
  'core-trailing-garbage': defect(
    'text follows the JSON of answers to requests with $select',
    bodyForTests((body) => `${body} and so on`),
  ),
  'core-version-missing': defect('no answer has the header OData-Version', {
    answer: afterwards((headers) => headers.delete('OData-Version')),
  }),
  'core-version-3': defect('every answer of OData has OData-Version: 3.0', {
    answer: afterwards((headers) => {
      if (headers.has('OData-Version')) headers.set('OData-Version', '3.0')
    }),
  }),
  'core-server-error': defect(
    'every $filter on Property is answered with status 500',
    inProperty({ options: failingFilter }),
  ),
}

const applied: ChangeOptions = ({ $apply, ...others }) => ($apply === undefined ? others : { $filter: 'false' })

/** Answers that a request which has to find nothing, or to be refused, does not tell from right ones. */
const ALIKE_ANSWERS = {
  'core-functions-find-nothing': defect(
    'contains, startswith and endswith find nothing, whatever the text',
    inProperty({
      options: replacing('$filter', (filter) => (/^(contains|startswith|endswith)\(/.test(filter) ? 'false' : filter)),
    }),
  ),
  'core-skip-refused': defect('every $skip on Property is refused', inProperty({ options: refusing('$skip') })),
  'core-count-refused': defect('every $count on Property is refused', inProperty({ options: refusing('$count') })),
  'core-keys-refused': defect(
    'every record of Property is answered with status 404 at its own path',
    inProperty({
      entity: () => {
        throw new ODataError(404, 'there is no such record')
      },
    }),
  ),
  'core-apply-nothing': defect('$apply is answered with an empty list', inProperty({ options: applied })),
  'core-expand-options-nothing': defect(
    'options inside $expand on Property leave nothing, whatever their value',
    inProperty({ options: replacing('$expand', (expand) => expand.replace(/\(.*\)$/, '($top=0)')) }),
  ),
}

/** Records and answers that RESO's own tests for Web API Core let pass, or fail at. */
export const FALSE_PASS_DEFECTS = { ...FALSE_RECORDS, ...FALSE_ANSWERS, ...ALIKE_ANSWERS }
