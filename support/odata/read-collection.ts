import type { Answer } from './answer'
import type { CollectionPage } from './collection-page'
import { jsonBody } from './json-body'
import { isJsonObject } from './json-text'
import { ExactNumber, type JsonObject, type JsonValue } from './json-value'
import { errorIn } from './server-words'

/** The part of a page that stands in the body, and the URL that relative links in it start from, if it names one. */
export interface CollectionBody extends Omit<CollectionPage, 'exchange'> {
  readonly context?: string
}

/** A body that is no page of records. The message is part of a sentence for people: what came instead. */
export class UnusableBody extends Error {}

/**
 * Reads a page of records (OData JSON Format 4.01, section 13): one JSON object whose `value` is an array of objects.
 * Nothing else is ever taken for a page without records.
 *
 * @throws UnusableBody
 */
export function readCollection(answer: Pick<Answer, 'bytes' | 'headers'>): CollectionBody {
  const read = jsonBody(answer)
  if (read.kind === 'problem') throw new UnusableBody(read.problem)
  const body = read.object
  // An error may also follow records that were already sent (OData JSON Format 4.01, 21.2).
  if (body['error'] !== undefined && body['error'] !== null) {
    throw new UnusableBody(`an error under a status of success: ${errorIn(body) ?? 'without code and message'}`)
  }
  const value = body['value']
  if (!Array.isArray(value))
    throw new UnusableBody(`JSON whose "value" is ${value === undefined ? 'missing' : 'no array'}`)
  const count = countIn(body['@odata.count'] ?? body['@count'])
  const nextLink = textIn(body, '@odata.nextLink', '@nextLink')
  const context = textIn(body, '@odata.context', '@context')
  return {
    records: value.map(record),
    ...(count === undefined ? {} : { count }),
    ...(nextLink === undefined ? {} : { nextLink }),
    ...(context === undefined ? {} : { context }),
  }
}

function record(value: JsonValue, index: number): JsonObject {
  if (!isJsonObject(value)) throw new UnusableBody(`JSON whose record ${index + 1} in "value" is no object`)
  return value
}

/** A count is a number, or a text under IEEE754Compatible (OData JSON Format 4.01, 4.6.4). */
function countIn(count: JsonValue | undefined): bigint | undefined {
  if (count === undefined) return undefined
  const text = count instanceof ExactNumber ? count.text : String(count)
  const isCount =
    (typeof count === 'string' || typeof count === 'number' || count instanceof ExactNumber) && /^\d+$/.test(text)
  if (!isCount) throw new UnusableBody(`a count that is no whole number: ${JSON.stringify(count)}`)
  return BigInt(text)
}

/** An annotation by its name in OData 4.0 or 4.01; null means, against the standard but clearly, that there is none. */
function textIn(body: JsonObject, ...names: readonly string[]): string | undefined {
  const name = names.find((candidate) => body[candidate] !== undefined && body[candidate] !== null)
  const value = name === undefined ? undefined : body[name]
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw new UnusableBody(`JSON whose "${name}" is no URL`)
}
