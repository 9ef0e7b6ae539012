import { isSecretName } from './secret-names'

/** The names of tokens, secrets and passwords that are secret wherever they stand: those of OAuth2 and their relatives. */
const OAUTH_NAME =
  /(?:^token|(?:access|refresh|id|session|security|auth|csrf|xsrf)_?token|client_?secret|client_?assertion|password|api_?key)$/i

/** Tokens that only say where a page begins. */
const PAGE_TOKEN = /(?:skip|delta|page|next|continuation|cursor)[-_.]?token/i

/** Matches what stands between a name and its value: in a form or URL, also encoded, or in JSON with a quote of the value. */
const BETWEEN = /=|%(?:25)*3d|\\u003d|\\?["']\s{0,9}:\s{0,9}\\?["']/gi

/** The end of a value in a URL or form, and of one in JSON that stands in JSON itself. */
const END = /[&\s"'<>;]|\\|%(?:25)*26/gi

/** The end of a value in JSON, and what is escaped in it. */
const END_OF_TEXT = /["'&\s<>]|\\[\s\S]/g

/** The most characters of a name. */
const LONGEST_NAME = 64

const userinfo = /(:\/\/)[^\s/?#"'<>@]+@/g

/**
 * Masks secrets by their place, known ones or not: the tokens, secrets and passwords of OAuth2 (RFC 6749) by
 * their names, query parameters with the name of a secret such as `sig`, and user name and password in a URL (RFC 3986,
 * 3.2.1).
 */
export function maskedByName(text: string): string {
  let shown = ''
  let position = 0
  for (const { index, 0: between } of text.matchAll(BETWEEN)) {
    if (index < position || !isSecretAt(text, index, between)) continue
    const start = index + between.length
    const end = withoutPunctuation(text, start, endOfValue(text, start, between))
    if (end === start) continue
    shown += `${text.slice(position, start)}***`
    position = end
  }
  return (shown + text.slice(position)).replaceAll(userinfo, '$1***@')
}

function isSecretAt(text: string, end: number, between: string): boolean {
  let start = end
  while (end - start < LONGEST_NAME && /[\w.~-]/.test(text[start - 1] ?? '')) start -= 1
  const name = text.slice(start, end)
  if (isInQuotes(between)) return OAUTH_NAME.test(name)
  return isParameter(text.slice(Math.max(0, start - 8), start), name) || OAUTH_NAME.test(name)
}

const isInQuotes = (between: string): boolean => /["']/.test(between)

/**
 * Decides if a query parameter is a secret by its name.
 *
 * @param before what stands before the name: a query begins with `?`, and `&` may be encoded
 */
function isParameter(before: string, name: string): boolean {
  const isEncoded = before.endsWith('%') || before.endsWith('\\')
  const bare = isEncoded ? name.replace(/^(?:(?:25)*(?:26|3f)|u00(?:26|3f))/i, '') : name
  if (bare === name && !/[?&;]$/.test(before)) return false
  return isSecretName(bare) && !PAGE_TOKEN.test(bare) && !KEY_OF_RECORD.test(bare)
}

/** The names of Fields with the key of a record, e.g. `ListingKey`. */
const KEY_OF_RECORD = /^[A-Z][A-Za-z]*Key(?:Numeric)?$/

function endOfValue(text: string, start: number, between: string): number {
  const ends = isInQuotes(between) && !between.endsWith('\\"') ? END_OF_TEXT : END
  ends.lastIndex = start
  for (let found = ends.exec(text); found !== null; found = ends.exec(text)) {
    const goesOn = ends === END ? text.startsWith('\\/', found.index) : found[0].startsWith('\\')
    if (!goesOn) return found.index
  }
  return text.length
}

/** Leaves out of a value what belongs to the sentence around it, such as the colon behind a URL. */
function withoutPunctuation(text: string, start: number, valueEnd: number): number {
  if (!/^\s?$/.test(text.charAt(valueEnd))) return valueEnd
  let end = valueEnd
  while (end > start + 1 && PUNCTUATION.includes(text.charAt(end - 1))) end -= 1
  return end
}

const PUNCTUATION = ':,.!?)'
