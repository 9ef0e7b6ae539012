import type { Cell } from '../read/read-table'
import type { WorkbookProblems } from '../read/workbook-problem'

const IDENTIFIER = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}]{0,127}$/u

/**
 * Is true for a name that can be used in OData metadata (OData CSDL XML 4.01, section 15.2 SimpleIdentifier).
 *
 * CSDL would also allow format characters; in a workbook these are invisible accidents, so they are refused here.
 */
export const isODataIdentifier = (name: string): boolean => IDENTIFIER.test(name)

/** Returns the items of a cell that holds a comma separated list, as written; none for an empty cell. */
export const splitList = (text: string): readonly string[] => (text === '' ? [] : text.split(','))

/** Returns the items of a comma separated list without outer blanks. Empty and repeated items are left out. */
export const splitTags = (text: string): readonly string[] => [
  ...new Set(
    splitList(text)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
]

/** Reads the address of a page; one that a browser does not open is left out, with a warning. */
export function readUrl({ text, address }: Cell, problems: WorkbookProblems): { readonly url?: string } {
  if (text === '') return {}
  const url = /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text)
  if (url) return { url: text }
  problems.warn(
    address,
    `${JSON.stringify(text)} is left out: it is not the address of a page; write one that begins with https://`,
  )
  return {}
}
