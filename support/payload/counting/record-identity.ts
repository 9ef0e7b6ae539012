import type { JsonObject } from '../../odata/json-value'
import { RecordHash } from './record-hash'

/** The kind of records: their Resource, and for expanded ones the navigation property and its EntityType. */
export interface RecordKind {
  readonly resourceName: string
  readonly expansion?: { readonly fieldName: string; readonly modelName: string }
}

/** Gives records of one kind a number, the same for the same record. */
export interface RecordIdentity {
  /** The upper half of the last record's number, a 32-bit integer. */
  readonly high: number
  /** The lower half of the last record's number, a 32-bit integer. */
  readonly low: number
  /**
   * Works out the number of a record.
   *
   * @param except a name at the top level that is left out
   */
  identify(record: JsonObject, except?: string): void
}

/** Makes an identity by content: records are the same when they say the same, whatever their order and annotations. */
export function identityByContent({ resourceName, expansion }: RecordKind): RecordIdentity {
  const names = expansion === undefined ? [resourceName] : [resourceName, expansion.fieldName, expansion.modelName]
  return new ContentIdentity(names)
}

/**
 * Makes an identity by text: records are the same when their JSON texts, with annotations, and their EntityTypes are.
 */
export const identityByText = (kind: RecordKind): RecordIdentity => new TextIdentity(kind)

class ContentIdentity implements RecordIdentity {
  readonly #hash = new RecordHash()
  readonly #seed: number

  constructor(names: readonly string[]) {
    this.#seed = this.#hash.seedOf(...names)
  }

  get high(): number {
    return this.#hash.high
  }

  get low(): number {
    return this.#hash.low
  }

  identify(record: JsonObject, except?: string): void {
    this.#hash.hash(record, this.#seed, except)
  }
}

class TextIdentity implements RecordIdentity {
  readonly #hash = new RecordHash()
  readonly #modelName: string
  readonly #parentModelName: string | undefined

  constructor({ resourceName, expansion }: RecordKind) {
    this.#modelName = expansion?.modelName ?? resourceName
    this.#parentModelName = expansion === undefined ? undefined : resourceName
  }

  get high(): number {
    return this.#hash.high
  }

  get low(): number {
    return this.#hash.low
  }

  identify(record: JsonObject, except?: string): void {
    // JSON.stringify leaves out what is undefined.
    const kept = except === undefined ? record : { ...record, [except]: undefined }
    const identified = { modelName: this.#modelName, parentModelName: this.#parentModelName, record: kept }
    this.#hash.hashText(JSON.stringify(identified))
  }
}
