import type { SourcePosition } from '../../findings/finding'

const SHOWN = 3

/** The first few places of a list and how many more there are: `Member.City (line 12), Office.City (line 40) and 7 more`. */
export function places(all: readonly { readonly subject: string; readonly position: SourcePosition }[]): string {
  const shown = all.slice(0, SHOWN).map(({ subject, position }) => `${subject} (line ${position.line})`)
  const more = all.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
