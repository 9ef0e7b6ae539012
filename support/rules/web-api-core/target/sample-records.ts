import type { CollectionReader } from '../../../odata/collection-page'
import { followingPages } from '../../../odata/following-pages'
import type { JsonObject } from '../../../odata/json-value'

const MOST_RECORDS = 100
const MOST_PAGES = 10

/**
 * The first hundred records of a Resource, whole, or those of the first ten pages.
 *
 * @throws RequestError when a page cannot be had
 */
export async function sampleRecords(reader: CollectionReader, resource: string): Promise<readonly JsonObject[]> {
  const records: JsonObject[] = []
  let pages = 0
  const first = reader.page(resource, { $top: MOST_RECORDS })
  for await (const page of followingPages(reader, first, ({ records: taken }) => taken)) {
    records.push(...page)
    pages += 1
    if (records.length >= MOST_RECORDS || pages === MOST_PAGES) break
  }
  return records.slice(0, MOST_RECORDS)
}
