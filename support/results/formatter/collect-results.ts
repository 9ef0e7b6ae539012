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
import { FINDINGS_ATTACHMENT, type Finding, type FindingOutcome } from '../../dictionary/finding'
import { CORE_ATTACHMENT, type CoreAttachment, type CoreRunAttachment, isOfRun } from '../../rules/core-attachment'
import type { ScenarioOutcome, ScenarioResult } from '../scenario-result'

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

  /** The facts that the first process attached about all its Web API Core requests; undefined where none were made. */
  get coreRun(): CoreRunAttachment | undefined {
    return this.#coreRun
  }

  /** The number of scenarios that the run has to finish. */
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

/** The findings that a scenario attached. */
const findingsIn = (attachments: readonly Attachment[]): Finding[] =>
  textsOf(attachments, FINDINGS_ATTACHMENT).flatMap((text): Finding[] => JSON.parse(text))

/** Returns the attachments of Web API Core scenarios about their requests. */
const coreAttachmentsIn = (attachments: readonly Attachment[]): CoreAttachment[] =>
  textsOf(attachments, CORE_ATTACHMENT).map((text): CoreAttachment => JSON.parse(text))

const textsOf = (attachments: readonly Attachment[], name: string): string[] =>
  attachments.filter(({ fileName }) => fileName === name).map(decode)

const decode = ({ body, contentEncoding }: Attachment): string =>
  contentEncoding === 'BASE64' ? Buffer.from(body, 'base64').toString('utf8') : body

/** The end of a scenario: its status for Cucumber, and its findings. */
interface ScenarioEnd {
  readonly status: TestStepResultStatus | undefined
  readonly findings: readonly Finding[]
  /** True when none of its sentences starts with Then. */
  readonly judgesNothing: boolean
}

/** A pass needs a judgement: Cucumber would also pass a scenario that only says Given and When. */
function outcomeOf({ status, findings, judgesNothing }: ScenarioEnd): ScenarioOutcome {
  const found = (outcome: FindingOutcome) => findings.some((finding) => finding.outcome === outcome)
  if (status === TestStepResultStatus.PASSED) return judgesNothing ? 'failed' : 'passed'
  if (status === TestStepResultStatus.SKIPPED) return found('not offered') ? 'not offered' : 'not verified'
  // On a live run Cucumber fails what could not be verified; that says nothing against the server.
  const isUnknown = status === TestStepResultStatus.FAILED && found('not verified') && !found('violated')
  return isUnknown ? 'not verified' : 'failed'
}

/** True when there is a failure to report: also where something had to be verified and could not be. */
const isFailure = (status: TestStepResultStatus | undefined, outcome: ScenarioOutcome): boolean =>
  outcome === 'failed' || (outcome === 'not verified' && status === TestStepResultStatus.FAILED)
