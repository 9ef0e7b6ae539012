/** Shortest base64 text that is masked: less is found in innocent text by chance. */
const SHORTEST_BASE64 = 10

/**
 * Regular expression sources for the spellings in which a server may give a secret back: as it is; percent-encoded
 * (RFC 3986), once or twice; form-encoded; with JSON escapes (RFC 8259, 7) or HTML character references; in base64 or
 * base64url (RFC 4648), also inside a longer text that was encoded.
 */
export const spellingsOf = (secret: string): string[] => [secret, ...base64Spellings(secret)].map(anySpelling)

function base64Spellings(secret: string): string[] {
  // What precedes the secret in an encoded text shifts it by 0, 1 or 2 bytes; characters shared with neighbours are left out.
  const spellings = [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)])
    const [start, end] = [Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6)]
    return [bytes.toString('base64').slice(start, end), bytes.toString('base64url').slice(start, end)]
  })
  return [...new Set(spellings)].filter(({ length }) => length >= SHORTEST_BASE64)
}

/** Letters and digits are never encoded by anybody; of every other character each spelling is expected at each place. */
const anySpelling = (text: string): string =>
  [...text].map((character) => (/[A-Za-z0-9]/.test(character) ? character : `(?:${spelled(character)})`)).join('')

/** What a JSON escape begins with, also inside of JSON or a URL in turn. */
const ESCAPE = '(?:\\\\|%(?:25)?5[cC]){0,4}'

function spelled(character: string): string {
  const percent = [...Buffer.from(character)].map((byte) => `%(?:25)?${eitherCase(hex(byte, 2))}`).join('')
  const json = [...Array(character.length).keys()]
    .map((index) => `${ESCAPE}u${eitherCase(hex(character.charCodeAt(index), 4))}`)
    .join('')
  const codePoint = character.codePointAt(0) ?? 0
  const html = `&#(?:0*${codePoint}|[xX]0*${eitherCase(codePoint.toString(16))});`
  const plain = [literal(character), percent, ...(named[character] ?? [])].join('|')
  return `${ESCAPE}(?:${plain})|${json}|${html}`
}

/** Spellings by name: after the backslash of JSON, of forms, of HTML. */
const named: Readonly<Record<string, readonly string[]>> = {
  ' ': ['\\+'],
  '\b': ['b'],
  '\f': ['f'],
  '\n': ['n'],
  '\r': ['r'],
  '\t': ['t'],
  '&': ['&amp;'],
  '<': ['&lt;'],
  '>': ['&gt;'],
  '"': ['&quot;'],
  "'": ['&apos;'],
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')

const eitherCase = (digits: string): string =>
  digits.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)

const literal = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
