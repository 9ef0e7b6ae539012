import { messageOf } from '../dictionary/wording'
import type { CollectionPage } from './collection-reader'
import { DoubleKey, parseJson } from './json-text'
import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from './json-value'
import type { ServiceAnswer } from './service-answer'

/** The parts of an answer that its body is read by. */
type AnswerBody = Pick<ServiceAnswer, 'bytes' | 'headers'>

/** The JSON object in a body, or what stands there instead, as part of a sentence: `an empty body`. */
export type JsonBody =
  | { readonly kind: 'object'; readonly object: JsonObject }
  | { readonly kind: 'problem'; readonly problem: string }

/**
 * Reads the body of an answer as OData JSON: one object in UTF-8 (RFC 8259, 8.1), to its last byte, under the
 * Content-Type application/json (OData JSON Format 4.01, 3).
 */
export function jsonBody({ bytes, headers }: AnswerBody): JsonBody {
  if (bytes.length === 0) return { kind: 'problem', problem: 'an empty body' }
  const text = utf8(bytes)
  if (text === undefined)
    return { kind: 'problem', problem: 'a body that is not UTF-8, as JSON has to be (RFC 8259, 8.1)' }
  const problem = htmlTitle(text.slice(0, 10_000).trimStart()) ?? typeProblem(headers['content-type'])
  return problem === undefined ? objectIn(text) : { kind: 'problem', problem }
}

function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function typeProblem(contentType: string | undefined): string | undefined {
  if (/^application\/json\s*(?:;|$)/i.test(contentType ?? '')) return undefined
  const found = contentType === undefined ? 'no Content-Type' : `the Content-Type ${contentType}`
  return `${found} where application/json has to be (OData JSON Format 4.01, 3)`
}

function objectIn(text: string): JsonBody {
  try {
    const object = parseJson(text)
    return isJsonObject(object)
      ? { kind: 'object', object }
      : { kind: 'problem', problem: 'JSON that is not an object' }
  } catch (error) {
    const fault = error instanceof DoubleKey ? 'has' : 'is not JSON:'
    return { kind: 'problem', problem: `a body that ${fault} ${messageOf(error)}` }
  }
}

/** The longest line of a server's words in characters. */
const LONGEST_WORDS = 300

/**
 * Returns in one line what a server says about why it does not answer as asked: code and message of an OData error
 * (OData JSON Format 4.01, 21.1) or an OAuth2 error (RFC 6749, 5.2), the title of an HTML page, the challenge of
 * WWW-Authenticate (RFC 6750, 3), or the beginning of a text. The line is empty when the server says nothing.
 *
 * @param redact masks secrets; what is cut first could leave half of one
 */
export function serverWords({ bytes, headers }: AnswerBody, redact = (words: string): string => words): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 100_000)).trim()
  const words = errorWords(text) ?? htmlTitle(text) ?? (text === '' ? headers['www-authenticate'] : text)
  const line = redact(words ?? '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}...` : line
}

/** The names of an error, also of one that a server met after it had begun to answer (OData JSON 4.01, 21.1 and 21.2). */
const ERROR_NAMES = ['error', '@odata.error', '@error']

/** Is true for a JSON object that reports an error, with or without words. */
export const hasError = (answer: JsonObject): boolean => ERROR_NAMES.some((name) => (answer[name] ?? null) !== null)

/** Returns code and message of the error that a JSON object reports; undefined when it reports none. */
export function errorIn(answer: JsonObject): string | undefined {
  const [error = null] = ERROR_NAMES.flatMap((name) => answer[name] ?? [])
  const parts = isJsonObject(error) ? [error['code'], errorMessage(error)] : [error, answer['error_description']]
  const texts = parts.filter((part) => typeof part === 'string' && part !== '')
  return texts.length === 0 ? undefined : texts.join(': ')
}

/** Names an HTML page, by its title where it has one; undefined when the text is not HTML. */
function htmlTitle(text: string): string | undefined {
  if (!/^<(?:!doctype html|html|head|body)\b/i.test(withoutComments(text))) return undefined
  const title = titleIn(text)
  return title === '' || title.length > LONGEST_WORDS ? 'an HTML page' : `an HTML page "${title}"`
}

/** Returns what follows the comments that a page begins with. */
function withoutComments(text: string): string {
  let start = 0
  while (text.startsWith('<!--', start)) {
    const end = text.indexOf('-->', start)
    if (end < 0) return ''
    start = end + '-->'.length
    while (/^\s$/.test(text[start] ?? '')) start += 1
  }
  return text.slice(start)
}

/** Returns the title of a page: whole, for a part of it could be half of a secret. */
function titleIn(text: string): string {
  const name = text.search(/<title[\s>]/i)
  const start = name < 0 ? -1 : text.indexOf('>', name)
  const end = start < 0 ? -1 : text.indexOf('<', start)
  return end < 0 ? '' : text.slice(start + 1, end).trim()
}

function errorWords(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    const answer = parseJson(text)
    return isJsonObject(answer) ? errorIn(answer) : undefined
  } catch {
    return undefined
  }
}

/** Returns the message of an OData error: a text in OData 4, an object with the text in it in older versions. */
function errorMessage(error: JsonObject): JsonValue | undefined {
  const message = error['message']
  return isJsonObject(message) ? message['value'] : message
}

/** The part of a page that stands in the body, and the URL that relative links in it start from, where it names one. */
export interface CollectionBody extends Omit<CollectionPage, 'exchange'> {
  readonly context?: string
}

/** A body that is not a page of records. The message names what came instead, as part of a sentence for people. */
export class UnusableBody extends Error {}

/**
 * Reads a page of records (OData JSON Format 4.01, section 13): one JSON object whose `value` is an array of objects.
 * Nothing else is ever taken for a page without records.
 *
 * @throws UnusableBody
 */
export function readCollection(answer: AnswerBody): CollectionBody {
  const read = jsonBody(answer)
  if (read.kind === 'problem') throw new UnusableBody(read.problem)
  const body = read.object
  // An error may also follow records that were already sent (OData JSON Format 4.01, 21.2).
  if (hasError(body)) {
    throw new UnusableBody(`an error under a status of success: ${errorIn(body) ?? 'without code and message'}`)
  }
  const value = body['value']
  if (!Array.isArray(value))
    throw new UnusableBody(`JSON whose "value" is ${value === undefined ? 'missing' : 'not an array'}`)
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
  if (!isJsonObject(value)) throw new UnusableBody(`JSON whose record ${index + 1} in "value" is not an object`)
  return value
}

/** Reads a count, which is a number, or a text under IEEE754Compatible (OData JSON Format 4.01, 4.6.4). */
function countIn(count: JsonValue | undefined): bigint | undefined {
  if (count === undefined) return undefined
  const text = count instanceof ExactNumber ? count.text : String(count)
  const isCount =
    (typeof count === 'string' || typeof count === 'number' || count instanceof ExactNumber) && /^\d+$/.test(text)
  if (!isCount) throw new UnusableBody(`a count that is not a whole number: ${JSON.stringify(count)}`)
  return BigInt(text)
}

/**
 * Reads an annotation by its name in OData 4.0 or 4.01. Null means, against the standard but clearly, that there is
 * none.
 */
function textIn(body: JsonObject, ...names: readonly string[]): string | undefined {
  const name = names.find((candidate) => body[candidate] !== undefined && body[candidate] !== null)
  const value = name === undefined ? undefined : body[name]
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw new UnusableBody(`JSON whose "${name}" is not a URL`)
}
