/** Returns a number of things in words, e.g. `3,683 records`. */
export const counted = (number: number | bigint, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 || number === 1n ? '' : 's'}`

/** Lists the first few texts and says how many more there are, e.g. `Active, Closed and 7 more`. */
export function firstFew(texts: readonly string[], most: number): string {
  const more = texts.length - most
  return texts.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** Returns a text in one line that does nothing to a terminal: control characters become JSON escapes. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Returns a text whose lines stay lines, and each of them printable. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')

/** Returns a text without the last characters that are all the same, e.g. the slashes at the end of a path. */
export function withoutEnd(text: string, character: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === character) end -= 1
  return text.slice(0, end)
}

/** Returns the message of an error, or as a text whatever else was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Returns a value as JSON for a message; of one that is nested so deeply that it cannot be written, only that. */
export function quoted(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'absent'
  } catch {
    return 'something that is nested too deeply'
  }
}

/** Most characters of an error's message in a line: it may quote a whole document. */
const LONGEST_MESSAGE = 200

/** Returns the message of an error in one printable line of at most 200 characters and an ellipsis. */
export function messageInOneLine(error: unknown): string {
  const text = printable(messageOf(error))
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}...` : text
}
