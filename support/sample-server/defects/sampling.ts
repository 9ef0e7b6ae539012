import { ODataError } from '../odata-error'
import type { ResultRecord } from '../query/select-and-expand'
import { inMember, sending } from './payloads'
import { ignoring, refusing, refusingAll } from './queries'
import { defect, legal, type Middleware } from './seams'

const REQUESTS_IN_A_LIFE = 3

function dying(): Middleware {
  let asked = 0
  return async ({ req }, next) => {
    if (asked >= REQUESTS_IN_A_LIFE) throw new ODataError(503, 'the server is down for maintenance')
    if (/\/Member\b/.test(req.path)) asked++
    await next()
  }
}

const atMostSeven = (size: number): number => Math.min(size, 7)

/** Leaves expanded lists their first record, and beside it a nextLink to the others (OData JSON Format 4.01, 8.3). */
export const shortened =
  (resource: string, keyField: string) =>
  (record: ResultRecord): ResultRecord =>
    Object.fromEntries(
      Object.entries(record).flatMap(([name, value]): readonly (readonly [string, ResultRecord[string]])[] => {
        if (!Array.isArray(value) || value.length < 2 || typeof value[0] === 'string') return [[name, value]]
        const nextLink = `${resource}('${record[keyField]}')/${name}?$skip=1`
        return [
          [name, value.slice(0, 1)],
          [`${name}@odata.nextLink`, nextLink],
        ]
      }),
    )

/** Defects that hinder the sampling of Member, and some that only look so. */
export const SAMPLING_DEFECTS = {
  'member-order-refused': defect(
    '$orderby on Member is refused with status 400',
    inMember({ options: refusing('$orderby') }),
  ),
  'member-filter-ignored': defect('$filter on Member is ignored', inMember({ options: ignoring('$filter') })),
  'member-expand-refused': defect(
    '$expand on Member is refused with status 400',
    inMember({ options: refusing('$expand') }),
  ),
  'member-expand-ignored': defect('$expand on Member is ignored', inMember({ options: ignoring('$expand') })),
  'member-forbidden': defect(
    'the EntitySet Member is answered with status 403',
    inMember({ options: refusingAll(403, 'the client may not read Member') }),
  ),
  'member-not-on-server': defect(
    'the EntitySet Member of the metadata is answered with status 404',
    inMember({ options: refusingAll(404, 'there is no EntitySet Member') }),
  ),
  'member-skip-token-lost': defect(
    'pages of Member have at most 7 records, and every nextLink leads to the first 7 again',
    inMember({ pageSize: atMostSeven, options: ignoring('$skiptoken') }),
  ),
  'member-dies-half-way': defect(
    `after ${REQUESTS_IN_A_LIFE} requests for Member every data request is answered with status 503`,
    () => ({ dataAnswer: dying() }),
  ),
  'member-count-without-records': defect(
    'Member has a count, and pages without records',
    inMember({ page: (page) => ({ ...page, records: [] }) }),
  ),
  'member-counted-without-records': defect(
    'Member answers $count=true with the count, and with no record',
    inMember({ page: (page) => (page.count === undefined ? page : { ...page, records: [] }) }),
  ),
  'member-pages-without-link': defect(
    'pages of Member have at most 7 records, whatever is asked for, and no nextLink leads on',
    inMember({ pageSize: atMostSeven, page: ({ nextSkipToken: _, ...page }) => page }),
  ),
  'member-empty': legal(
    'Member has no records, and its count is 0',
    inMember({ page: ({ count }) => ({ records: [], ...(count !== undefined && { count: 0 }) }) }),
  ),
  'member-small-pages': legal(
    'pages of Member have at most 7 records, whatever is asked for; a nextLink leads on',
    inMember({ pageSize: atMostSeven }),
  ),
  'member-shortened-expansions': legal(
    'lists that Member expands to have at most one record, and a nextLink to the others beside them',
    sending(shortened('Member', 'MemberKey')),
  ),
}
