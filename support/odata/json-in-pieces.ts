import { parseJson } from './json-text'
import { isJsonObject, type JsonValue } from './json-value'

/** A list in the object that a JSON text is, by places among its bytes. */
interface List {
  /** The place after its opening bracket. */
  readonly start: number
  /** The place of its closing bracket. */
  readonly end: number
  /** The places of those commas between its items that pieces end at. */
  readonly cuts: readonly number[]
}

/** The fewest bytes of a piece. What is left of a piece when its values are read is a few times as large. */
const PIECE_BYTES = 1 << 19

/**
 * Parses a JSON text as {@link parseJson} does. The text is never in memory as a whole beside its bytes: lists that are
 * members of its object, as in `{"value": [...]}`, are parsed piece by piece.
 *
 * @param bytes the text in UTF-8
 * @param keep is called with the items of such a list, piece by piece as they are parsed; it may change them
 * @throws Error whose message says what is wrong and at which character
 */
export function parseJsonInPieces(
  bytes: Buffer,
  keep: (items: readonly JsonValue[]) => void,
  pieceBytes = PIECE_BYTES,
): JsonValue {
  return parsedInPieces(bytes, keep, pieceBytes) ?? parseJson(bytes.toString('utf8'))
}

/** Returns undefined for a text that is not an object, or not JSON: its message has to count the characters of all. */
function parsedInPieces(
  bytes: Buffer,
  keep: (items: readonly JsonValue[]) => void,
  pieceBytes: number,
): JsonValue | undefined {
  try {
    const lists = listsOf(bytes, pieceBytes)
    const object = parseJson(withoutItems(bytes, lists))
    if (!isJsonObject(object)) return undefined
    const items = lists.map((list) => itemsOf(bytes, list, keep))
    return Object.fromEntries(
      Object.entries(object).map(([name, value]) => [
        name,
        Array.isArray(value) ? (items[Number(value[0])] ?? []) : value,
      ]),
    )
  } catch {
    return undefined
  }
}

/** Returns the text with the number of each list in place of its items. */
function withoutItems(bytes: Buffer, lists: readonly List[]): string {
  let text = ''
  let from = 0
  for (const [number, { start, end }] of lists.entries()) {
    text += bytes.toString('utf8', from, start) + number
    from = end
  }
  return text + bytes.toString('utf8', from)
}

/** @throws Error when the list is not JSON */
function itemsOf(bytes: Buffer, { start, end, cuts }: List, keep: (items: readonly JsonValue[]) => void): JsonValue[] {
  const items: JsonValue[] = []
  let from = start
  for (const to of [...cuts, end]) {
    const piece = parseJson(`[${bytes.toString('utf8', from, to)}]`)
    if (!Array.isArray(piece) || (piece.length === 0 && cuts.length > 0)) throw new SyntaxError('no item at a comma')
    keep(piece)
    for (const item of piece) items.push(item)
    from = to + 1
  }
  return items
}

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
const OPENING_BRACE = 0x7b
const CLOSING_BRACE = 0x7d

/** Finds the lists two levels deep. In UTF-8 no byte of a longer character is one of a mark of JSON. */
function listsOf(bytes: Buffer, pieceBytes: number): readonly List[] {
  const found = new FoundLists(pieceBytes)
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index]
    if (byte === QUOTE) index = closingQuote(bytes, index)
    else if (byte === COMMA) found.comma(index)
    else if (byte === OPENING_BRACE || byte === OPENING_BRACKET) found.open(index, byte === OPENING_BRACKET)
    else if (byte === CLOSING_BRACE || byte === CLOSING_BRACKET) found.close(index)
  }
  return found.lists
}

/** Collects lists while somebody reads over the marks of a JSON text. */
class FoundLists {
  readonly lists: List[] = []
  #depth = 0
  #start = 0
  /** Undefined outside of lists two levels deep. */
  #cuts: number[] | undefined

  constructor(readonly pieceBytes: number) {}

  open(index: number, isList: boolean): void {
    this.#depth += 1
    if (this.#depth !== 2 || !isList) return
    this.#start = index + 1
    this.#cuts = []
  }

  close(index: number): void {
    this.#depth -= 1
    if (this.#depth !== 1 || this.#cuts === undefined) return
    this.lists.push({ start: this.#start, end: index, cuts: this.#cuts })
    this.#cuts = undefined
  }

  comma(index: number): void {
    if (this.#depth !== 2 || this.#cuts === undefined) return
    if (index - (this.#cuts.at(-1) ?? this.#start) >= this.pieceBytes) this.#cuts.push(index)
  }
}

function closingQuote(bytes: Buffer, quote: number): number {
  let index = quote + 1
  while (index < bytes.length && bytes[index] !== QUOTE) index += bytes[index] === BACKSLASH ? 2 : 1
  return index
}
