import { ExactNumber, isJsonObject, type JsonValue } from '../../../odata/json-value'
import { canonicalNumber } from '../canonical-number'

/** For tests: writes equal values as the same text: names in order, without annotations. */
export function canonicalText(value: JsonValue): string {
  if (value instanceof ExactNumber) {
    const number = canonicalNumber(value)
    return typeof number === 'number' ? String(number) : `exactly ${number}`
  }
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => canonicalText(item)).join()}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([name]) => !name.includes('@'))
  const texts = entries.map(([name, item]) => `${JSON.stringify(name)}:${canonicalText(item)}`)
  return `{${texts.toSorted().join()}}`
}
