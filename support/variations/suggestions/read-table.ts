import { type CsvRow, readCsv } from '../../dictionary/csv'
import type { ElementNames } from '../variation'
import { type Column, NEEDED_COLUMNS } from './columns'
import { type Decision, decidedSuggestion } from './decision'

/**
 * Reads a table of suggestions in RESO's CSV columns, in any order; other columns are not read. The outcome `Ignore`
 * says that a name is not a variation, `Fast Track` and `Admin Review` are strategies of their own, and every other one
 * means a suggestion. The column for lookup values serves both spellings; what it suggests is given as `lookupValue`.
 *
 * A row with a Strategy, as `writeVariationsCsv` writes it, says nothing before its Outcome is filled in: it would
 * otherwise turn a variation that was found into a decision.
 *
 * @throws Error with one line for each mistake, which names the line and the column of the table
 */
export function readTableDecisions(text: string): readonly Decision[] {
  const [header, ...rows] = readCsv(text)
  const columns = columnsOf(header)
  const mistakes: string[] = []
  const decisions = rows.flatMap((row) => {
    const cell = (column: Column): string | undefined => filled(row.cells[columns.get(column) ?? -1])
    const found = [...shapeMistakes(row, columns.size), ...rowMistakes(row, cell)]
    mistakes.push(...found)
    return found.length > 0 ? [] : decisionsOf(cell)
  })
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'))
  return decisions
}

type Cells = (column: Column) => string | undefined

/** Returns the text of a cell. Blanks are part of a name (RFC 4180, section 2), but blanks alone are not a name. */
const filled = (cell: string | undefined): string | undefined => (cell?.trim() === '' ? undefined : cell)

function columnsOf(header: CsvRow | undefined): ReadonlyMap<string, number> {
  if (header === undefined) throw new Error('The table of suggestions is empty: its first line has to name the columns')
  const names = header.cells.map((name) => name.trim())
  const missing = NEEDED_COLUMNS.filter((name) => !names.includes(name))
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) < index)
  if (missing.length > 0)
    throw new Error(`Line ${header.line}: the table of suggestions has no column ${missing.join(', ')}`)
  if (twice !== undefined) throw new Error(`Line ${header.line}: the column ${twice} is there twice`)
  return new Map(names.map((name, index) => [name === '' ? `column ${index + 1}` : name, index]))
}

/** Refuses more cells than columns: they come from commas that were not quoted, and would cut names. */
const shapeMistakes = ({ line, cells }: CsvRow, columns: number): string[] =>
  cells.length > columns && cells.slice(columns).some((cell) => cell !== '')
    ? [
        `Line ${line}: has ${cells.length} cells, but there are ${columns} columns; a cell with a comma has to be quoted`,
      ]
    : []

function rowMistakes({ line, cells }: CsvRow, cell: Cells): string[] {
  if (cells.every((text) => text.trim() === '')) return []
  const needs = (column: Column, reason: string) => `Line ${line}: ${column} is empty, but ${reason}`
  const without = (column: Column, lower: Column) => cell(column) === undefined && cell(lower) !== undefined
  return [
    ...(cell('Resource Name') === undefined
      ? [needs('Resource Name', 'each row is about an element of a Resource')]
      : []),
    ...(without('Field Name', 'Lookup Value') ? [needs('Field Name', 'there is a Lookup Value')] : []),
    ...(isSuggestion(cell) && cell('Suggested Resource Name') === undefined
      ? [needs('Suggested Resource Name', 'the Outcome is not Ignore')]
      : []),
    ...(without('Suggested Field Name', 'Suggested Lookup Value')
      ? [needs('Suggested Field Name', 'there is a Suggested Lookup Value')]
      : []),
  ]
}

const outcomeOf = (cell: Cells): string => cell('Outcome')?.trim().toLowerCase() ?? ''
const isUndecided = (cell: Cells): boolean => outcomeOf(cell) === '' && cell('Strategy') !== undefined
const isSuggestion = (cell: Cells): boolean => outcomeOf(cell) !== 'ignore' && !isUndecided(cell)

function decisionsOf(cell: Cells): Decision[] {
  const resourceName = cell('Resource Name')
  if (resourceName === undefined || isUndecided(cell)) return []
  const fieldName = cell('Field Name')
  const value = cell('Lookup Value')
  const names: ElementNames = {
    resourceName,
    ...(fieldName !== undefined && { fieldName }),
    ...(value !== undefined && { value }),
  }
  const suggested = cell('Suggested Resource Name')
  if (outcomeOf(cell) === 'ignore') return [{ names, decided: 'ignored' }]
  return suggested === undefined ? [] : [{ names, decided: suggestionOf(suggested, cell) }]
}

const suggestionOf = (resourceName: string, cell: Cells) =>
  decidedSuggestion({
    resourceName,
    fieldName: cell('Suggested Field Name'),
    lookupValue: cell('Suggested Lookup Value'),
    strategy: strategies.get(outcomeOf(cell)) ?? 'Suggestion',
    related: {
      resourceName: cell('Suggested Related Resource Name'),
      fieldName: cell('Suggested Related Field Name'),
      value: cell('Suggested Related Lookup Value') ?? cell('Suggested Related Loookup Value'),
    },
  })

const strategies: ReadonlyMap<string, 'Fast Track' | 'Admin Review'> = new Map([
  ['fast track', 'Fast Track'],
  ['admin review', 'Admin Review'],
])
