/**
 * Lays out the lines of a Gherkin data table, `| a | b |`, with its columns aligned the way the pretty printer of
 * @cucumber/gherkin-utils aligns them: what starts with a number to the right, anything else to the left, and a
 * full-width character counted as two.
 */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const escaped = rows.map((row) => row.map(escapeCell))
  const widths = (escaped[0] ?? []).map((_, column) =>
    Math.max(...escaped.map((row) => displayWidth(row[column] ?? ''))),
  )
  return escaped.map((row) => `| ${row.map((cell, column) => align(cell, widths[column] ?? 0)).join(' | ')} |`)
}

/** Returns a cell as Gherkin reads it back: backslash, pipe and line feed escaped. Outer blanks would not survive. */
const escapeCell = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('|', '\\|')

function align(cell: string, width: number): string {
  const padding = ' '.repeat(width - displayWidth(cell))
  return Number.isNaN(Number.parseFloat(cell)) ? cell + padding : padding + cell
}

const NOT_LATIN = /[^\u0020-\u02ff]/
const FULL_WIDTH = /[\u3000-\u9fff\uac00-\ud7af\uff01-\uff60]/gu

/** Returns the width of a cell. Nearly all of the tens of thousands of cells are Latin, which is quick to see. */
const displayWidth = (text: string): number =>
  NOT_LATIN.test(text) ? [...text].length + (text.match(FULL_WIDTH)?.length ?? 0) : text.length
