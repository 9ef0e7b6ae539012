import { maskedByName, maskedHeader } from './secret-names'

/** The shortest text that is masked. To mask every `1` or `abc` would leave nothing readable. */
const SHORTEST = 4

/**
 * The shortest secret that is masked also in the middle of a word. A shorter one is masked only where it stands alone.
 */
const SHORTEST_WITHIN_WORDS = 8

/** The borders of a word: no letter or digit, unless it ends the percent-encoding of something else. */
const NOT_WITHIN_WORD = { before: '(?<=^|[^A-Za-z0-9]|%[0-9A-Fa-f]{2})', after: '(?![A-Za-z0-9])' }

/**
 * Knows what must not be shown to anybody. Everything that people may read (URLs, headers, bodies, messages) goes
 * through `redact` before it is kept. A masked secret reads `***`.
 */
export class Secrets {
  readonly #spellings = new Set<string>()
  #longest = 0
  #pattern = /(?!)/g

  /** Masks `secret` from now on, in every spelling in which a server may give it back. */
  add(secret: string): void {
    if (secret.length < SHORTEST) return
    const { before, after } = NOT_WITHIN_WORD
    for (const spelling of spellingsOf(secret)) {
      this.#spellings.add(secret.length < SHORTEST_WITHIN_WORDS ? before + spelling + after : spelling)
    }
    // A character takes up to 40: an escape in an escape, and its bytes percent-encoded twice.
    this.#longest = Math.max(this.#longest, secret.length * 40)
    // Of two secrets that begin alike the longer one has to be masked whole.
    const longestFirst = [...this.#spellings].sort((a, b) => b.length - a.length)
    this.#pattern = new RegExp(longestFirst.join('|'), 'g')
  }

  /** Decides if a known secret is in `text`, in whatever spelling. */
  isIn(text: string): boolean {
    return text.search(this.#pattern) >= 0
  }

  /** Masks the secrets in a text. */
  redact(text: string): string {
    return maskedByName(text.replaceAll(this.#pattern, '***'))
  }

  /** Returns the first `length` characters of a text, redacted. A secret across the cut is masked as well. */
  redactStart(text: string, length: number): string {
    let shown = ''
    let position = 0
    for (const { index, 0: secret } of text.slice(0, length + this.#longest).matchAll(this.#pattern)) {
      if (index >= length) break
      shown += `${text.slice(position, index)}***`
      position = index + secret.length
    }
    return maskedByName(shown + text.slice(position, Math.max(position, length)))
  }

  /** Masks the secrets in headers. */
  redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
    const redacted = Object.entries(headers).map(([name, value]) => [name, maskedHeader(name, this.redact(value))])
    return Object.fromEntries(redacted)
  }
}

/** The shortest base64 text that is masked: a shorter one is found in innocent text by chance. */
const SHORTEST_BASE64 = 10

/**
 * Returns regular expression sources for the spellings in which a server may give a secret back: as it is;
 * percent-encoded (RFC 3986), once or twice; form-encoded; with JSON escapes (RFC 8259, 7) or HTML character
 * references; in base64 or base64url (RFC 4648), also inside a longer text that was encoded.
 */
const spellingsOf = (secret: string): string[] => [secret, ...base64Spellings(secret)].map(anySpelling)

function base64Spellings(secret: string): string[] {
  // Text before the secret shifts it by 0, 1 or 2 bytes; characters that are shared with neighbours are left out.
  const spellings = [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)])
    const [start, end] = [Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6)]
    return [bytes.toString('base64').slice(start, end), bytes.toString('base64url').slice(start, end)]
  })
  return [...new Set(spellings)].filter(({ length }) => length >= SHORTEST_BASE64)
}

/**
 * Returns a pattern for all spellings of a text. Nobody encodes letters and digits; other characters may be encoded.
 */
const anySpelling = (text: string): string =>
  [...text].map((character) => (/[A-Za-z0-9]/.test(character) ? character : `(?:${spelled(character)})`)).join('')

/** The pattern of the beginning of a JSON escape, also inside of JSON or a URL in turn. */
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

/** The spellings by name: after the backslash of JSON, of forms, of HTML. */
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
