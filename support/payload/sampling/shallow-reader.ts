import type { CollectionPage, CollectionReader } from '../../odata/collection-reader'
import { ExactNumber, type JsonObject, type JsonValue } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'

/** The most levels of lists and objects in a record: expansions and complex values have a handful. */
const MOST_LEVELS = 100

/**
 * Makes a reader whose pages have no record that is nested too deeply to be walked over: JSON may be read that leaves
 * no room to judge it ("An implementation may set limits on the maximum depth of nesting", RFC 8259, 9). Both
 * functions throw a RequestError in place of such a page.
 */
export const shallowReader = (reader: CollectionReader): CollectionReader => ({
  page: async (resource, options, preferences) => shallow(await reader.page(resource, options, preferences)),
  nextPage: async (page) => shallow(await reader.nextPage(page)),
})

function shallow(page: CollectionPage): CollectionPage {
  const deep = page.records.findIndex((record) => isDeeperThan(MOST_LEVELS, record))
  if (deep === -1) return page
  const { method, url } = page.exchange
  throw new RequestError(
    'unusable',
    `${method} ${url}: record ${deep + 1} in "value" has more than ${MOST_LEVELS} levels of lists and objects, so that ` +
      'it cannot be judged (RFC 8259, 9). Send values as the metadata declare them.',
    page.exchange,
  )
}

type Branch = JsonObject | readonly JsonValue[]

/**
 * Decides if a value has more levels. Every value of a run comes by: one loop each for lists and objects is the
 * fastest.
 */
function isDeeperThan(levels: number, branch: Branch): boolean {
  if (levels === 0) return true
  if (isList(branch)) {
    for (const item of branch) if (isBranch(item) && isDeeperThan(levels - 1, item)) return true
    return false
  }
  for (const name in branch) {
    const item = branch[name]
    if (isBranch(item) && isDeeperThan(levels - 1, item)) return true
  }
  return false
}

const isBranch = (value: JsonValue | undefined): value is Branch =>
  typeof value === 'object' && value !== null && !(value instanceof ExactNumber)

const isList = (branch: Branch): branch is readonly JsonValue[] => Array.isArray(branch)
