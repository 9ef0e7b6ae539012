import {
  type Attachment,
  type Envelope,
  type FeatureChild,
  type Pickle,
  type PickleStep,
  type Scenario,
  type Step,
  type TestCase,
  type TestCaseFinished,
  type TestCaseStarted,
  type TestRunFinished,
  type TestRunStarted,
  type TestStepFinished,
  TimeConversion,
} from '@cucumber/messages'
import { groupBy } from '../../dictionary/group-by'

/** The place of a scenario, or of a row of its examples, in its feature. */
export interface ScenarioPlace {
  readonly feature: string
  readonly rule: string | undefined
  readonly line: number
}

/** The messages about one attempt at a scenario. */
export interface Attempt {
  readonly started: TestCaseStarted
  /** Undefined until it has come to its end. */
  readonly finished: TestCaseFinished | undefined
  /** The steps that were finished, in that order. */
  readonly ends: readonly TestStepFinished[]
  /** The attachments of its steps, in that order. */
  readonly attachments: readonly Attachment[]
}

type OpenAttempt = { -readonly [Member in keyof Attempt]: Attempt[Member] } & {
  readonly ends: TestStepFinished[]
  readonly attachments: Attachment[]
}

/**
 * Keeps the messages of a run that say something about its results, and finds which of them belong together. The Query of
 * `@cucumber/query` answers every question about a run, and takes several times as long.
 */
export class RunMessages {
  readonly #pickles = new Map<string, Pickle>()
  /** By the ids of scenarios and of rows of examples. */
  readonly #places = new Map<string, ScenarioPlace>()
  /** By the ids of steps of features. */
  readonly #keywords = new Map<string, string>()
  readonly #testCases = new Map<string, TestCase>()
  readonly #attempts = new Map<string, OpenAttempt>()
  #started: TestRunStarted | undefined
  #finished: TestRunFinished | undefined

  /** Keeps a message. Those of other kinds than these say nothing about results. */
  add(message: Envelope): void {
    const { testStepFinished, testCaseStarted, testCaseFinished, attachment, testCase, pickle } = message
    if (testStepFinished) this.#attempts.get(testStepFinished.testCaseStartedId)?.ends.push(testStepFinished)
    if (testCaseStarted) this.#begin(testCaseStarted)
    if (testCaseFinished) this.#end(testCaseFinished)
    if (attachment) this.#attempts.get(attachment.testCaseStartedId ?? '')?.attachments.push(attachment)
    if (testCase) this.#testCases.set(testCase.id, testCase)
    if (pickle) this.#pickles.set(pickle.id, pickle)
    const feature = message.gherkinDocument?.feature
    if (feature) this.#addChildren(feature.children, feature.name, undefined)
    this.#started ??= message.testRunStarted
    this.#finished ??= message.testRunFinished
  }

  /** All scenarios of the features, also those that did not run, in their order. */
  get pickles(): Iterable<Pickle> {
    return this.#pickles.values()
  }

  /** The number of scenarios that the run has to finish: of one that is retried there is one pickle. */
  get planned(): number {
    return this.#plannedIds().size
  }

  /** Returns the scenarios that the run has to finish. */
  plannedPickles(): Pickle[] {
    const planned = this.#plannedIds()
    return [...this.#pickles.values()].filter(({ id }) => planned.has(id))
  }

  /** The milliseconds since 1970 at which the run began and ended; undefined before its end. */
  get times(): { readonly begin: number; readonly end: number } | undefined {
    const [started, finished] = [this.#started, this.#finished]
    return started && finished && { begin: millisecondsAt(started), end: millisecondsAt(finished) }
  }

  /** Returns the scenarios that have come to an end, and the names of those that have begun and not ended. */
  progress(): { readonly finished: number; readonly underWay: readonly string[] } {
    const attempts = [...this.#attempts.values()]
    const pickleOf = ({ started }: Attempt) =>
      this.#pickles.get(this.#testCases.get(started.testCaseId)?.pickleId ?? '')
    const nameOf = (pickle: Pickle) => `${this.placeOf(pickle)?.feature}: ${pickle.name}`
    const open = attempts.filter(({ finished }) => finished === undefined).flatMap((each) => pickleOf(each) ?? [])
    const done = attempts.filter(({ finished }) => finished?.willBeRetried === false)
    return { finished: done.length, underWay: open.map(nameOf) }
  }

  /** Returns the last attempt at each scenario, by the id of its pickle; one that is retried is not the last. */
  lastAttempts(): ReadonlyMap<string, Attempt> {
    const last = new Map<string, Attempt>()
    for (const attempt of this.#attempts.values()) {
      const pickleId = this.#testCases.get(attempt.started.testCaseId)?.pickleId
      if (pickleId === undefined || attempt.finished?.willBeRetried === true) continue
      const before = last.get(pickleId)
      if (before === undefined || millisecondsAt(before.started) <= millisecondsAt(attempt.started))
        last.set(pickleId, attempt)
    }
    return last
  }

  /** Returns the attempts at each scenario that were retried, by the id of its pickle, in their order. */
  retriedAttempts(): ReadonlyMap<string, readonly Attempt[]> {
    const retried = [...this.#attempts.values()].filter(({ finished }) => finished?.willBeRetried === true)
    return groupBy(retried, ({ started }) => this.#testCases.get(started.testCaseId)?.pickleId ?? '')
  }

  /** Returns the number of steps that an attempt has to finish, hooks among them. */
  stepsOf({ started }: Attempt): number | undefined {
    return this.#testCases.get(started.testCaseId)?.testSteps.length
  }

  /** Returns the place of a scenario; undefined for one whose feature was not told. */
  placeOf({ astNodeIds }: Pickle): ScenarioPlace | undefined {
    return this.#places.get(astNodeIds.at(-1) ?? '')
  }

  /** Returns the step of a scenario that has ended; undefined for a hook. */
  pickleStepOf(pickle: Pickle, { started }: Attempt, { testStepId }: TestStepFinished): PickleStep | undefined {
    const step = this.#testCases.get(started.testCaseId)?.testSteps.find(({ id }) => id === testStepId)
    return step?.pickleStepId === undefined ? undefined : pickle.steps.find(({ id }) => id === step.pickleStepId)
  }

  /** Returns the keyword of a step, as its feature has it. */
  keywordOf({ astNodeIds: [id = ''] }: PickleStep): string {
    return this.#keywords.get(id) ?? ''
  }

  #plannedIds(): ReadonlySet<string> {
    return new Set([...this.#testCases.values()].map(({ pickleId }) => pickleId))
  }

  #begin(started: TestCaseStarted): void {
    this.#attempts.set(started.id, { started, finished: undefined, ends: [], attachments: [] })
  }

  #end(finished: TestCaseFinished): void {
    const attempt = this.#attempts.get(finished.testCaseStartedId)
    if (attempt !== undefined) attempt.finished = finished
  }

  #addChildren(children: readonly FeatureChild[], feature: string, ofRule: string | undefined): void {
    for (const { background, scenario, rule } of children) {
      if (background) this.#addSteps(background.steps)
      if (scenario) this.#addScenario(scenario, feature, ofRule)
      if (rule) this.#addChildren(rule.children, feature, rule.name)
    }
  }

  #addScenario({ id, location, steps, examples }: Scenario, feature: string, rule: string | undefined): void {
    this.#places.set(id, { feature, rule, line: location.line })
    for (const { tableBody } of examples)
      for (const row of tableBody) this.#places.set(row.id, { feature, rule, line: row.location.line })
    this.#addSteps(steps)
  }

  #addSteps(steps: readonly Step[]): void {
    for (const { id, keyword } of steps) this.#keywords.set(id, keyword)
  }
}

/** Returns the milliseconds since 1970 of a message. */
export const millisecondsAt = ({ timestamp }: Pick<TestCaseStarted, 'timestamp'>): number =>
  TimeConversion.timestampToMillisecondsSinceEpoch(timestamp)
