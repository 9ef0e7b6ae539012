import type { SourcePosition } from '../../../dictionary/finding'
import { firstFew } from '../../../dictionary/wording'

const SHOWN = 3

/** The first few places of a list and how many more there are: `Member.City (line 12), Office.City (line 40) and 7 more`. */
export function places(all: readonly { readonly subject: string; readonly position: SourcePosition }[]): string {
  return firstFew(
    all.map(({ subject, position }) => `${subject} (line ${position.line})`),
    SHOWN,
  )
}
