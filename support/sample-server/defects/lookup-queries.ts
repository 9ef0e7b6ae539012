import type { ResultRecord } from '../query/select-and-expand'
import { inLookup, localRow, SEWER } from './lookup-records'
import { counting, ignoring, refusing, refusingAll, replacing } from './queries'
import { defect, legal, type Seams } from './seams'

const ofTimestamp = (filter: string): boolean => filter.includes('ModificationTimestamp')

const isZero = (value: string): boolean => value === '0'

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

/** Defects of the queries that every Lookup Resource has to answer (RCP-40: `$top`, `$skip`, `$count`, a timestamp). */
export const LOOKUP_QUERY_DEFECTS = {
  'lookup-not-on-server': defect(
    'the EntitySet Lookup of the metadata is answered with status 404',
    inLookup({ options: refusingAll(404, 'there is no EntitySet Lookup') }),
  ),
  'forbidden-lookup': defect(
    'the EntitySet Lookup is answered with status 403',
    inLookup({ options: refusingAll(403, 'the client may not read Lookup') }),
  ),
  'lookup-top-zero-refused': defect(
    '$top=0 on Lookup is refused with status 400',
    inLookup({ options: refusing('$top', isZero) }),
  ),
  'lookup-top-zero-gives-records': defect(
    '$top=0 on Lookup gives a record',
    inLookup({ options: replacing('$top', (top) => (isZero(top) ? '1' : top)) }),
  ),
  'lookup-top-ignored': defect('$top on Lookup is ignored', inLookup({ options: ignoring('$top') })),
  'lookup-skip-ignored': defect('$skip on Lookup is ignored', inLookup({ options: ignoring('$skip') })),
  'lookup-pages-overlap': defect(
    'each page of Lookup begins with the last record of the page before, by $skip and by nextLink',
    overlappingPages,
  ),
  'lookup-small-pages': legal(
    'pages of Lookup have at most 500 records, whatever $top says; a nextLink leads on',
    inLookup({ pageSize: (size) => Math.min(size, 500) }),
  ),
  'lookup-pages-without-link': defect(
    'pages of Lookup have at most 50 records, whatever $top says, and no nextLink leads on',
    inLookup({ pageSize: (size) => Math.min(size, 50), page: ({ nextSkipToken: _, ...page }) => page }),
  ),
  'lookup-large-pages-refused': legal(
    '$top above 200 on Lookup is refused with status 400',
    inLookup({ options: refusing('$top', (top) => Number(top) > 200) }),
  ),
  'lookup-timestamp-filter-ignored': defect(
    '$filter by ModificationTimestamp on Lookup is ignored',
    inLookup({ options: ignoring('$filter', ofTimestamp) }),
  ),
  'lookup-timestamp-filter-refused': defect(
    '$filter by ModificationTimestamp on Lookup is refused with status 400',
    inLookup({ options: refusing('$filter', ofTimestamp) }),
  ),
  'lookup-timestamp-filter-loses-records': defect(
    '$filter by ModificationTimestamp on Lookup never finds the records of the LookupName Sewer',
    inLookup({
      options: replacing('$filter', (filter) =>
        ofTimestamp(filter) ? `(${filter}) and LookupName ne '${SEWER}'` : filter,
      ),
    }),
  ),
  'lookup-count-too-high': defect(
    'the advertised count of Lookup is one more than there are records',
    inLookup({ page: counting((count) => count + 1) }),
  ),
  'lookup-count-too-low': defect(
    'the advertised count of Lookup is one less than there are records',
    inLookup({ page: counting((count) => count - 1) }),
  ),
  'lookup-count-moves': defect(
    'the advertised count of Lookup grows from request to request, the records do not',
    () => {
      let asked = 0
      return inLookup({ page: counting((count) => count + asked++) })
    },
  ),
  'lookup-count-moves-once': legal('Lookup has one more record from the second request on, and counts it', () => {
    let asked = 0
    const key = '~lookup-count-moves-once'
    return inLookup({
      records: (rows) => (asked++ > 0 ? [...rows, localRow(rows, key, {})] : rows),
    })
  }),
  'lookup-count-ignored': defect(
    '$count=true on Lookup is ignored: there is no @odata.count',
    inLookup({ options: ignoring('$count') }),
  ),
  'lookup-count-refused': defect(
    '$count on Lookup is refused with status 400',
    inLookup({ options: refusing('$count') }),
  ),
}
