import { maskedByName } from './masked-by-name'
import { type Reading, readings } from './readings'
import { maskedHeader } from './secret-names'
import { SHORTEST_WITHIN_WORDS, spellingsOf } from './secret-spellings'
import { TextSearch } from './text-search'

/** The tokens of one answer. */
interface IssuedTokens {
  readonly tokens: readonly string[]
  readonly spellings: ReadonlySet<string>
}

const charactersOf = (issued: readonly IssuedTokens[]): number => issued.flatMap(({ tokens }) => tokens).join('').length

/** A part of a text that must not be shown. */
interface Range {
  readonly start: number
  readonly end: number
}

/** The number of answers with tokens that are remembered. A server that issues one a second would fill the memory. */
const MOST_ISSUED = 8

/** Most characters of tokens that are remembered beside the newest: what is made of them takes twenty times as many. */
const MOST_CHARACTERS = 65_536

/** The shortest secret that is masked in what a server serves: as long as no name by chance. */
const SHORTEST_IN_SERVED = 12

/** The end of a value that was shortened. */
const CUT = /…|\.\.\./g

/** More characters than a value has that was shortened. */
const LONGEST_SHORTENED = 600

/** The characters behind a cut that are looked at: as many as one encoded character may have. */
const BEHIND_CUT = 64

/**
 * Knows what must not be shown to anybody. Everything that people may read (URLs, headers, bodies, messages) goes
 * through `redact` before it is kept. A masked secret reads `***`.
 */
export class Secrets {
  /** Secrets in their own case, of which short ones are found. */
  readonly #added = new Set<string>()
  readonly #known = new Set<string>()
  /** The newest last. */
  #issued: readonly IssuedTokens[] = []
  #search: TextSearch | undefined

  /** Masks `secret` from now on, in every spelling in which a server may give it back. */
  add(secret: string): void {
    for (const spelling of spellingsOf(secret)) this.#known.add(spelling)
    this.#added.add(secret)
    this.#search = undefined
  }

  /**
   * Masks the tokens of an answer that issued them, until several other answers have. Of requests that wait for an answer some
   * may still use a token before the newest, and a server may give it back.
   */
  addIssued(tokens: readonly string[]): void {
    const newest = { tokens, spellings: new Set(tokens.flatMap((token) => [...spellingsOf(token)])) }
    const before = this.#issued
      .slice(1 - MOST_ISSUED)
      .filter((_, index, all) => charactersOf(all.slice(index)) <= MOST_CHARACTERS)
    this.#issued = [...before, newest]
    this.#search = undefined
  }

  /** Decides if a known secret is in `text`, in whatever spelling. */
  isIn(text: string): boolean {
    return readings(text).some((reading) => this.#rangesIn(reading, text).length > 0)
  }

  /** Masks the secrets in a text. */
  redact(text: string): string {
    return maskedByName(this.redactKnown(text))
  }

  /** Masks the known secrets in a text, and nothing that only has the name of one: for texts that are judged. */
  redactKnown(text: string): string {
    const ranges = readings(text).flatMap((reading) => this.#rangesIn(reading, text))
    return masked(text, ranges)
  }

  /**
   * Masks the known secrets in a text that is kept as it was served: metadata and records, in which a server may give back
   * what it was asked with. Short secrets are left, for they may be names or numbers of what is served, and a name that is
   * masked would be judged anew as another one.
   */
  redactServed(text: string): string {
    const isLong = ({ start, end }: Range) => end - start >= SHORTEST_IN_SERVED && !/^\d+$/.test(text.slice(start, end))
    const ranges = [...readings(text).flatMap((reading) => this.#rangesIn(reading, text)), ...this.#cutIn(text)].filter(
      isLong,
    )
    return masked(text, ranges)
  }

  /** Returns the first `length` characters of a text, redacted. What a secret across the cut begins with is left out. */
  redactStart(text: string, length: number): string {
    if (text.length <= length) return this.redact(text)
    const all = readings(text.slice(0, length + BEHIND_CUT))
    const cut = Math.min(length, ...all.map((reading) => this.#begunBefore(length, reading)))
    const ranges = all.flatMap((reading) => this.#rangesIn(reading, text)).filter(({ start }) => start < cut)
    return maskedByName(masked(text.slice(0, cut), ranges))
  }

  /** Masks the secrets in headers. */
  redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
    const redacted = Object.entries(headers).map(([name, value]) => [name, this.redact(maskedHeader(name, value))])
    return Object.fromEntries(redacted)
  }

  /** Finds what a secret begins with where a text was shortened. */
  #cutIn(text: string): Range[] {
    return [...text.matchAll(CUT)].map(({ index: end }) => {
      const [before] = readings(text.slice(Math.max(0, end - LONGEST_SHORTENED), end))
      return { start: end - (before === undefined ? 0 : this.#texts().begunAtEndOf(before.text)), end }
    })
  }

  #rangesIn({ text, startOf, endOf }: Reading, original: string): Range[] {
    const ranges: Range[] = []
    this.#texts().search(text, ({ text: spelling, end }) => {
      const start = end - spelling.length
      const range = { start: startOf(start), end: endOf(end - 1) }
      if (spelling.length >= SHORTEST_WITHIN_WORDS) ranges.push(range)
      else if (standsAlone(text, start, end) && this.#isShort(original.slice(range.start, range.end), spelling))
        ranges.push(range)
    })
    return ranges
  }

  /** Returns the place before `length` where a secret begins that goes on behind it; `length` where none does. */
  #begunBefore(length: number, { text, startOf }: Reading): number {
    let cut = text.length
    while (cut > 0 && startOf(cut - 1) >= length) cut -= 1
    const begun = this.#texts().begunAtEndOf(text.slice(0, cut))
    return begun === 0 ? length : startOf(cut - begun)
  }

  /** Decides if what was found is a short secret in its own case, as far as it is not encoded: `Test` is not `test`. */
  #isShort(found: string, spelling: string): boolean {
    const isIssued = this.#issued.some(({ tokens }) => tokens.includes(found))
    return isIssued || this.#added.has(found) || found.length > spelling.length
  }

  #texts(): TextSearch {
    this.#search ??= new TextSearch(
      new Set([this.#known, ...this.#issued.map(({ spellings }) => spellings)].flatMap((texts) => [...texts])),
    )
    return this.#search
  }
}

const isWordCharacter = (character: string | undefined): boolean => /[a-z0-9]/.test(character ?? '')

const standsAlone = (text: string, start: number, end: number): boolean =>
  !isWordCharacter(text[start - 1]) && !isWordCharacter(text[end])

function masked(text: string, ranges: readonly Range[]): string {
  let shown = ''
  let position = 0
  for (const { start, end } of ranges.toSorted((left, right) => left.start - right.start)) {
    // Secrets may overlap, and one may have several spellings in the same place.
    if (start >= position) shown += `${text.slice(position, start)}***`
    position = Math.max(position, end)
  }
  return shown + text.slice(position)
}
