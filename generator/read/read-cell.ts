import type { CellObject } from 'xlsx'
import { codePoint, lookAlikeIn } from './look-alikes'
import type { WorkbookProblems } from './workbook-problem'

/**
 * The content of a column: a text, a name, a list of texts separated by commas, a number, or anything, which is taken as
 * it stands.
 */
export type ColumnContent = 'text' | 'name' | 'list' | 'number' | 'anything'

/**
 * Reads the text of a cell. An empty cell has the text ''.
 *
 * A fault is everything that a spreadsheet program put in the place of the text: a formula without a stored value, an
 * error, also one that is stored as a text, an escape, the mark of a text, and a truth value, date or number where a text
 * is expected. So is a character that neither Gherkin nor XML can hold, and in a name a letter of another script. Blanks
 * and invisible characters are normalised with a warning that shows them, and so are other separators of a list. Other
 * characters that look like something else are kept, with a warning.
 *
 * @param address where the cell stands, e.g. `Fields!F12`
 */
export function readCell(
  cell: CellObject | undefined,
  address: string,
  content: ColumnContent,
  problems: WorkbookProblems,
): string {
  const fault = cell && faultOf(cell, content)
  if (fault !== undefined) {
    problems.fault(address, fault)
    return ''
  }
  const written = writtenValue(cell)
  const text = content === 'list' ? withCommas(written, address, problems) : written
  const clean = text.normalize('NFC').replaceAll(INVISIBLE, '').replaceAll(BLANKS, ' ').trim()
  if (clean !== text) {
    problems.warn(address, `${shown(text)} was read as ${shown(clean)}; ${advice(text)}`)
  }
  if (content !== 'anything') tellLookAlikes(clean, address, content === 'name', problems)
  return clean
}

function tellLookAlikes(text: string, address: string, isName: boolean, problems: WorkbookProblems): void {
  const lookAlike = lookAlikeIn(text, isName)
  if (lookAlike === undefined) return
  const message = `${lookAlike}; write it again, with the characters of the keyboard`
  if (isName) problems.fault(address, message)
  else problems.warn(address, `${message} if it means those`)
}

/** Is true for a cell that has neither a value nor a formula. */
export const isEmptyCell = (cell: CellObject | undefined): boolean =>
  cell === undefined || cell.v === '' || (cell.t === 'z' && !isFormula(cell))

const isFormula = ({ f, F }: CellObject): boolean => f !== undefined || F !== undefined

/** Control characters, and the marks of a text that was damaged. Line breaks and tabs are blanks. */
const UNUSABLE = /[^\P{Cc}\n\r\t]|[\uFFFD-\uFFFF\p{Cs}]/u

/** Characters that take no room: format characters, fillers and variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|[\u034F\u115F\u1160\u3164\uFFA0]/gu

const BLANKS = /[\s\u2800]+/gu

/**
 * Separators that people write instead of a comma: line breaks, bars, and the commas and semicolons of other scripts and
 * widths. The semicolon of a character reference is not one.
 */
const OTHER_SEPARATOR =
  /[\r\n\u2028\u2029|\u00A6\uFF5C\uFF0C\uFF64\uFE50\uFE51\u3001\u060C\uFF1B\uFE54\u061B]|(?<!&#?\w{1,12});/u

/** The texts of errors in Excel, and of those in LibreOffice. */
const ERROR_TEXT =
  /^(?:#(?:REF!|VALUE!|NAME\?|N\/A|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|PYTHON!|EXTERNAL!)|Err:\d{3})$/i

const WRITE_TEXT = 'format the cell as text and write it again'

function faultOf(cell: CellObject, content: ColumnContent): string | undefined {
  if (cell.t === 'e') return 'holds a formula error; write the value'
  if (cell.t === 'z' && isFormula(cell)) {
    return `holds a formula${cell.f ? ` (=${cell.f})` : ''} without a stored value; open the workbook in a spreadsheet program and save it, or write the value`
  }
  if (cell.t === 's') return faultOfText(writtenValue(cell)) ?? faultOfWriting(cell, content)
  return content === 'anything' ? undefined : faultOfType(cell, content)
}

/** Says what a program made of a text. */
function faultOfType(cell: CellObject, content: ColumnContent): string | undefined {
  if (cell.t === 'b') return `holds the truth value ${writtenValue(cell)}; ${WRITE_TEXT}`
  if (cell.t === 'd') return `holds the date ${writtenValue(cell)}; ${WRITE_TEXT}`
  if (cell.t === 'n' && content !== 'number') return `holds the number ${writtenValue(cell)}, not a text; ${WRITE_TEXT}`
  return undefined
}

function faultOfText(text: string): string | undefined {
  if (UNUSABLE.test(text)) return `${shown(text)} holds a control character or a damaged one; remove it`
  if (ERROR_TEXT.test(text.trim())) return `holds the error ${text.trim()} as a text; write the value`
  return undefined
}

/** Says what a program left of the way in which a text was written or copied. */
function faultOfWriting(cell: CellObject, content: ColumnContent): string | undefined {
  if (content === 'anything') return undefined
  const text = writtenValue(cell).trim()
  if (text.startsWith("'")) return `${shown(text)} begins with the apostrophe that marks a text; remove it`
  if (text.startsWith('=')) return `${shown(text)} is a formula that was written as a text; write the value`
  if (/^#+$/.test(text)) return `${shown(text)} is what a column shows that is too narrow; write the value`
  const [escaped] = /_x00(?:0[9ADad]|[Aa]0)_/.exec(text) ?? []
  if (escaped !== undefined) return `${shown(text)} holds the escape ${escaped} in the place of a character; remove it`
  const [damaged] = /[\u00C2-\u00F4][\u0080-\u00BF]+|\u00E2\u20AC./u.exec(text) ?? []
  if (damaged === undefined) return undefined
  return `${shown(text)} holds "${damaged}", UTF-8 that was read as another encoding; write the text again`
}

/** Returns the value of a cell as a text: a date as `2026-11-30`, everything else as it is written. */
function writtenValue(cell: CellObject | undefined): string {
  if (cell?.v === undefined || cell.v === null || cell.t === 'z') return ''
  return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v)
}

/** Returns what stands between separators, without blanks, and without the comma that somebody wrote beside one. */
function itemsOf(pieces: readonly string[]): string[] {
  const last = pieces.length - 1
  return pieces
    .map((piece, index) => (index < last ? withoutEndingComma(piece.trim()) : piece.trim()))
    .map((piece, index) => (index > 0 && piece.startsWith(',') ? piece.slice(1).trimStart() : piece))
    .filter((piece, index) => piece !== '' || index === 0 || index === last)
}

const withoutEndingComma = (text: string): string => (text.endsWith(',') ? text.slice(0, -1).trimEnd() : text)

function withCommas(text: string, address: string, problems: WorkbookProblems): string {
  const trimmed = text.trim()
  if (!OTHER_SEPARATOR.test(trimmed)) return text
  const list = itemsOf(trimmed.split(OTHER_SEPARATOR)).join(', ')
  problems.warn(address, `the list ${shown(text)} was read as ${shown(list)}; separate its items by commas`)
  return list
}

function advice(text: string): string {
  const invisible = text.match(INVISIBLE) ?? text.match(/[^\P{Zs} ]/u)
  if (invisible) return `remove the invisible ${codePoint(invisible[0])}`
  if (/[\r\n\t]/u.test(text.trim())) return 'remove the line breaks'
  if (text.trim() !== text) return 'remove the outer blanks'
  return / {2}/.test(text) ? 'remove the double blanks' : 'write its letters with their accents as one character'
}

/** Shows a text in quotes with its invisible characters as `[U+200B]`. */
const shown = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[^\P{C}\n]|[^\P{Z} ]|\p{Variation_Selector}|[\u034F\u115F\u1160\u2800\u3164\uFFA0]/gu,
    (c) => `[${codePoint(c)}]`,
  )
