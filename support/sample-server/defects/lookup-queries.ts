import { ODataError } from '../odata-error'
import type { ResultRecord } from '../query/run-query'
import type { DefectTable } from './defect'
import { inLookup, SEWER } from './lookup-rows'
import { ignoring, refusing, replacing } from './queries'
import type { Seams } from './seams'

const ofTimestamp = (filter: string): boolean => filter.includes('ModificationTimestamp')

const isZero = (value: string): boolean => value === '0'

/** How queries fail that every server has to answer on the Resource Lookup (RCP-40: `$top`, `$skip`, a timestamp). */
export const LOOKUP_QUERY_DEFECTS = {
  'lookup-not-on-server': {
    description: 'the EntitySet Lookup of the metadata is answered with status 404',
    start: () => refusingAll(new ODataError(404, 'there is no EntitySet Lookup')),
  },
  'forbidden-lookup': {
    description: 'the EntitySet Lookup is answered with status 403',
    start: () => refusingAll(new ODataError(403, 'the client may not read Lookup')),
  },
  'lookup-top-zero-refused': {
    description: '$top=0 on Lookup is refused with status 400',
    start: () => inLookup({ options: refusing('$top', isZero) }),
  },
  'lookup-top-zero-gives-records': {
    description: '$top=0 on Lookup gives a record',
    start: () => inLookup({ options: replacing('$top', (top) => (isZero(top) ? '1' : top)) }),
  },
  'lookup-top-ignored': {
    description: '$top on Lookup is ignored',
    start: () => inLookup({ options: ignoring('$top') }),
  },
  'lookup-skip-ignored': {
    description: '$skip on Lookup is ignored',
    start: () => inLookup({ options: ignoring('$skip') }),
  },
  'lookup-pages-overlap': {
    description: 'each page of Lookup begins with the last record of the page before, by $skip and by nextLink',
    start: overlappingPages,
  },
  'lookup-small-pages': {
    description: 'pages of Lookup have at most 500 records, whatever $top says; a nextLink leads on',
    legal: true,
    start: () => ({ pageSize: (size, resource) => (resource === 'Lookup' ? Math.min(size, 500) : size) }),
  },
  'lookup-timestamp-filter-ignored': {
    description: '$filter by ModificationTimestamp on Lookup is ignored',
    start: () => inLookup({ options: ignoring('$filter', ofTimestamp) }),
  },
  'lookup-timestamp-filter-refused': {
    description: '$filter by ModificationTimestamp on Lookup is refused with status 400',
    start: () => inLookup({ options: refusing('$filter', ofTimestamp) }),
  },
  'lookup-timestamp-filter-loses-records': {
    description: '$filter by ModificationTimestamp on Lookup never finds the records of the LookupName Sewer',
    start: () =>
      inLookup({
        options: replacing('$filter', (filter) =>
          ofTimestamp(filter) ? `(${filter}) and LookupName ne '${SEWER}'` : filter,
        ),
      }),
  },
} as const satisfies DefectTable

const refusingAll = (error: ODataError): Seams =>
  inLookup({
    options: () => {
      throw error
    },
  })

function overlappingPages(): Seams {
  let isNextPage = false
  let last: ResultRecord | undefined
  return inLookup({
    options: (options) => {
      isNextPage = '$skiptoken' in options
      return replacing('$skip', (skip) => String(Math.max(0, Number(skip) - 1)))(options)
    },
    page: (page) => {
      const repeated = isNextPage && last !== undefined ? [last] : []
      last = page.records.at(-1)
      return { ...page, records: [...repeated, ...page.records] }
    },
  })
}
