/** A text as somebody reads it who undoes encodings. Letters are in lower case, and a plus is a blank. */
export interface Reading {
  readonly text: string
  /** Returns the place in the original text where the character at `position` begins. */
  startOf(position: number): number
  /** Returns the place in the original text behind the character at `position`. */
  endOf(position: number): number
}

/** The most encodings that are undone: JSON in JSON, in a form, in a URL, in HTML, and one more. */
const MOST_ENCODINGS = 6

/**
 * Returns a text as it is and as it reads when one encoding after the other is undone: percent-encoding (RFC 3986, 2.1; of
 * UTF-8 or Latin-1), that of forms, JSON escapes (RFC 8259, 7), and HTML character references. Whoever looks for a text in
 * all of them finds it however it was encoded.
 */
export function readings(text: string): Reading[] {
  const all: Reading[] = [asItIs(folded(text))]
  for (;;) {
    const last = all.at(-1)
    const next = last === undefined || all.length > MOST_ENCODINGS ? undefined : decodedOnce(last)
    if (next === undefined) return all
    all.push(next)
  }
}

const asItIs = (text: string): Reading => ({
  text,
  startOf: (position) => position,
  endOf: (position) => position + 1,
})

const ASCII = /^[\x20-\x7e\s]*$/

/**
 * Writes letters in lower case, each by itself, and a plus, which is a blank in forms, as a blank. Letters that would
 * become longer, such as a dotted capital I, stay: places have to stay the same.
 */
function folded(text: string): string {
  const plain = text.replaceAll('+', ' ')
  if (ASCII.test(plain)) return plain.toLowerCase()
  return plain.replaceAll(/[^a-z]/gu, (character) => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  })
}

/** The beginnings of what is encoded, for texts that have none. */
const ENCODED = /[%\\&]/

/** One encoded character, in lower case. Percent-encoded UTF-8 is tried before single bytes. */
const ESCAPE =
  /%(?:u[\da-f]{4}|[cd][\da-f]%[89ab][\da-f]|e[\da-f](?:%[89ab][\da-f]){2}|f[0-7](?:%[89ab][\da-f]){3}|[\da-f]{2})|\\(?:u[\da-f]{4}|u\{[\da-f]{1,6}\}|x[\da-f]{2}|[^%&])|&(?:#\d{1,9}|#x[\da-f]{1,8}|[a-z]{2,6});/g

/** A piece of a reading, and the place that it has in the text that was decoded. */
interface Piece {
  readonly at: number
  readonly from: number
  /** The length of what was decoded; undefined where nothing was. */
  readonly encodedLength?: number
}

function decodedOnce(reading: Reading): Reading | undefined {
  const { text } = reading
  if (!ENCODED.test(text)) return undefined
  const pieces: Piece[] = []
  const parts: string[] = []
  let at = 0
  let from = 0
  const add = (part: string, length: number, isEncoded: boolean) => {
    if (part !== '') pieces.push({ at, from, ...(isEncoded ? { encodedLength: length } : {}) })
    parts.push(part)
    at += part.length
    from += length
  }
  for (const { index, 0: encoded } of text.matchAll(ESCAPE)) {
    const plain = decodedCharacter(encoded)
    if (plain === undefined) continue
    add(text.slice(from, index), index - from, false)
    add(plain, encoded.length, true)
  }
  if (from === 0) return undefined
  add(text.slice(from), text.length - from, false)
  const pieceAt = (position: number) => pieces[lastBefore(pieces, position)] ?? { at: 0, from: 0 }
  return {
    text: folded(parts.join('')),
    startOf: (position) => {
      const piece = pieceAt(position)
      return reading.startOf(piece.from + (piece.encodedLength === undefined ? position - piece.at : 0))
    },
    endOf: (position) => {
      const piece = pieceAt(position)
      return reading.endOf(
        piece.from + (piece.encodedLength === undefined ? position - piece.at : piece.encodedLength - 1),
      )
    },
  }
}

/** Finds the last piece that begins at a position or before it. */
function lastBefore(pieces: readonly Piece[], position: number): number {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pieces[middle]?.at ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** Returns what an encoded stands for; undefined where it stands for itself. */
function decodedCharacter(encoded: string): string | undefined {
  if (encoded.startsWith('%')) return encoded.startsWith('%u') ? ofCode(encoded.slice(2), 16) : ofBytes(encoded)
  if (encoded.startsWith('\\')) return ofBackslash(encoded)
  if (encoded.startsWith('&#x')) return ofCode(encoded.slice(3, -1), 16)
  return encoded.startsWith('&#') ? ofCode(encoded.slice(2, -1), 10) : references[encoded.slice(1, -1)]
}

function ofBytes(encoded: string): string {
  const bytes = Buffer.from(encoded.replaceAll('%', ''), 'hex')
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') ? bytes.toString('latin1') : text
}

const controls: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

function ofBackslash(encoded: string): string {
  const rest = encoded.slice(1)
  if (rest.length > 1) return ofCode(rest.replaceAll(/[ux{}]/g, ''), 16) ?? rest
  return controls[rest] ?? rest
}

function ofCode(digits: string, base: number): string | undefined {
  const code = Number.parseInt(digits, base)
  return code > 0x10_ff_ff ? undefined : String.fromCodePoint(code)
}

/** Named character references of ASCII, without semicolons (HTML, 13.5). */
const references: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  ast: '*',
  bsol: '\\',
  colon: ':',
  comma: ',',
  commat: '@',
  dollar: '$',
  equals: '=',
  excl: '!',
  grave: '`',
  gt: '>',
  hat: '^',
  lbrace: '{',
  lbrack: '[',
  lcub: '{',
  lowbar: '_',
  lpar: '(',
  lsqb: '[',
  lt: '<',
  midast: '*',
  num: '#',
  percnt: '%',
  period: '.',
  plus: '+',
  quest: '?',
  quot: '"',
  rbrace: '}',
  rbrack: ']',
  rcub: '}',
  rpar: ')',
  rsqb: ']',
  semi: ';',
  sol: '/',
  verbar: '|',
  vert: '|',
}
