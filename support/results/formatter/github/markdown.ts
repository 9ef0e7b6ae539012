import { printable, printableLines } from '../../../dictionary/wording'

/** Writes a text in one line so that nothing in it is markup, neither Markdown nor HTML, wherever it stands. */
export const plain = (text: string): string =>
  printable(text).replace(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`)

/** A text in one line as it is: in code GitHub looks for no people, issues, emoji or formulas either. */
export const inCode = (text: string): string => `<code>${plain(text)}</code>`

/** Lines as they are. Up to its end tag a `pre` is HTML, in which CommonMark sees no Markdown (4.6, kind 1). */
export function preformatted(text: string): string {
  const lines = printableLines(text).replace(/[&<>]/g, (character) => entities[character] ?? '')
  return `<pre>\n${lines}\n</pre>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Folds a text away behind a line. */
export const folded = (line: string, text: string): string =>
  `<details><summary>${plain(line)}</summary>\n\n${preformatted(text)}\n\n</details>`

/** A table; its cells are Markdown already. Columns after the first are numbers where `numbers` says so. */
export function table(header: readonly string[], rows: readonly (readonly string[])[], numbers = false): string {
  const rule = header.map((_, index) => (numbers && index > 0 ? '---:' : '---'))
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
