import { ExactNumber, isJsonObject, type JsonValue } from './json-value'

/** Writes a value as JSON (RFC 8259), with all digits of its numbers. */
export function writeJson(value: JsonValue): string {
  if (value instanceof ExactNumber) return value.text
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member)}`)
    .join(',')}}`
}
