import {
  type Envelope,
  type Pickle,
  PickleStepType,
  type TestCaseStarted,
  TestStepResultStatus,
} from '@cucumber/messages'
import { Query } from '@cucumber/query'
import type { Finding, FindingOutcome } from '../findings/finding'
import { FINDINGS_ATTACHMENT } from '../findings/findings-attachment'
import type { ScenarioOutcome, ScenarioResult } from './scenario-result'

/** Listens to the messages of a run, from one process or several, and tells at its end what became of each scenario. */
export class ResultCollector {
  readonly #query = new Query()

  add(envelope: Envelope): void {
    // A third of the messages say nothing about results.
    if (Object.keys(envelope).some((kind) => telling.has(kind))) this.#query.update(envelope)
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
    const findings = this.#findingsOf(started)
    const judgesNothing = pickle.steps.every(({ type }) => type !== PickleStepType.OUTCOME)
    const outcome = outcomeOf(status, findings, judgesNothing)
    return {
      feature: this.#query.findLineageBy(pickle)?.feature?.name ?? '',
      scenario: pickle.name,
      location: `${pickle.uri}:${this.#query.findLocationOf(pickle)?.line}`,
      ofDictionary: isOfDictionary(pickle),
      outcome,
      findings,
      ...(isFailure(status, outcome) ? { failure: this.#failureOf(started) || JUDGES_NOTHING } : {}),
    }
  }

  #findingsOf(started: TestCaseStarted): Finding[] {
    return this.#query
      .findTestStepsFinishedBy(started)
      .flatMap((finished) => this.#query.findAttachmentsBy(finished))
      .filter(({ fileName }) => fileName === FINDINGS_ATTACHMENT)
      .flatMap(({ body, contentEncoding }) => JSON.parse(decode(body, contentEncoding)))
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

/** Payloads of local Resources say nothing about the dictionary. */
function isOfDictionary({ tags }: Pickle): boolean {
  const names = tags.map(({ name }) => name)
  return names.some((name) => name.startsWith('@dd-')) && !names.includes('@payload')
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

/** A pass needs a judgement: Cucumber would also pass a scenario that only says Given and When. */
function outcomeOf(
  status: TestStepResultStatus | undefined,
  findings: readonly Finding[],
  judgesNothing: boolean,
): ScenarioOutcome {
  const found = (outcome: FindingOutcome) => findings.some((finding) => finding.outcome === outcome)
  if (status === TestStepResultStatus.PASSED) return judgesNothing ? 'failed' : 'passed'
  if (status === TestStepResultStatus.SKIPPED) return found('not offered') ? 'not offered' : 'not verified'
  // On a live run Cucumber fails what could not be verified; that says nothing against the server.
  const isUnknown = status === TestStepResultStatus.FAILED && found('not verified') && !found('violated')
  return isUnknown ? 'not verified' : 'failed'
}

const isFailure = (status: TestStepResultStatus | undefined, outcome: ScenarioOutcome): boolean =>
  outcome === 'failed' || (outcome === 'not verified' && status === TestStepResultStatus.FAILED)

const JUDGES_NOTHING = 'the scenario passed without judging anything: add a sentence that starts with Then'

const decode = (body: string, encoding: string): string =>
  encoding === 'BASE64' ? Buffer.from(body, 'base64').toString('utf8') : body
