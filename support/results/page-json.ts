import { printableLines } from '../dictionary/wording'

/** Returns the data of a page as JSON. `<` occurs only in texts, and is escaped there: inside of a page no text can end the script. */
export const pageJson = (data: object): string => JSON.stringify(data, withoutUnseen).replaceAll('<', '\\u003c')

/** Shows what no one sees, in names of values as in texts: a text may refer to a value by its name. */
function withoutUnseen(_: string, value: unknown): unknown {
  if (typeof value === 'string') return printableLines(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  return entries.every(([name]) => printableLines(name) === name)
    ? value
    : Object.fromEntries(entries.map(([name, part]) => [printableLines(name), part]))
}
