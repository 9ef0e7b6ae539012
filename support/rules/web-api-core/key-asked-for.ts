import type { Finding } from '../../dictionary/finding'
import { counted } from '../../dictionary/wording'
import { compareValues, readValue, type Value, type ValueType, valueTypeOf } from '../../odata/expression-values'
import { textOf } from '../../odata/json-value'
import { type CoreExchange, recordsOf } from '../core-request'
import type { CoreTarget } from '../core-target'
import { type AboutSubject, defineRule } from '../rule'
import { broken, requestSubject, unjudged } from './judging/core-findings'
import { keyType } from './judging/core-key'
import { shownFields } from './judging/shown-value'

/**
 * A request for one key is answered with the record that has it, at the root of the answer (Web API Core, 2.5.3; OData
 * JSON Format 4.01, 6). Keys are compared by their type: apostrophes in the literal are doubled, numbers are equal
 * whatever their spelling, and the case of a GUID does not count (OData ABNF).
 */
export const keyAskedFor = defineRule({
  id: 'core-key',
  level: 'MUST',
  requirement: 'be answered with the record that has the key',
  label: 'Answers with another record than the key asked for',
  source: 'Web API Core 2.0.0, 2.5.3; OData JSON Format 4.01, 6',
  sentences: ['the record MUST have the key that was asked for'],
  brokenBy: ['core-fetch-by-key'],
  allows: ['annotated-records'],
  judge,
})

function judge(aboutSubject: AboutSubject, target: CoreTarget, exchange: CoreExchange): Finding {
  const { keyField, resource } = target
  const about = aboutSubject(requestSubject(exchange))
  const literal = /^[^(]*\((.*)\)$/su.exec(exchange.request.path[0] ?? '')?.[1] ?? ''
  const wanted = literalReader(target)(literal)
  if (wanted === undefined) {
    const reason = `${literal} is not a literal of ${keyType(target)}, the type of ${keyField}`
    return unjudged(about, exchange, reason, `write KeyValue as it stands in ${resource}(...), strings in apostrophes`)
  }
  const fault = {
    expected: `a record with ${keyField} ${literal}`,
    advice: 'answer with the record itself, and its key',
  }
  const record = exchange.body.kind === 'object' ? exchange.body.object : {}
  if (Array.isArray(record['value']) && record[keyField] === undefined) {
    return broken(about, exchange, { ...fault, found: `a list of ${counted(recordsOf(exchange).length, 'record')}` })
  }
  const found = shownFields(record, [keyField])
  const text = textOf(record, keyField)
  const value = text === undefined ? undefined : valueReader(target)(text)
  if (value === undefined || !isSame(value, wanted)) return broken(about, exchange, { ...fault, found })
  return { ...about, outcome: 'upheld', found }
}

type ReadText = (text: string) => Exclude<Value, null> | undefined

/** Makes a reader of literals of a key, as they stand in a path. */
function literalReader(target: CoreTarget): ReadText {
  const read = valueReader(target)
  if (keyType(target) !== 'Edm.String') return read
  return (literal) => (/^'(?:[^']|'')*'$/su.test(literal) ? literal.slice(1, -1).replaceAll("''", "'") : undefined)
}

/** Makes a reader of keys of records. Types that are not compared in filters are compared by their text. */
function valueReader(target: CoreTarget): ReadText {
  const { model, properties, keyField } = target
  const property = properties.get(keyField)
  const type: ValueType = (property && valueTypeOf(model, property)) ?? 'string'
  if (keyType(target) === 'Edm.Guid') return (text) => text.toLowerCase()
  return (text) => readValue(type, text) ?? undefined
}

const isSame = (left: Exclude<Value, null>, right: Exclude<Value, null>): boolean => compareValues(left, right) === 0
