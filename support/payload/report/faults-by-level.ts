import { groupBy } from '../../dictionary/group-by'
import type { Fault } from '../fault'
import { FaultSummary, type FaultSummaryState } from '../fault-summary'
import type { FaultLevel, FaultReader } from './fault-reading'

/** Levels of faults that are counted; local Fields are listed instead. */
const COUNTED_LEVELS = ['error', 'advisory', 'not judged'] as const satisfies readonly FaultLevel[]

type CountedLevel = (typeof COUNTED_LEVELS)[number]

/** Plain data that a {@link FaultsByLevel} can be made of again. */
export type FaultsState = Readonly<Record<CountedLevel, FaultSummaryState>>

/** Faults counted by what they mean. */
export class FaultsByLevel implements Readonly<Record<CountedLevel, FaultSummary>> {
  readonly error: FaultSummary
  readonly advisory: FaultSummary
  readonly 'not judged': FaultSummary
  readonly #read: FaultReader

  constructor(read: FaultReader, state?: FaultsState) {
    this.#read = read
    this.error = FaultSummary.from(state?.error)
    this.advisory = FaultSummary.from(state?.advisory)
    this['not judged'] = FaultSummary.from(state?.['not judged'])
  }

  /**
   * @param key of the record that has the faults
   * @returns those that are local Fields
   */
  add(faults: readonly Fault[], key: string | undefined): readonly Fault[] {
    if (faults.length === 0) return faults
    const byLevel = groupBy(faults, (fault) => this.#read(fault).level)
    for (const level of COUNTED_LEVELS) for (const fault of byLevel.get(level) ?? []) this[level].add(fault, key)
    return byLevel.get('local Field') ?? []
  }

  state(): FaultsState {
    return {
      error: this.error.state(),
      advisory: this.advisory.state(),
      'not judged': this['not judged'].state(),
    }
  }
}
