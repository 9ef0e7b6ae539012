import {
  type Attachment,
  type Envelope,
  type Pickle,
  PickleStepType,
  type TestCaseFinished,
  type TestCaseStarted,
  TestStepResultStatus,
  TimeConversion,
} from '@cucumber/messages'
import { Query } from '@cucumber/query'
import { type CoreRunAttachment, isOfRun } from '../../rules/core-attachment'
import type { ScenarioResult } from '../scenario-result'
import { coreAttachmentsIn, findingsIn } from './attached-documents'
import { isFailure, outcomeOf } from './scenario-outcome'

/** Collects the messages of a run, from one process or several, and makes results of scenarios of them at its end. */
export class ResultCollector {
  readonly #query = new Query()
  /** Ids of pickles: of a scenario that is retried there is one. */
  readonly #planned = new Set<string>()
  #coreRun: CoreRunAttachment | undefined

  add(envelope: Envelope): void {
    // A third of the messages say nothing about results.
    if (Object.keys(envelope).some((kind) => telling.has(kind))) this.#query.update(envelope)
    if (envelope.testCase !== undefined) this.#planned.add(envelope.testCase.pickleId)
    // Each process says it once, maybe in an attempt that is retried, which the results leave out.
    if (envelope.attachment !== undefined) this.#coreRun ??= coreAttachmentsIn([envelope.attachment]).find(isOfRun)
  }

  /** What the first process said of all its Web API Core requests; undefined where none were made. */
  get coreRun(): CoreRunAttachment | undefined {
    return this.#coreRun
  }

  /** How many scenarios the run has to finish. */
  get planned(): number {
    return this.#planned.size
  }

  /**
   * Returns the scenarios that were finished, in the order of the features, whatever process ran them first; of retried
   * ones the last attempt. A scenario that lacks a step, or its end, was not finished.
   */
  results(): ScenarioResult[] {
    const attempts = new Map(
      this.#query.findAllTestCaseStarted().map((started) => [this.#query.findPickleBy(started), started]),
    )
    return this.#query.findAllPickles().flatMap((pickle) => {
      const started = attempts.get(pickle)
      return started === undefined ? [] : this.#resultsOf(pickle, started)
    })
  }

  #resultsOf(pickle: Pickle, started: TestCaseStarted): ScenarioResult[] {
    const finished = this.#query.findTestCaseFinishedBy(started)
    const steps = this.#query.findTestCaseBy(started)?.testSteps.length
    if (finished === undefined || this.#query.findTestStepsFinishedBy(started).length !== steps) return []
    const status = this.#query.findMostSevereTestStepResultBy(started)?.status
    const attachments = this.#attachmentsOf(started)
    const findings = findingsIn(attachments)
    const judgesNothing = pickle.steps.every(({ type }) => type !== PickleStepType.OUTCOME)
    const outcome = outcomeOf({ status, findings, judgesNothing })
    const { feature, rule } = this.#query.findLineageBy(pickle) ?? {}
    const result: ScenarioResult = {
      feature: feature?.name ?? '',
      ...(rule === undefined ? {} : { rule: rule.name }),
      scenario: pickle.name,
      uri: pickle.uri,
      line: this.#query.findLocationOf(pickle)?.line ?? 1,
      tags: pickle.tags.map(({ name }) => name),
      outcome,
      durationMs: millisecondsAt(finished) - millisecondsAt(started),
      ...(isFailure(status, outcome) ? { failure: this.#failureOf(started) || JUDGES_NOTHING } : {}),
      findings,
      coreRequests: coreAttachmentsIn(attachments).flatMap((attachment) => (isOfRun(attachment) ? [] : [attachment])),
    }
    return [result]
  }

  #attachmentsOf(started: TestCaseStarted): Attachment[] {
    return this.#query.findTestStepsFinishedBy(started).flatMap((finished) => this.#query.findAttachmentsBy(finished))
  }

  #failureOf(started: TestCaseStarted): string {
    return this.#query
      .findTestStepsFinishedBy(started)
      .filter(({ testStepResult: { status } }) => !harmless.has(status))
      .map((finished) => {
        const step = this.#query.findTestStepBy(finished)
        const text = step && this.#query.findPickleStepBy(step)?.text
        const { status, message } = finished.testStepResult
        return message ?? `${status.toLowerCase()} step: ${text}`
      })
      .join('\n')
  }
}

const millisecondsAt = ({ timestamp }: TestCaseStarted | TestCaseFinished): number =>
  TimeConversion.timestampToMillisecondsSinceEpoch(timestamp)

const telling: ReadonlySet<string> = new Set([
  'gherkinDocument',
  'pickle',
  'testCase',
  'testCaseStarted',
  'attachment',
  'testStepFinished',
  'testCaseFinished',
] satisfies (keyof Envelope)[])

const harmless: ReadonlySet<TestStepResultStatus> = new Set([TestStepResultStatus.PASSED, TestStepResultStatus.SKIPPED])

const JUDGES_NOTHING = 'the scenario passed without judging anything: add a sentence that starts with Then'
