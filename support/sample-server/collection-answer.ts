import type { Context } from 'hono'
import { type DataRequest, selectedIn } from './data-request'
import type { ActiveDefects } from './defects/active-defects'
import { ODATA_JSON } from './odata-json'
import { pageSizeOf } from './odata-request'
import { runQuery } from './query/run-query'

/** A page of an EntitySet (OData JSON Format 4.01, 12). */
export function collectionAnswer(context: Context, request: DataRequest, defects: ActiveDefects): Response {
  const { options, source, links } = request
  const { resource } = request.path
  const pageSize = pageSizeOf(context, (size) => defects.pageSize(resource, size))
  const { count, records, nextSkipToken } = defects.page(resource, runQuery(source, resource, options, pageSize))
  const body = {
    '@odata.context': links.context(`#${resource}${selectedIn(options)}`),
    ...(count !== undefined && { '@odata.count': count }),
    value: records,
    ...(nextSkipToken !== undefined && {
      '@odata.nextLink': defects.nextLink(links.next(nextSkipToken), links.requested.href),
    }),
  }
  return context.body(JSON.stringify(body), 200, ODATA_JSON)
}

/** The number of records of an EntitySet as text (OData URL Conventions 4.01, 4.8). */
export function countAnswer(
  context: Context,
  { path, options, source }: DataRequest,
  defects: ActiveDefects,
): Response {
  const page = runQuery(source, path.resource, { ...options, $count: 'true', $top: '0' }, 1)
  return context.text(String(defects.page(path.resource, page).count))
}
