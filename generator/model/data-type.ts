import type { DataTypeName, Field } from '../../support/dictionary/data-dictionary'
import type { Cell } from '../read/read-table'
import type { WorkbookProblems } from '../read/workbook-problem'
import type { FieldRow } from '../read/workbook-rows'

/** The data type of a Field and its sizes, by SimpleDataType and the two size columns of the sheet. */
export type FieldType = Pick<Field, 'dataType' | 'maxLength' | 'precision' | 'scale'>

const byTypeOfSheet: ReadonlyMap<string, DataTypeName> = new Map([
  ['Boolean', 'Boolean'],
  ['Date', 'Date'],
  ['Timestamp', 'Timestamp'],
  ['String', 'String'],
  ['Number', 'Integer'],
  ['String List, Single', 'Single Enumeration'],
  ['String List, Multi', 'Multiple Enumeration'],
  ['Resource', 'Resource'],
  ['Collection', 'Collection'],
])

const textual: readonly DataTypeName[] = ['String', 'Single Enumeration', 'Multiple Enumeration']

/**
 * Translates the sheet's words for types and sizes. SugMaxLength is the number of characters of a text, but the total
 * digits of a Number, and SugMaxPrecision is a Number's decimals; a Number without them is an Integer (RCP-40, Data
 * Type Mappings). The sizes of other types, e.g. the 27 of a Timestamp, have no meaning in OData and are dropped.
 *
 * @returns undefined when the type is unknown; the problem is reported.
 */
export function readFieldType(row: FieldRow, problems: WorkbookProblems): FieldType | undefined {
  const dataType = byTypeOfSheet.get(row.simpleDataType.text)
  if (dataType === undefined) {
    const choices = [...byTypeOfSheet.keys()].map((name) => `"${name}"`).join(', ')
    problems.fault(
      row.simpleDataType.address,
      `unknown SimpleDataType "${row.simpleDataType.text}"; write one of ${choices}`,
    )
    return undefined
  }
  const length = readSize('SugMaxLength', row.suggestedMaxLength, 1, problems)
  const decimals = readSize('SugMaxPrecision', row.suggestedMaxPrecision, 0, problems)
  if (textual.includes(dataType)) return { dataType, ...(length !== undefined && { maxLength: length }) }
  if (dataType !== 'Integer' || decimals === undefined) return { dataType }
  if (length !== undefined && decimals > length) {
    problems.fault(
      row.suggestedMaxPrecision.address,
      `${decimals} decimals do not fit in the ${length} digits of SugMaxLength; correct one of them`,
    )
  }
  return { dataType: 'Decimal', ...(length !== undefined && { precision: length }), scale: decimals }
}

function readSize(column: string, cell: Cell, least: number, problems: WorkbookProblems): number | undefined {
  if (cell.text === '') return undefined
  const size = /^\d{1,9}$/.test(cell.text) ? Number(cell.text) : Number.NaN
  if (size >= least) return size
  problems.fault(cell.address, `${column} "${cell.text}" is not a whole number from ${least} up; write one or nothing`)
  return undefined
}
