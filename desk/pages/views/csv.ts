/** Cells that a spreadsheet program would take for formulas. */
const FORMULA = /^[=+\-@\t\r]/

/** Returns rows as CSV (RFC 4180). Nothing in them is a formula to a spreadsheet program. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')

function cellOf(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
