import { maskedByName, maskedHeader } from './secret-names'
import { spellingsOf } from './secret-spellings'

/** Shorter texts are no secrets that could be told from other text: to mask every `1` or `abc` would leave confetti. */
const SHORTEST = 4

/** From this length on a secret is masked also in the middle of a word; a shorter one only where it stands alone. */
const SHORTEST_WITHIN_WORDS = 8

/** A letter or digit, unless it ends the percent-encoding of something else. */
const NOT_WITHIN_WORD = { before: '(?<=^|[^A-Za-z0-9]|%[0-9A-Fa-f]{2})', after: '(?![A-Za-z0-9])' }

/**
 * What must not be shown to anybody. Everything that people may read (URLs, headers, bodies, messages) goes through
 * `redact` before it is kept; a masked secret reads `***`.
 */
export class Secrets {
  readonly #spellings = new Set<string>()
  #longest = 0
  #pattern = /(?!)/g

  /** Has `secret` masked from now on, in every spelling that a server may give it back in. */
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

  /** Whether a known secret is in `text`, in whatever spelling. */
  isIn(text: string): boolean {
    return text.search(this.#pattern) >= 0
  }

  redact(text: string): string {
    return maskedByName(text.replaceAll(this.#pattern, '***'))
  }

  /** The first `length` characters of a text, redacted. A secret across the cut is masked as well. */
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

  /** Headers whose values may be shown. */
  redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
    const redacted = Object.entries(headers).map(([name, value]) => [name, maskedHeader(name, this.redact(value))])
    return Object.fromEntries(redacted)
  }
}
