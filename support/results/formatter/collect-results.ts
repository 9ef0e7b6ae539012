import {
  type Attachment,
  type Envelope,
  type Pickle,
  PickleStepType,
  type TestCaseStarted,
  TestStepResultStatus,
  TimeConversion,
} from '@cucumber/messages'
import { Query } from '@cucumber/query'
import { type CoreRunAttachment, isOfRun } from '../../rules/core-attachment'
import { coreAttachmentsIn, findingsIn } from './attached-documents'
import { isFailure, outcomeOf } from './scenario-outcome'
import type { ScenarioResult } from './scenario-result'

/** Listens to the messages of a run, from one process or several, and tells at its end what became of each scenario. */
export class ResultCollector {
  readonly #query = new Query()
  #coreRun: CoreRunAttachment | undefined

  add(envelope: Envelope): void {
    // A third of the messages say nothing about results.
    if (Object.keys(envelope).some((kind) => telling.has(kind))) this.#query.update(envelope)
    // Each process says it once, maybe in an attempt that is retried, which the results leave out.
    if (envelope.attachment !== undefined) this.#coreRun ??= coreAttachmentsIn([envelope.attachment]).find(isOfRun)
  }

  /** What the first process said of all its Web API Core requests; undefined where none were made. */
  get coreRun(): CoreRunAttachment | undefined {
    return this.#coreRun
  }

  /** Scenarios in the order of the features, whatever process ran them first; of retried ones the last attempt. */
  results(): ScenarioResult[] {
    const attempts = new Map(
      this.#query.findAllTestCaseStarted().map((started) => [this.#query.findPickleBy(started), started]),
    )
    return this.#query.findAllPickles().flatMap((pickle) => {
      const started = attempts.get(pickle)
      return started === undefined ? [] : [this.#resultOf(pickle, started)]
    })
  }

  #resultOf(pickle: Pickle, started: TestCaseStarted): ScenarioResult {
    const status = this.#query.findMostSevereTestStepResultBy(started)?.status
    const attachments = this.#attachmentsOf(started)
    const findings = findingsIn(attachments)
    const judgesNothing = pickle.steps.every(({ type }) => type !== PickleStepType.OUTCOME)
    const outcome = outcomeOf({ status, findings, judgesNothing })
    const duration = this.#query.findTestCaseDurationBy(started)
    return {
      feature: this.#query.findLineageBy(pickle)?.feature?.name ?? '',
      scenario: pickle.name,
      location: `${pickle.uri}:${this.#query.findLocationOf(pickle)?.line}`,
      tags: pickle.tags.map(({ name }) => name),
      outcome,
      findings,
      coreRequests: coreAttachmentsIn(attachments).flatMap((attachment) => (isOfRun(attachment) ? [] : [attachment])),
      ...(duration === undefined ? {} : { durationMs: TimeConversion.durationToMilliseconds(duration) }),
      ...(isFailure(status, outcome) ? { failure: this.#failureOf(started) || JUDGES_NOTHING } : {}),
    }
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
