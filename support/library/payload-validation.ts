import { didYouMean } from '../dictionary/closest-name'
import type { DictionaryIndex } from '../dictionary/dictionary-index'
import type { Verdict } from '../dictionary/verdict'
import type { JsonObject } from '../odata/json-value'
import { textOf } from '../odata/json-value'
import type { AdvertisedPayload, AdvertisedType } from '../payload/advertised-payload'
import { CountedFiles } from '../payload/counted-files'
import type { FaultReader } from '../payload/fault'
import { type FaultEntry, FaultsByLevel } from '../payload/fault-summary'
import { type RecordValidator, recordValidatorFor } from '../payload/judge-records'
import { UnreadablePayload } from '../payload/payload-files'
import type { Payload } from '../payload/read-payload'
import type { ValidationResults } from '../payload/validation-report'
import { LocalFields } from '../payload/validation-report'
import type { ValidatorOptions } from '../payload/value-complaint'
import { NO_REVIEW, type Review } from '../variations/review'
import { PayloadVariations } from './payload-variations'

/** The terms that payloads are judged by. */
export interface Terms {
  /** For people, e.g. `metadata file metadata.xml`. */
  readonly description: string
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly payload: AdvertisedPayload
  readonly read: FaultReader
  readonly options: ValidatorOptions
  /** The standard that names are compared with; undefined where names are not judged. */
  readonly dictionary?: DictionaryIndex
  /** Names the standard value that a value is like, as the search for variations knows it; undefined when there is none. */
  readonly standardLike?: (fault: Pick<FaultEntry, 'resource' | 'path' | 'found'>) => string | undefined
}

/** Choices of a validation. */
export interface ValidationOptions {
  /** Decisions about variations; without it, nothing is settled. */
  readonly review?: Review
  /** True to count what records have. */
  readonly counts?: boolean
}

/** Judges payloads one after the other, and counts what is found. */
export class PayloadValidation {
  readonly summaries: FaultsByLevel
  readonly localFields = new LocalFields()
  /** Undefined where names are not judged: by metadata, or before Data Dictionary 2.0. */
  readonly variations: PayloadVariations | undefined
  /** Advisories about payloads as a whole. */
  readonly remarks: string[] = []
  /** Undefined where nobody asked for counts. */
  readonly counted: CountedFiles | undefined
  files = 0
  records = 0
  readonly #validators = new Map<string, RecordValidator>()

  constructor(
    readonly terms: Terms,
    { review = NO_REVIEW, counts = false }: ValidationOptions = {},
  ) {
    this.summaries = new FaultsByLevel(terms.read)
    const { dictionary, payload } = terms
    this.variations = dictionary && new PayloadVariations(payload, dictionary, review)
    this.counted = counts ? new CountedFiles(payload) : undefined
  }

  get verdict(): Verdict {
    const hasToChange = this.summaries.error.count > 0 || (this.variations?.toResolve ?? 0) > 0
    return hasToChange ? 'not conformant' : 'conformant'
  }

  /**
   * Judges a payload.
   *
   * @param bytes size of its file
   * @throws UnreadablePayload when the Resource is unknown, or no record has anything that can be judged
   */
  judge({ name, records }: Payload, wantedResource: string, bytes: number): void {
    const [resource, type] = this.#resource(name, wantedResource)
    const validate =
      this.#validators.get(resource) ?? recordValidatorFor(this.terms.payload, resource, this.terms.options)
    this.#validators.set(resource, validate)
    const before = this.summaries.error.count
    for (const [index, record] of records.entries()) {
      const place = `record ${index + 1} of ${name}`
      this.#judgeRecord(record, validate, keyOf(type, record) ?? place)
      this.variations?.add(type, record)
    }
    const hasJudged = this.summaries.error.count > before || records.some((record) => hasFieldOf(type, record))
    if (!hasJudged)
      throw new UnreadablePayload(`no record of ${name} has a Field of ${resource}, so nothing was judged`)
    this.counted?.add(resource, records, bytes)
    this.files += 1
    this.records += records.length
  }

  /** Returns what was found, for a report. */
  results(): ValidationResults {
    const { error, advisory, 'not judged': notJudged } = this.summaries
    const localFields = this.localFields.list()
    return { ...this.terms, errors: [error], warnings: [advisory, notJudged], localFields }
  }

  #judgeRecord(record: JsonObject, validate: RecordValidator, key: string): void {
    const localFields = this.summaries.add(validate(record), key)
    if (localFields.length > 0) this.localFields.add(record, localFields)
  }

  /** Finds a Resource by its name in any case: `@reso.context` may spell it so (RCP-25, 3.4.1). */
  #resource(payloadName: string, wanted: string): readonly [string, AdvertisedType] {
    const { resources } = this.terms.payload
    const found = [...resources].find(([name]) => name.toLowerCase() === wanted.toLowerCase())
    if (found !== undefined) return found
    throw new UnreadablePayload(
      `${payloadName} has records of ${wanted}, which is not a Resource of ${this.terms.description}; there are ${[...resources.keys()].join(', ')}${didYouMean(wanted, resources.keys())}`,
    )
  }
}

const hasFieldOf = ({ fields }: AdvertisedType, record: JsonObject): boolean =>
  Object.keys(record).some((name) => fields.has(name))

const keyOf = ({ key }: AdvertisedType, record: JsonObject): string | undefined =>
  key.flatMap((name) => textOf(record, name) ?? []).join(',') || undefined
