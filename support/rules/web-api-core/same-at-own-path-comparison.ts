import { firstFew } from '../../dictionary/wording'
import type { JsonObject } from '../../odata/json-value'
import type { CoreExchange } from '../core-request'
import type { Offence } from '../judgement'
import { expandedRecords, keyText } from './judging/expanded-navigation'
import { readPage } from './judging/linked-pages'

const LISTED = 5

/** A navigation property, and what its records are told apart by. */
export interface ExpandedProperty {
  readonly name: string
  readonly isCollection: boolean
  /** Names of Fields. */
  readonly key: readonly string[]
}

/** How what is found at the path of a navigation property differs from what was expanded. */
export interface Difference extends Required<Pick<Offence, 'expected' | 'found' | 'advice'>> {
  /** Whether clients can live with it. */
  readonly isMinor?: boolean
}

/**
 * Compares keys, whatever their order.
 *
 * @param record with the expansion
 * @param own what the path of the navigation property was answered with
 */
export const differenceAtOwnPath = (
  property: ExpandedProperty,
  record: JsonObject,
  own: CoreExchange,
): Difference | undefined => (property.isCollection ? ofLists(property, record, own) : ofSingles(property, record, own))

function ofLists({ name, key }: ExpandedProperty, record: JsonObject, own: CoreExchange): Difference | undefined {
  const page = readPage(own)
  if (typeof page === 'string') {
    return { expected: 'the status 200 and a list of records', found: page, advice: SAME }
  }
  const expanded = keysOf(expandedRecords(record[name]), key)
  const found = keysOf(page.records, key)
  // Where a list goes on by a nextLink, what it has not is no difference.
  const lost = page.nextLink === undefined ? without(expanded, found) : []
  const added = goesOn(record, name) ? [] : without(found, expanded)
  if (lost.length === 0 && added.length === 0) return undefined
  return {
    expected: `the ${key.join(', ')} ${listed([...expanded])}`,
    found: [
      ...(lost.length > 0 ? [`without ${listed(lost)}`] : []),
      ...(added.length > 0 ? [`with ${listed(added)}`] : []),
    ].join(' and '),
    advice: SAME,
  }
}

function ofSingles({ name, key }: ExpandedProperty, record: JsonObject, own: CoreExchange): Difference | undefined {
  const { status } = own.answer
  const [expanded] = expandedRecords(record[name])
  if (expanded === undefined) return ofNull(status)
  const wanted = keyText(expanded, key) ?? NO_KEY
  const expected = `the status 200 and the ${key.join(', ')} ${wanted}`
  if (status !== 200) return { expected, found: `the status ${status}`, advice: SAME }
  if (own.body.kind === 'problem') return { expected, found: own.body.problem, advice: SAME }
  const found = keyText(own.body.object, key) ?? NO_KEY
  return found === wanted && found !== NO_KEY ? undefined : { expected, found, advice: SAME }
}

/** Where a single-valued property leads to nothing there is no content (OData Protocol 4.01, 11.2.7). */
function ofNull(status: number): Difference | undefined {
  if (status === 204) return undefined
  const difference = {
    expected: 'the status 204, for null was expanded',
    found: `the status ${status}`,
    advice: NO_CONTENT,
  }
  return status === 404 ? { ...difference, isMinor: true } : difference
}

const SAME = 'answer the path of the navigation property with the records that $expand brings'
const NO_CONTENT = 'answer the path of a navigation property that leads to nothing with 204 No Content'
const NO_KEY = 'no key'

const goesOn = (record: JsonObject, name: string): boolean =>
  [`${name}@odata.nextLink`, `${name}@nextLink`].some((link) => typeof record[link] === 'string')

const keysOf = (records: readonly JsonObject[], key: readonly string[]): ReadonlySet<string> =>
  new Set(records.map((record) => keyText(record, key) ?? NO_KEY))

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...some].filter((key) => !others.has(key))

const listed = (keys: readonly string[]): string => firstFew(keys, LISTED) || 'of no record'
