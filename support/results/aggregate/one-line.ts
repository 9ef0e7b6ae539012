import { messageOf } from '../../dictionary/message-of'
import { printable } from '../../dictionary/printable'

/** Longest text of an error, for it may quote a whole document. */
const LONGEST = 200

/** What an error says, in one line that is not too long. */
export function oneLine(error: unknown): string {
  const text = printable(messageOf(error))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text
}
