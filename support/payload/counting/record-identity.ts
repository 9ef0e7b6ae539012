import type { JsonObject } from '../../odata/json-value'
import { RecordHash } from './record-hash'

/** What records are told apart by first: the Resource, and for expanded ones the navigation property and its EntityType. */
export interface RecordKind {
  readonly resourceName: string
  readonly expansion?: { readonly fieldName: string; readonly modelName: string }
}

/** Gives records of one kind a number, the same for the same record. */
export interface RecordIdentity {
  /** Upper half of the last record's number, a 32-bit integer. */
  readonly high: number
  /** Lower half of the last record's number, a 32-bit integer. */
  readonly low: number
  /** @param except a name at the top level that is left out */
  identify(record: JsonObject, except?: string): void
}

/** Records are the same when they say the same, whatever the order of names and their annotations. */
export function identityByContent({ resourceName, expansion }: RecordKind): RecordIdentity {
  const names = expansion === undefined ? [resourceName] : [resourceName, expansion.fieldName, expansion.modelName]
  return new ContentIdentity(names)
}

/** Records are the same when their JSON texts are, annotations included, and so are their EntityTypes. */
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
    // What is undefined, JSON.stringify leaves out.
    const kept = except === undefined ? record : { ...record, [except]: undefined }
    const identified = { modelName: this.#modelName, parentModelName: this.#parentModelName, record: kept }
    this.#hash.hashText(JSON.stringify(identified))
  }
}
