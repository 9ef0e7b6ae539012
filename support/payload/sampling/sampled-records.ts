import type { CollectionPage } from '../../odata/collection-reader'
import { sentRequest } from '../../odata/exchange'
import { type CountingRules, countingRules } from '../counting/counting-rules'
import { RecordHash } from '../counting/record-hash'
import type { RecordIdentity } from '../counting/record-identity'
import { RecordTable } from '../counting/record-table'
import { RecordTally } from '../counting/record-tally'
import type { FaultsByLevel } from '../fault-summary'
import { type RecordParts, recordPartsFor } from '../judge-records'
import type { ResourceToSample, SampledResource } from '../sampling-results'
import type { Tally } from '../tally'
import { dateFieldOf } from './date-field'
import { ExpandedRecords, type ExpandedState, modelNameOf } from './expanded-records'
import { type PageContent, PageVisit } from './page-visit'
import type { SamplingTerms } from './sampling-terms'

/** Plain data that a {@link SampledRecords} can be made of again. */
export interface SampledRecordsState {
  readonly seen: Uint32Array
  readonly tally: Tally
  readonly expansions: readonly ExpandedState[]
}

/** Judges and counts the records of one Resource, each once, however many pages bring it. */
export class SampledRecords {
  readonly #resource: ResourceToSample
  readonly #terms: SamplingTerms
  readonly #rules: CountingRules
  readonly #identity: RecordIdentity
  readonly #seen: RecordTable
  readonly #tally: RecordTally
  /** Expanded records by the key of the counting rules. */
  readonly #expansions = new Map<string, ExpandedRecords>()
  readonly #parts = new Map<boolean, RecordParts>()

  constructor(resource: ResourceToSample, terms: SamplingTerms, state?: SampledRecordsState) {
    this.#resource = resource
    this.#terms = terms
    this.#rules = countingRules(terms.counting)
    this.#identity = this.#rules.identityOf({ resourceName: resource.name })
    this.#seen = state === undefined ? new RecordTable() : RecordTable.from(state.seen)
    const dateField = dateFieldOf(resource.type.fields)
    this.#tally =
      state === undefined
        ? new RecordTally(resource.type, this.#rules, dateField)
        : RecordTally.from(state.tally, resource.type, this.#rules, dateField)
    for (const { fieldName, tally } of state?.expansions ?? []) this.#expansion(fieldName, tally)
    for (const { name, value } of resource.type.fields.values()) if (value.kind === 'expansion') this.#expansion(name)
  }

  /**
   * Judges and counts a page.
   *
   * @param faults gets the faults of the records that are new
   */
  judge(page: CollectionPage, expansion: string | undefined, faults: FaultsByLevel): PageContent {
    const judged = { parts: this.#partsFor(page), seen: this.#seen, faults }
    const visit = new PageVisit(this.#resource, sentRequest(page.exchange), judged)
    const expanded = expansion === undefined ? undefined : this.#expanded(expansion)
    for (const record of page.records) {
      this.#identity.identify(record, expansion)
      const { high, low } = this.#identity
      if (this.#seen.add(high, low)) {
        visit.judgeRecord(record, expansion)
        this.#tally.add(record, expansion)
      }
      const value = expanded && record[expanded.name]
      if (expanded !== undefined && value !== undefined)
        visit.judgeExpansion(record, expanded.name, value, expanded.records, [high ^ expanded.salt, low])
    }
    return visit
  }

  /** Returns the counts so far. */
  result(): Pick<SampledResource, 'tally' | 'expansions'> {
    return {
      tally: this.#tally.result(),
      expansions: [...this.#expansions.values()].map((expanded) => expanded.result()),
    }
  }

  /** Returns what the records can be made of again. */
  state(): SampledRecordsState {
    return {
      seen: this.#seen.toWords(),
      tally: this.#tally.result(),
      expansions: [...this.#expansions.values()].map((expanded) => expanded.state()),
    }
  }

  #expanded(name: string): { readonly name: string; readonly records: ExpandedRecords; readonly salt: number } {
    return { name, records: this.#expansion(name), salt: saltOf(name) }
  }

  #expansion(fieldName: string, known?: Tally): ExpandedRecords {
    const { payload } = this.#terms
    const key = this.#rules.expansionKey(fieldName, modelNameOf(this.#resource, fieldName, payload.types))
    const expanded = this.#expansions.get(key) ?? new ExpandedRecords(this.#resource, fieldName, this.#terms, known)
    this.#expansions.set(key, expanded)
    return expanded
  }

  /** Returns the judge for an answer, which says if Int64 and Decimal are strings (OData JSON Format 4.01, 3.2). */
  #partsFor({ exchange }: CollectionPage): RecordParts {
    const isIeee754Compatible = /IEEE754Compatible\s*=\s*"?true/i.test(exchange.responseHeaders['content-type'] ?? '')
    const parts =
      this.#parts.get(isIeee754Compatible) ??
      recordPartsFor(this.#terms.payload, this.#resource.name, { isIeee754Compatible })
    this.#parts.set(isIeee754Compatible, parts)
    return parts
  }
}

/** Returns the number that, joined to that of a record, makes one for the record's own faults under an expansion. */
const saltOf = (expansion: string): number => new RecordHash().seedOf('faults', expansion)
