import { nameKey } from '../dictionary/names'
import { messageOf } from '../dictionary/wording'
import { hasError } from '../odata/answer-body'
import { DoubleKey, parseJson } from '../odata/json-text'
import { isJsonObject, type JsonObject, type JsonValue } from '../odata/json-value'
import type { PayloadFile } from './payload-files'
import { UnreadablePayload } from './payload-files'

/** The records of one payload. */
export interface Payload {
  readonly name: string
  /** At least one. */
  readonly records: readonly JsonObject[]
  /** Present when the payload is RESO Common Format. */
  readonly context?: ResoContext
}

const CONTEXT = '@reso.context'

const EXAMPLE = 'urn:reso:metadata:2.0:resource:property'

/**
 * Reads a payload: one record, `{ "value": [...] }` with records (RCP-25, Representations; OData JSON 4.01, 13), or an
 * array of records.
 *
 * @throws UnreadablePayload when it is not such JSON, holds no record, or its contexts are malformed or differ
 */
export function readPayload({ name, text }: PayloadFile): Payload {
  const content = parse(name, text)
  const records = recordsOf(name, content)
  if (records.length === 0) throw new UnreadablePayload(`${name} holds no record, so there is nothing to judge`)
  const context = contextOf(name, isJsonObject(content) ? [content, ...records] : records)
  return { name, records, ...(context !== undefined && { context }) }
}

/**
 * Parses a payload. This takes about 40 ms for a megabyte, six times as long as JSON.parse, which silently loses digits
 * of prices and keys, and the first of two values under one name.
 */
function parse(name: string, text: string): JsonValue {
  try {
    return parseJson(text)
  } catch (cause) {
    const reason = messageOf(cause)
    if (cause instanceof DoubleKey) throw new UnreadablePayload(`${name} has ${reason}`, { cause })
    const hint = hasTextInEachLine(text) ? '; each line is JSON of its own: put the records in a list, or in files' : ''
    throw new UnreadablePayload(`${name} is not JSON, or was cut short: ${reason}${hint}`, { cause })
  }
}

/** Recognises NDJSON by its first two lines. */
function hasTextInEachLine(text: string): boolean {
  const [first = '', second = ''] = text.split('\n', 2)
  try {
    return [first, second].map((line) => parseJson(line)).every(isJsonObject)
  } catch {
    return false
  }
}

function recordsOf(name: string, content: JsonValue): readonly JsonObject[] {
  if (Array.isArray(content)) return everyRecord(name, content)
  if (!isJsonObject(content)) throw new UnreadablePayload(`${name} holds neither a record nor a list of records`)
  const value = content['value']
  if (Array.isArray(value) && hasError(content)) {
    throw new UnreadablePayload(`${name} holds an error of the server beside its records, and so not all of them`)
  }
  if (Array.isArray(value)) return everyRecord(name, value).filter((item) => !isChange(item))
  if (value !== undefined) throw new UnreadablePayload(`"value" in ${name} is not a list of records`)
  if (isJsonObject(content['error'])) throw new UnreadablePayload(`${name} holds the error of a server, and no records`)
  return Object.keys(content).every(isAnnotation) ? [] : [content]
}

function everyRecord(name: string, items: readonly JsonValue[]): readonly JsonObject[] {
  return items.map((item, index) => {
    if (isJsonObject(item)) return item
    throw new UnreadablePayload(`record ${index + 1} of ${name} is not a JSON object`)
  })
}

/**
 * Is true for an item of a delta that is not a record: a removed entity, or a link that was added or deleted (OData JSON
 * 4.01, 15.3 to 15.5; OData JSON 4.0, 14.2 to 14.4).
 */
function isChange(item: JsonObject): boolean {
  if (item['@removed'] !== undefined || item['@odata.removed'] !== undefined) return true
  const context = item['@context'] ?? item['@odata.context']
  return typeof context === 'string' && /\/\$(?:deletedEntity|link|deletedLink)$/.test(context)
}

const isAnnotation = (name: string): boolean => name.startsWith('@')

/**
 * Returns the one context that a payload has for all of its records, wherever it stands. Contexts are the same when their
 * version and Resource are, in any case (RCP-25, 3.4.1; RFC 8141, 3).
 */
function contextOf(name: string, objects: readonly JsonObject[]): ResoContext | undefined {
  const texts = new Set(objects.map((object) => object[CONTEXT]).filter((value) => value !== undefined))
  const contexts = new Map<string, ResoContext>()
  for (const text of texts) {
    const context = typeof text === 'string' ? readResoContext(text) : undefined
    if (context === undefined) {
      throw new UnreadablePayload(`${CONTEXT} in ${name} is ${inWords(text)}, but has to be like "${EXAMPLE}"`)
    }
    const parts = nameKey(context.version, context.resource).toLowerCase()
    if (!contexts.has(parts)) contexts.set(parts, context)
  }
  if (contexts.size > 1) {
    throw new UnreadablePayload(
      `${name} has several ${CONTEXT}: ${[...texts].map(inWords).join(', ')}; split it by them`,
    )
  }
  const [context] = contexts.values()
  return context
}

const inWords = (value: JsonValue): string => JSON.stringify(value).slice(0, 100)

/** The content of `@reso.context` (RCP-25, Context). */
export interface ResoContext {
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  /** The Resource as the payload spells it: `property` is Property. */
  readonly resource: string
}

/**
 * The syntax of RCP-25, 3.4.1 (a): scheme, namespace and keywords in any case (RFC 8141, 3), with further parameters.
 */
const URN = /^urn:reso:metadata:([^:?#\s]+):resource:([^:?#\s]+)(?:[:?#]\S*)?$/i

/** Reads a context such as `urn:reso:metadata:2.0:resource:property`; undefined when it is not one. */
export function readResoContext(text: string): ResoContext | undefined {
  const [, version, resource] = URN.exec(text) ?? []
  return version === undefined || resource === undefined ? undefined : { version, resource }
}
