import type { Finding } from '../dictionary/finding'
import type { Verdict } from '../dictionary/verdict'
import type { LineExcerpt } from '../metadata/document-lines'
import type { ElementFigures } from './aggregate/result-figures'
import type { AveragedElements, Performance, Results } from './aggregate-report'
import type { Certification } from './certification'
import type { CoreReport } from './core-report'
import type { Explorer } from './explorer-data'
import type { Counts } from './run-summary'

/** The data of `summary.html`. The page calculates nothing: each of its figures is one of these. */
export interface SummaryData {
  readonly overview: Overview
  /** Null where the run has nothing to show in this view, as the following members. */
  readonly dataElements: DataElements | null
  readonly performance: PerformanceData | null
  readonly explorer: Explorer | null
  readonly core: CoreReport | null
}

/** The verdict of a run, its reason, and what to do first. */
export interface Overview {
  /** E.g. `Data Dictionary 2.0`. */
  readonly endorsement: string
  readonly verdict: Verdict
  /** Says what became of the scenarios where the run was a part of a profile, in words: it has no verdict on the server. Null for a whole run. */
  readonly part: string | null
  /** Says whether the run would count as a certification; null where it is not known. */
  readonly certification: Certification | null
  /** The reason of the verdict, in one sentence. */
  readonly because: string
  /** The first thing to do, in one sentence; null on a page that is not for whoever runs the tests. */
  readonly firstStep: string | null
  /** Says what people ask before anything else: server, recipient, date, duration, and the version of what. */
  readonly header: readonly Fact[]
  /** Whom the page is for where it shows what is not public; null for one that everybody may see. */
  readonly audience: Exclude<Audience, 'public'> | null
  /** The system that was tested and the versions of everything involved, those first that people ask for most. */
  readonly facts: readonly Fact[]
  readonly total: Counts
  /** Features of which the server offers something, in the order of the run. */
  readonly features: readonly (Counts & { readonly name: string })[]
  /** Names of the features of which nothing is offered. */
  readonly notOffered: readonly string[]
  /** Says what is different from an earlier run; absent where it was compared with none. */
  readonly changes?: ShownChanges
  /** Says what it made of known failures; absent where none were used. */
  readonly known?: ShownKnown
  /** The most important first; sections without causes are left out. */
  readonly sections: readonly CauseSection[]
}

/** A list of findings, such as those that are new. */
export interface ShownList {
  /** For people, e.g. `New`. */
  readonly label: string
  readonly count: number
  /** The first of them. */
  readonly items: readonly ShownChange[]
}

/** A finding in a list of what is different. */
export interface ShownChange {
  /** The finding in one line. */
  readonly text: string
  /** Its anchor on this page; absent for one that is not there any more, or not shown. */
  readonly id?: string
  /** Says what is said of it, such as why it may stay. */
  readonly note?: string
}

/** Describes what is different from an earlier run. */
export interface ShownChanges {
  /** Names the earlier run. */
  readonly against: string
  readonly lists: readonly ShownList[]
  readonly stillOpen: number
}

/** Describes what a run made of known failures. */
export interface ShownKnown {
  readonly file: string
  /** Says what they mean for the exit code, in a sentence. */
  readonly meaning: string
  readonly lists: readonly ShownList[]
}

/** Whom a page is for: only some may see how fast the server of a provider is that opted out of showing it in public. */
export type Audience = 'public' | 'recipient' | 'staff'

/** A fact about a run, with its name. */
export interface Fact {
  readonly label: string
  readonly value: string
  /** True for identifiers and digests, which people compare letter by letter. */
  readonly isCode?: true
}

/** Causes of one kind. */
export interface CauseSection {
  /**
   * `failures`: MUSTs that are violated, and scenarios that failed without a finding; `open`: scenarios that had to be
   * verified and could not be.
   */
  readonly kind: 'failures' | 'open' | 'advisories' | 'skipped'
  /** Number of scenarios for `failures` and `open`, of findings for the others: the same as in the counts of the run. */
  readonly count: number
  /** Causes of invalid metadata first, because nothing else was judged; then those with the greatest counts. */
  readonly causes: readonly Cause[]
  /** The pages about the rules of its causes, by their ids; absent until {@link Overview} is made. */
  readonly explanations?: Readonly<Record<string, Explanation>>
  /** The lines of the metadata that its findings name, by {@link CauseItem.lines}; absent where none are to be had. */
  readonly lines?: Readonly<Record<string, MetadataLine>>
}

/** The part of a line of the metadata around a place. */
export interface MetadataLine extends LineExcerpt {
  /** Its number, from 1. */
  readonly line: number
}

/** Describes what the page about a rule says: what is asked, an example, how to fix it. */
export type Explanation = readonly ExplanationPart[]

/** A part of an explanation. Texts have code between backticks, and asterisks around what is emphasized. */
export type ExplanationPart =
  | { readonly kind: 'heading' | 'text' | 'code'; readonly text: string }
  | {
      readonly kind: 'list'
      readonly items: readonly string[]
      /** Number of the items that are left out. */
      readonly more: number
    }

/** Findings that have one cause: a Field, a fault that others name, or a rule that they break. */
export interface Cause {
  /** Anchor, the same in each run; absent until {@link Overview} is made. */
  readonly id?: string
  /** For people, e.g. `Fields of a wrong data type`. */
  readonly label: string
  /** Absent where no rule was judged, or several. */
  readonly rule?: string
  /** The rules, where they are several. */
  readonly rules?: readonly string[]
  /** Number of findings, and of failures without a finding. A scenario of `failures` or `open` has one or more. */
  readonly count: number
  /** Number of scenarios that fail by it, where it is the values of one Field: one change fixes it. */
  readonly fails?: number
  /** Number of scenarios that fail by nothing else, where it is the values of one Field. */
  readonly settles?: number
  /** The first different ones. */
  readonly items: readonly CauseItem[]
  /** Number of the count that `items` leaves out; `results.json` has them. */
  readonly more: number
}

/** One finding of a scenario; for failures without a finding, the message of Cucumber. */
export interface CauseItem
  extends Partial<Omit<Finding, 'rule' | 'outcome' | 'cause' | 'request' | 'comparedWith' | 'seenAt'>> {
  readonly scenario: string
  /** The places where the values of a Field were seen, in the place of `evidence`. */
  readonly places?: readonly SeenPlace[]
  /** The first places in the metadata that `evidence` names, by their names in {@link CauseSection.lines}. */
  readonly lines?: readonly string[]
  /** Anchor, the same in each run that has the finding. */
  readonly id?: string
  /** Name of the feature that the scenario is of. */
  readonly feature?: string
  /** The request that the finding rests on, as a command for curl with variables in place of secrets. */
  readonly curl?: string
  /** True for a failure that is known; absent for others. */
  readonly isKnown?: true
  /** True for a finding that an earlier run did not have; absent for others. */
  readonly isNew?: true
  /** The command that runs the scenario alone. */
  readonly command?: string
  /** `path/to/file.feature:line`. */
  readonly location: string
  /** Number of other scenarios that have the very same finding; absent where there are none. */
  readonly alsoIn?: number
  /** The message where no rule was judged; without stack frames. */
  readonly failure?: string
}

/** A place where the values of a Field were seen. */
export interface SeenPlace {
  /** The names from the Resource down. */
  readonly path: string
  /** The place with its pass, what was found, and keys of records. */
  readonly text: string
}

/**
 * The view Data Elements: how many Fields and lookup values metadata advertise, and how many of them records have. Figures
 * of Resources are those of the rolled-up reports, without expansions; those of all Resources are their sums.
 */
export interface DataElements {
  /** All Resources taken together, then each by name; none where the metadata report cannot be used. */
  readonly rows: readonly ElementsRow[]
  /** The reason why it is not known what is available; null where something is known. */
  readonly notSampled: string | null
  /** Null where no other results were given, or none of them can be used. */
  readonly averagedOver: Results | null
  /** The reason why there are no averages though other results were given; null where there are averages or no results. */
  readonly averagesProblem: string | null
}

/** The figures of one Resource. */
export interface ElementsRow {
  /** Null for all Resources taken together. */
  readonly resourceName: string | null
  readonly isStandard: boolean
  readonly advertised: NonNullable<ElementFigures['advertised']> | null
  /** Null where the Resource was not sampled. */
  readonly available: NonNullable<ElementFigures['available']> | null
  /** Null where no other result has the Resource, or none were given. */
  readonly average: (AveragedElements & Results) | null
}

/** The view Performance. It has no figures of a provider that opted out. */
export type PerformanceData =
  | { readonly kind: 'opted out' }
  | {
      readonly kind: 'measured'
      /** All Resources taken together, then each by name. */
      readonly rows: readonly PerformanceRow[]
      /** True where other results were given to take averages of. */
      readonly hasAverages: boolean
    }

/** The times and sizes of one Resource. */
export interface PerformanceRow {
  /** Null for all Resources taken together. */
  readonly resourceName: string | null
  readonly figures: Performance
  /** Over other results; null where none of them has measured the Resource. */
  readonly average: Performance | null
}
