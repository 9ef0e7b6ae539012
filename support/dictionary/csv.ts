/** A row of a CSV text. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A quoted cell, or one without quotes (RFC 4180, section 2). */
const CELL = /"([^"]*(?:""[^"]*)*)"|([^",\r\n]*)/y
/** The separators that may follow a cell. */
const SEPARATOR = /,|\r\n|\n|\r|$/y

/**
 * Reads CSV (RFC 4180). Lines may end in LF or CR as well; a byte order mark and empty lines are skipped.
 *
 * @throws Error naming line and column of a quote that stands where none may, or is not closed
 */
export function readCsv(text: string): CsvRow[] {
  const lines = new LineCounter(text)
  const rows: CsvRow[] = []
  let begin = text.startsWith('\uFEFF') ? 1 : 0
  while (begin < text.length) {
    const line = lines.lineAt(begin)
    const { cells, end, next } = rowAt(text, begin, lines)
    if (end > begin) rows.push({ line, cells })
    begin = next
  }
  return rows
}

/** Reads the row that begins at a position; returns where it ends, and where the next one begins. */
function rowAt(text: string, begin: number, lines: LineCounter): { cells: string[]; end: number; next: number } {
  const cells: string[] = []
  for (let position = begin; ; ) {
    const [all = '', quoted, plain = ''] = matchAt(CELL, text, position) ?? []
    const end = position + all.length
    const separator = matchAt(SEPARATOR, text, end)?.[0]
    if (separator === undefined) throw misplacedQuote(text, end, lines)
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    position = end + separator.length
    if (separator !== ',') return { cells, end, next: position }
  }
}

/**
 * Writes CSV (RFC 4180): CRLF after each row, quotes where a cell needs them. A cell that stands alone and is empty is
 * quoted too, because its line would be empty.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.length === 1 && cells[0] === '' ? '""' : cells.map(csvCell).join(',')}\r\n`).join('')

const csvCell = (cell: string): string => (/[",\r\n\uFEFF]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * Returns a text that no spreadsheet takes for a formula, for texts that strangers wrote. An apostrophe is put before
 * what would begin a formula: at the start of the cell, at the start of a line in it, and after tabs and semicolons, at
 * which spreadsheets of some countries separate the cells of a file (OWASP, CSV Injection).
 */
export const withoutFormula = (text: string): string => text.replace(FORMULA, "'")

/** The places where a formula would begin, also by the full-width signs. */
const FORMULA = /(?<=^|[;\t\r\n])(?=[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/g

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position
  return pattern.exec(text)
}

function misplacedQuote(text: string, position: number, lines: LineCounter): Error {
  const at = `Line ${lines.lineAt(position)}, column ${lines.columnAt(position)}`
  const previous = text[position - 1]
  if (previous === '"') return new Error(`${at}: a comma or the end of the line has to follow the closing quote`)
  return previous === undefined || /[,\r\n\uFEFF]/.test(previous)
    ? new Error(`${at}: the quote that opens here is never closed`)
    : new Error(`${at}: a cell with a quote in it has to be quoted, and the quote doubled`)
}

/** Counts the lines of a text that is read from front to back. */
class LineCounter {
  readonly #text: string
  #line = 1
  #lineStart = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Returns the line of a position, from 1. Positions must not decrease from call to call. */
  lineAt(position: number): number {
    const breaks = /\r\n|\n|\r/g
    breaks.lastIndex = this.#lineStart
    for (
      let found = breaks.exec(this.#text);
      found !== null && breaks.lastIndex <= position;
      found = breaks.exec(this.#text)
    ) {
      this.#line++
      this.#lineStart = breaks.lastIndex
    }
    return this.#line
  }

  /** Returns the column of the position whose line was asked for last, from 1, in UTF-16 code units. */
  columnAt(position: number): number {
    return position - this.#lineStart + 1
  }
}
