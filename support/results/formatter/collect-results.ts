import { relative, resolve, sep } from 'node:path'
import {
  type Attachment,
  type Envelope,
  type Pickle,
  PickleStepType,
  type TestStepFinished,
  type TestStepResult,
  TestStepResultStatus,
} from '@cucumber/messages'
import { FINDINGS_ATTACHMENT, type Finding, type FindingOutcome } from '../../dictionary/finding'
import { nameKey } from '../../dictionary/names'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { CORE_ATTACHMENT, type CoreAttachment, type CoreRunAttachment, isOfRun } from '../../rules/core-attachment'
import type { ProfilePart, RunProfile } from '../run-profile'
import type { ScenarioOutcome, ScenarioResult } from '../scenario-result'
import { tellOnce } from '../tell-once'
import { type Attempt, millisecondsAt, RunMessages } from './run-messages'
import type { ScenarioProgress } from './scenario-progress'

/** A scenario that came to its end. */
export interface FinishedScenario {
  readonly result: ScenarioResult
  /** The result of the step that decides for Cucumber; undefined for a scenario without steps. */
  readonly severest: TestStepResult | undefined
  readonly steps: readonly FinishedStep[]
}

/** A step as its feature has it, with the values of its example. */
export interface FinishedStep {
  readonly keyword: string
  readonly text: string
  readonly status: TestStepResultStatus
}

/** Collects the messages of a run, from one process or several, and makes results of scenarios of them at its end. */
export class ResultCollector {
  readonly #messages = new RunMessages()
  #coreRun: CoreRunAttachment | undefined
  #hasFailedHook = false

  add(envelope: Envelope): void {
    this.#messages.add(envelope)
    this.#hasFailedHook ||= envelope.testRunHookFinished?.result.status === TestStepResultStatus.FAILED
    // Each process says it once, maybe in an attempt that is retried, which the results leave out.
    if (envelope.attachment !== undefined) this.#coreRun ??= coreAttachmentsIn([envelope.attachment]).find(isOfRun)
  }

  /** True when a hook of the run failed, which says nothing about the server. */
  get hasFailedHook(): boolean {
    return this.#hasFailedHook
  }

  /** The facts that the first process attached about all its Web API Core requests; undefined where none were made. */
  get coreRun(): CoreRunAttachment | undefined {
    return this.#coreRun
  }

  /** The number of scenarios that the run has to finish. */
  get planned(): number {
    return this.#messages.planned
  }

  /** The scenarios of a run that is under way. */
  get progress(): ScenarioProgress {
    return { planned: this.planned, ...this.#messages.progress() }
  }

  /**
   * Returns the profile of the run. Scenarios of other features that it has to finish count as well.
   *
   * @param part what arguments make of the profile; undefined where they leave it whole
   */
  profileOf(name: string, part: ProfilePart | undefined): RunProfile {
    if (part === undefined) return { name, scenarios: this.planned }
    const { scenarios, features, ...chosen } = part
    const own = new Set(features)
    const beside = this.#messages.plannedPickles().filter(({ uri }) => !own.has(resolve(uri)))
    return { name, scenarios: scenarios + beside.length, ...chosen }
  }

  /** The milliseconds since 1970 at which the run began and ended; undefined before its end. */
  get times(): { readonly begin: number; readonly end: number } | undefined {
    return this.#messages.times
  }

  /** Returns the results of the scenarios that were finished, in the order of the features. */
  results(): ScenarioResult[] {
    return this.finished().map(({ result }) => result)
  }

  /**
   * Returns the scenarios that were finished, in the order of the features, whatever process ran them first. A scenario
   * that lacks a step, or its end, was not finished.
   *
   * Of retried ones the last attempt counts that judged anything, and the violations of those before it: a server that
   * broke a MUST once has broken it, and what the first attempt has shown blocks the next ones.
   */
  finished(): FinishedScenario[] {
    const attempts = this.#messages.lastAttempts()
    const retried = this.#messages.retriedAttempts()
    const finished = [...this.#messages.pickles].flatMap((pickle) => {
      const attempt = attempts.get(pickle.id)
      const [last] = attempt === undefined ? [] : this.#finishedOf(pickle, attempt)
      if (last === undefined) return []
      const before = (retried.get(pickle.id) ?? []).flatMap((each) => this.#finishedOf(pickle, each))
      return [before.reduceRight(withEarlier, last)]
    })
    const results = tellOnce(finished.map(({ result }) => result))
    return finished.map((each, index) => ({ ...each, result: results[index] ?? each.result }))
  }

  #finishedOf(pickle: Pickle, attempt: Attempt): FinishedScenario[] {
    const { started, finished, ends, attachments } = attempt
    if (finished === undefined || ends.length !== this.#messages.stepsOf(attempt)) return []
    const severest = severestOf(ends)
    const steps = ends.flatMap((end) => this.#stepOf(pickle, attempt, end))
    const findings = findingsIn(attachments)
    const judgesNothing = pickle.steps.every(({ type }) => type !== PickleStepType.OUTCOME)
    const outcome = outcomeOf({ status: severest?.status, findings, judgesNothing })
    const { feature = '', rule, line = 1 } = this.#messages.placeOf(pickle) ?? {}
    const result: ScenarioResult = {
      feature,
      ...(rule === undefined ? {} : { rule }),
      scenario: pickle.name,
      uri: featurePath(pickle.uri),
      line,
      tags: pickle.tags.map(({ name }) => name),
      outcome,
      durationMs: millisecondsAt(finished) - millisecondsAt(started),
      ...(isFailure(severest?.status, outcome) ? { failure: this.#failureOf(pickle, attempt) || JUDGES_NOTHING } : {}),
      findings,
      coreRequests: coreAttachmentsIn(attachments).flatMap((attachment) => (isOfRun(attachment) ? [] : [attachment])),
    }
    return [{ result, severest, steps }]
  }

  /** Returns a step of the feature; hooks are none. */
  #stepOf(pickle: Pickle, attempt: Attempt, end: TestStepFinished): FinishedStep[] {
    const step = this.#messages.pickleStepOf(pickle, attempt, end)
    if (step === undefined) return []
    return [{ keyword: this.#messages.keywordOf(step), text: step.text, status: end.testStepResult.status }]
  }

  #failureOf(pickle: Pickle, attempt: Attempt): string {
    return attempt.ends
      .filter(({ testStepResult: { status } }) => !harmless.has(status))
      .map((end) => {
        const { status, message } = end.testStepResult
        return message ?? `${status.toLowerCase()} step: ${this.#stepOf(pickle, attempt, end)[0]?.text}`
      })
      .join('\n')
  }
}

/** Names a feature by its path in the package, so that all reports name it alike, wherever Cucumber was called. */
const featurePath = (uri: string): string => relative(PROJECT_ROOT, resolve(uri)).replaceAll(sep, '/')

/** Makes one result of an attempt, or of several, and of the one before. */
function withEarlier(later: FinishedScenario, earlier: FinishedScenario): FinishedScenario {
  const judgesNothing = later.severest?.status === TestStepResultStatus.SKIPPED
  const isEarlierKept = !isViolated(later) && (judgesNothing || isViolated(earlier))
  const [kept, other] = isEarlierKept ? [earlier, later] : [later, earlier]
  const known = new Set(kept.result.findings.map(subjectKey))
  const violations = other.result.findings.filter((each) => each.outcome === 'violated' && !known.has(subjectKey(each)))
  return { ...kept, result: { ...kept.result, findings: [...kept.result.findings, ...violations] } }
}

const isViolated = ({ result }: FinishedScenario): boolean =>
  result.findings.some(({ outcome }) => outcome === 'violated')

const subjectKey = ({ rule, subject, requirement }: Finding): string => nameKey(rule, subject, requirement)

/** Statuses of steps from harmless to severe, as Cucumber orders them. */
const bySeverity: readonly TestStepResultStatus[] = [
  TestStepResultStatus.UNKNOWN,
  TestStepResultStatus.PASSED,
  TestStepResultStatus.SKIPPED,
  TestStepResultStatus.PENDING,
  TestStepResultStatus.UNDEFINED,
  TestStepResultStatus.AMBIGUOUS,
  TestStepResultStatus.FAILED,
]

const severityOf = ({ status }: TestStepResult): number => bySeverity.indexOf(status)

/** Returns the severest result, of several the last. */
const severestOf = (ends: readonly TestStepFinished[]): TestStepResult | undefined =>
  ends
    .map(({ testStepResult }) => testStepResult)
    .reduce<TestStepResult | undefined>(
      (severest, each) => (severest === undefined || severityOf(each) >= severityOf(severest) ? each : severest),
      undefined,
    )

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
