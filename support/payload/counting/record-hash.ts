import { ExactNumber, type JsonObject, type JsonValue } from '../../odata/json-value'
import { canonicalNumber } from './canonical-number'

/** The most names that are remembered. Servers have a few thousand, unless they make them up. */
const MOST_NAMES = 20_000

/** Odd numbers whose bits follow no rule: factors, and marks that tell values of different kinds apart. */
const MIX_TEXT = 0xcc9e2d51
const MIX_HIGH = 0x9e3779b1
const MIX_LOW = 0x5f356495
const NULL = 0x3c6ef373
const FALSE = 0x1f83d9ab
const TRUE = 0x5be0cd19
const NUMBER = 0x243f6a89
const EXACT = 0x13198a2f
const TEXT = 0x03707345
const LIST = 0x299f31d1
const LIST_END = 0x082efa99
const OBJECT = 0x452821e7

interface NameHash {
  readonly isAnnotation: boolean
  readonly high: number
  readonly low: number
}

/**
 * Tells records apart by a 64-bit hash of what they say, so that a record is known again however it is written: the
 * order of names does not matter, nor does control information and annotations, whose names have an `@` (OData JSON
 * 4.01, 4.5 and 20), at any depth. The order of items in a list does. Numbers count by value, texts by their UTF-16
 * code units.
 *
 * A million different records have two of the same hash once in some 37 million runs.
 *
 * The hash of the last record is left in {@link high} and {@link low}, signed 32-bit integers, for this is done for
 * every record, and objects for results would cost more than they tell.
 */
export class RecordHash {
  high = 0
  low = 0
  readonly #names = new Map<string, NameHash>()
  readonly #double = new Float64Array(1)
  readonly #words = new Int32Array(this.#double.buffer)

  /**
   * Hashes a record.
   *
   * @param seed the kind of the record, by {@link seedOf}: the same record of another kind has another hash
   * @param except a name at the top level that is left out, as an expansion is of the record that has it
   */
  hash(record: JsonObject, seed: number, except?: string): void {
    this.high = seed
    this.low = seed ^ MIX_LOW
    this.#addObject(record, except)
  }

  /** Hashes a text as a whole. */
  hashText(text: string): void {
    this.high = 0
    this.low = 0
    this.#addText(text, TEXT)
  }

  /** Makes a seed for {@link hash} of the names that make a kind of records, in their order. */
  seedOf(...names: readonly string[]): number {
    this.high = 0
    this.low = 0
    this.#addList(names)
    return this.high
  }

  /** Makes a new hash of a value and the hash that is there, so that it need not be mixed twice. */
  #add(value: JsonValue): void {
    if (typeof value === 'string') this.#addText(value, TEXT)
    else if (typeof value === 'number') this.#addNumber(value)
    else if (value === null) this.#addTag(NULL)
    else if (typeof value === 'boolean') this.#addTag(value ? TRUE : FALSE)
    else if (isList(value)) this.#addList(value)
    else if (value instanceof ExactNumber) this.#addExact(value)
    else this.#addObject(value, undefined)
  }

  #addTag(tag: number): void {
    this.#finish(this.high ^ tag, (this.low + tag) | 0)
  }

  #addNumber(number: number): void {
    // Adding 0 makes 0 of -0.
    this.#double[0] = number + 0
    this.#finish(this.high ^ NUMBER ^ (this.#words[1] ?? 0), (this.low + NUMBER + (this.#words[0] ?? 0)) | 0)
  }

  #addExact(exact: ExactNumber): void {
    const value = canonicalNumber(exact)
    if (typeof value === 'number') this.#addNumber(value)
    else this.#addText(value, EXACT)
  }

  #addText(text: string, tag: number): void {
    const last = text.length - 1
    let high = this.high ^ tag
    let low = (this.low + tag) | 0
    let index = 0
    for (; index < last; index += 2) {
      let units = Math.imul(text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16), MIX_TEXT)
      units ^= units >>> 15
      high = Math.imul(high ^ units, MIX_HIGH)
      low = Math.imul(((low << 15) | (low >>> 17)) + units, MIX_LOW)
    }
    if (index === last) {
      const units = Math.imul(text.charCodeAt(index), MIX_TEXT)
      high = Math.imul(high ^ units, MIX_HIGH)
      low = Math.imul(((low << 15) | (low >>> 17)) + units, MIX_LOW)
    }
    this.#finish(high ^ text.length, low)
  }

  #addList(items: readonly JsonValue[]): void {
    this.high ^= LIST
    this.low = (this.low + LIST) | 0
    for (const item of items) this.#add(item)
    this.#finish(this.high ^ items.length, (this.low + LIST_END) | 0)
  }

  /** Adds an object: names in any order have the same sum, and every pair is well mixed before it is added. */
  #addObject(object: JsonObject, except: string | undefined): void {
    const { high, low } = this
    let sumHigh = 0
    let sumLow = 0
    for (const name in object) {
      if (name === except) continue
      const hash = this.#nameHash(name)
      if (hash.isAnnotation) continue
      this.high = hash.high
      this.low = hash.low
      this.#add(object[name] ?? null)
      sumHigh = (sumHigh + this.high) | 0
      sumLow = (sumLow + this.low) | 0
    }
    this.#finish((Math.imul(high, MIX_HIGH) + sumHigh + OBJECT) | 0, Math.imul(low, MIX_LOW) ^ sumLow)
  }

  #nameHash(name: string): NameHash {
    const known = this.#names.get(name)
    if (known !== undefined) return known
    this.hashText(name)
    const hash = { isAnnotation: name.includes('@'), high: this.high, low: this.low }
    if (this.#names.size >= MOST_NAMES) this.#names.clear()
    this.#names.set(name, hash)
    return hash
  }

  /** Lets every bit of both halves change all others. No two pairs of halves become one. */
  #finish(high: number, low: number): void {
    let left = Math.imul(high ^ (high >>> 16), 0x85ebca6b)
    let right = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d)
    left = (left + right) | 0
    right ^= (left << 13) | (left >>> 19)
    left = Math.imul(left ^ (left >>> 13), 0xc2b2ae35)
    right = Math.imul(right ^ (right >>> 12), 0x297a2d39)
    this.high = left ^ (left >>> 16)
    this.low = right ^ (right >>> 15)
  }
}

const isList = (value: JsonObject | ExactNumber | readonly JsonValue[]): value is readonly JsonValue[] =>
  Array.isArray(value)
