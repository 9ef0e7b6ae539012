/** Returns a number of things in words, e.g. `3,683 records`. */
export const counted = (number: number | bigint, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 || number === 1n ? '' : 's'}`

/** Returns a duration as people say it, rounded up, e.g. `33 seconds`, `17 minutes` or `3 hours`. */
export function durationInWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 120) return counted(seconds, 'second')
  const minutes = Math.ceil(seconds / 60)
  return minutes < 120 ? counted(minutes, 'minute') : counted(Math.ceil(minutes / 60), 'hour')
}

/** Lists the first few texts and says how many more there are, e.g. `Active, Closed and 7 more`. */
export function firstFew(texts: readonly string[], most: number): string {
  const more = texts.length - most
  return texts.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/**
 * What no one sees, or what changes how the rest is seen: controls, among them the escape of ANSI sequences; formats, among them
 * what turns the direction of writing and has no width; ends of lines and paragraphs; fillers; halves of characters, and what is no
 * character.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u2800\u3164\uffa0\ufff0-\ufffc\ufffe\uffff]|\u034f/gu

/** Returns JSON escapes in place of a character. */
const inEscapes = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/** Most characters that are shown of what has one line, such as a name with what is said of it. */
const LONGEST_NAME = 600

/** Most characters that are shown of a line of a text: a request with its filter may be long. */
const LONGEST_LINE = 3000

/**
 * Returns a text of which the middle is left out when it is longer than so many characters: a server or a document may give
 * names of any length. Two thirds of what is shown are the beginning; what is said of a name often stands behind it.
 */
function withoutMiddle(text: string, most: number): string {
  const left = text.length <= most ? 0 : charactersIn(text) - most
  if (left <= 0) return text
  const end = most / 3
  // A character takes up to two code units; the text may be a whole document.
  const beginning = [...text.slice(0, 2 * most)].slice(0, most - end)
  const ending = [...text.slice(-2 * most)].slice(-end)
  return `${beginning.join('')} [${counted(left, 'more character')}] ${ending.join('')}`
}

function charactersIn(text: string): number {
  let number = 0
  for (const _ of text) number += 1
  return number
}

/**
 * Returns a text in one line that does nothing to a terminal and hides nothing: what no one sees becomes JSON escapes. Of more
 * than 600 characters the middle is left out, with its number of characters.
 */
export const printable = (text: string): string => withoutMiddle(text, LONGEST_NAME).replace(UNSEEN, inEscapes)

/**
 * Returns a text as {@link printable} does, with its lines and tabs; its lines may have 3,000 characters. For all that is
 * printed or written for people.
 */
export function printableLines(text: string): string {
  const lines = text.replaceAll('\r\n', '\n')
  return withoutLongLines(lines).replace(UNSEEN, (character) =>
    character === '\n' || character === '\t' ? character : inEscapes(character),
  )
}

const withoutLongLines = (text: string): string =>
  text.length <= LONGEST_LINE
    ? text
    : text
        .split('\n')
        .map((line) => withoutMiddle(line, LONGEST_LINE))
        .join('\n')

/**
 * Returns a text as {@link printableLines} does, for the output of a process. GitHub's runner would obey a line that begins with
 * `::` or `##[`: there such a line begins with an escape.
 */
export function forOutput(text: string, isOnGitHub = process.env['GITHUB_ACTIONS'] === 'true'): string {
  const shown = printableLines(text)
  return isOnGitHub ? shown.split('\n').map(withoutCommand).join('\n') : shown
}

function withoutCommand(line: string): string {
  const command = line.trimStart()
  if (!command.startsWith('::') && !command.startsWith('##[')) return line
  return line.replace(/[:#]/, inEscapes)
}

/** Returns a text without the last characters that are all the same, e.g. the slashes at the end of a path. */
export function withoutEnd(text: string, character: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === character) end -= 1
  return text.slice(0, end)
}

/** Returns the message of an error, or as a text whatever else was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Most characters of a value in a message: it may be a whole document. */
const LONGEST_VALUE = 200

/**
 * Returns a value as JSON for a message: its first 200 characters and an ellipsis. Of one that is nested so deeply that it
 * cannot be written, only that is said.
 */
export function quoted(value: unknown): string {
  try {
    const text = JSON.stringify(value) ?? 'absent'
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}...` : text
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
