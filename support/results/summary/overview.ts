import type { Finding } from '../../dictionary/finding'
import type { Verdict } from '../../dictionary/verdict'
import type { Counts } from '../run-summary'

/** The verdict of a run, what it rests on, and what to do first. */
export interface Overview {
  /** E.g. `Data Dictionary 2.0`. */
  readonly endorsement: string
  readonly verdict: Verdict
  /** What the verdict rests on, in one sentence. */
  readonly because: string
  /** What to do first, in one sentence that can be acted on. */
  readonly firstStep: string
  /** What was tested, and with which version of what, in the order in which people ask for it. */
  readonly facts: readonly Fact[]
  readonly total: Counts
  /** Those that the server offers something of, in the order of the run. */
  readonly features: readonly (Counts & { readonly name: string })[]
  /** Names of those that nothing is offered of. */
  readonly notOffered: readonly string[]
  /** The most important first; sections without causes are left out. */
  readonly sections: readonly CauseSection[]
}

export interface Fact {
  readonly label: string
  readonly value: string
  /** The value is an identifier or a digest, of which people compare letters. */
  readonly isCode?: true
}

/** Causes of one kind. */
export interface CauseSection {
  /** `failures`: MUSTs that are violated, and what failed without a finding; `open`: had to be verified and could not be. */
  readonly kind: 'failures' | 'open' | 'advisories' | 'skipped'
  /** Of scenarios for `failures` and `open`, of findings for the others: as the counts of the run have it. */
  readonly count: number
  /** Those that most of it comes from first; what invalidates all else before them. */
  readonly causes: readonly Cause[]
}

/** What has one cause, so that one change mends it all. */
export interface Cause {
  /** For people, e.g. `Fields of a wrong data type`. */
  readonly label: string
  /** Absent where no rule was judged, or several. */
  readonly rule?: string
  /** Findings in all, and failures without any. A scenario of `failures` or `open` has one at least, and maybe several. */
  readonly count: number
  /** The first that differ. */
  readonly items: readonly CauseItem[]
  /** How many of the count are left out here; they are in `results.json`. */
  readonly more: number
}

/** One finding of a scenario; of failures without any, what Cucumber says. */
export interface CauseItem extends Partial<Omit<Finding, 'rule' | 'outcome' | 'cause'>> {
  readonly scenario: string
  /** `path/to/file.feature:line`. */
  readonly location: string
  /** How many more times the very same was found, in other scenarios; absent where it was not. */
  readonly alsoIn?: number
  /** What went wrong where no rule was judged; without stack frames. */
  readonly failure?: string
}
