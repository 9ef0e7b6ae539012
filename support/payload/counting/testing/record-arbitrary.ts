import fc, { type Arbitrary } from 'fast-check'
import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../../../odata/json-value'

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'A', '', '0', '__proto__') },
  { weight: 1, arbitrary: fc.constantFrom('@odata.etag', 'a@odata.type', '@') },
  { weight: 1, arbitrary: fc.string({ maxLength: 3 }) },
)

const simple = fc.oneof(
  fc.constantFrom<JsonValue>(null, false, true, 0, 1, -1, 1.5, '', '0', 'a', 'b', 'ab', 'aa', '\u0000', 'ā', '💡'),
  fc
    .constantFrom('0.0', '1.50', '9007199254740993', '9007199254740993.0', '1e400')
    .map((text) => new ExactNumber(text)),
)

const { value } = fc.letrec<{ value: JsonValue; list: readonly JsonValue[]; object: JsonObject }>((tie) => ({
  value: fc.oneof({ maxDepth: 3, withCrossShrink: true }, simple, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.array(fc.tuple(name, tie('value')), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
}))

/** For tests: small records, so alike that two are often the same or nearly so. */
export const anyRecord: Arbitrary<JsonObject> = fc
  .array(fc.tuple(name, value), { maxLength: 4 })
  .map((entries) => Object.fromEntries(entries))

/** For tests: the same record with its names in another order and with other annotations, at every depth. */
export function rewritten(record: JsonObject, seed: number): JsonObject {
  const entries = Object.entries(record).map(([key, item]) => [key, rewrittenValue(item, seed)] as const)
  const ranked = entries.toSorted(([left], [right]) => rank(left, seed) - rank(right, seed))
  return Object.fromEntries([...ranked, ['@odata.id', seed], [`x${seed}@odata.context`, 'https://example.org']])
}

function rewrittenValue(item: JsonValue, seed: number): JsonValue {
  if (Array.isArray(item)) return item.map((part: JsonValue) => rewrittenValue(part, seed))
  return isJsonObject(item) ? rewritten(item, seed) : item
}

const rank = (text: string, seed: number): number =>
  [...text].reduce((sum, unit) => Math.imul(sum ^ (unit.codePointAt(0) ?? 0), 0x5bd1e995), seed)
