import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { type RunResults, tryResults } from 'dd-acceptance/support/results/results-file'
import { summarise } from 'dd-acceptance/support/results/run-summary'
import { type Parties, partiesOf, reasonsAgainstStep } from 'dd-acceptance/support/results/step-reasons'
import { type SubmittedStep, stepOf, submissionDigest } from 'dd-acceptance/support/results/submission-layout'
import { missingScenarios } from 'dd-acceptance/support/run/missing-scenarios'
import type { Submission, SubmittedEndorsement } from '../endorsements/submit'
import { objectIn } from './reading/without-times'
import { type SampledFigures, sampledFigures } from './sampled-figures'
import type { SubmittedFile } from './unpack-archive'

/** Describes what was submitted, or all reasons why it is not taken. */
export type ReadSubmission =
  | { readonly kind: 'read'; readonly submission: Submission }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

/** Figures of an endorsement, as the desk has counted them. */
export interface Figures {
  readonly generatedOn: string
  readonly tool: { readonly name: string; readonly version: string }
  readonly workbook: string
  readonly serviceRoot: string | null
  readonly scenarios: ReturnType<typeof summarise>['total']
  readonly findings: ReturnType<typeof summarise>['findings']
  /** Of the availability report; absent of Web API Core, and where a version before this one counted. */
  readonly sampled?: SampledFigures
}

/** Reports without which an endorsement has nothing to show. */
const NEEDED: Readonly<Record<SubmittedStep['type'], readonly string[]>> = {
  'Web API Core': [reportFiles.core],
  'Data Dictionary': [reportFiles.metadata, reportFiles.metadataReport, reportFiles.availability],
}

/**
 * Reads the results of a recipient by the desk's own rules, and trusts nothing that they say of themselves: the scenarios are all
 * those of the profile, the counts add up, the verdict is made anew, and all steps are about the same systems.
 *
 * That the server answered as they say is confirmed by a run of the desk, and not here.
 *
 * @param folder has the files, `<step>/<report>`
 */
export function readSubmission(folder: string, files: readonly SubmittedFile[], now: Date): ReadSubmission {
  const steps = stepsOf(files)
  if (steps.length === 0) return { kind: 'refused', reasons: ['there are no results of any step'] }
  const read = steps.map((step) => readStep(folder, step, files, now))
  const reasons = read.flatMap((each) => (each.kind === 'refused' ? each.reasons : []))
  const passed = read.flatMap((each) => (each.kind === 'passed' ? each : []))
  const [first, ...others] = new Set(passed.map(({ parties }) => JSON.stringify(parties)))
  if (others.length > 0) reasons.push('the steps are not about the same provider, system and recipient')
  if (first === undefined || reasons.length > 0) return { kind: 'refused', reasons }
  const parties: Parties = JSON.parse(first)
  const endorsements = passed.map(({ endorsement }) => endorsement)
  return { kind: 'read', submission: { ...parties, digest: submissionDigest(files), endorsements } }
}

const stepsOf = (files: readonly SubmittedFile[]): readonly SubmittedStep[] =>
  [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))].toSorted().flatMap((name) => stepOf(name) ?? [])

type ReadStep =
  | { readonly kind: 'passed'; readonly parties: Parties; readonly endorsement: SubmittedEndorsement }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }

function readStep(folder: string, step: SubmittedStep, files: readonly SubmittedFile[], now: Date): ReadStep {
  const place = join(folder, step.folder)
  const refused = (reasons: readonly string[]): ReadStep => ({
    kind: 'refused',
    reasons: reasons.map((reason) => `${step.folder}: ${reason}`),
  })
  const fileOf = (name: string) => files.find(({ path }) => path === `${step.folder}/${name}`)
  const bytes = fileOf(reportFiles.results)?.bytes ?? 0
  if (bytes > RESULTS_BYTES)
    return refused([`${reportFiles.results} has ${bytes} bytes, and at most ${RESULTS_BYTES} are read`])
  const tried = tryResults(place)
  if (tried.kind === 'unreliable') return refused([`${reportFiles.results} ${tried.reason}`])
  if (tried.results === undefined) return refused([`there is no ${reportFiles.results}`])
  const { run } = tried.results
  if (run === undefined) return refused([`${reportFiles.results} does not say what was tested`])
  const digest = fileOf(reportFiles.metadata)?.digest ?? null
  const reasons = [...againstResults(step, tried.results, run), ...againstFiles(place, step, run, digest)]
  const parties = partiesOf(run)
  if (!(Date.parse(run.generatedOn) <= now.getTime() + CLOCKS_MS)) reasons.push('they are not from any time before now')
  if (parties === undefined || reasons.length > 0) return refused(reasons)
  const { type, version } = step
  const figures = JSON.stringify(figuresOf(tried.results, run, sampledIn(place)))
  return { kind: 'passed', parties, endorsement: { type, version, figures, metadataDigest: digest } }
}

/** Results of a server that has the whole Data Dictionary take less than a megabyte. */
const RESULTS_BYTES = 64 * 1024 ** 2

type RunFacts = NonNullable<RunResults['run']>

function* againstResults(step: SubmittedStep, results: RunResults, run: RunFacts): Generator<string> {
  const { profile, scenarios } = results
  if (profile?.name === step.profile) yield* missingScenarios(step.profile, scenarios, run.tool.version)
  yield* reasonsAgainstStep(step, results, run)
}

function* againstFiles(place: string, step: SubmittedStep, run: RunFacts, digest: string | null): Generator<string> {
  for (const name of NEEDED[step.type]) yield* againstReport(join(place, name), name)
  if (digest !== null && digest !== run.metadata?.sha256) yield `${reportFiles.metadata} is not what was judged`
}

/** A report that nobody can read would be missing on pages, and in averages, when it is certified. */
function* againstReport(path: string, name: string): Generator<string> {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size
  if (bytes === undefined) yield `there is no ${name}`
  else if (!name.endsWith('.json')) return
  else if (bytes > RESULTS_BYTES) yield `${name} has ${bytes} bytes, and at most ${RESULTS_BYTES} are read`
  else if (objectIn(readFileSync(path, 'utf8')) === undefined) yield `${name} is not an object of JSON`
}

/** Clocks of two machines may differ by so much. */
const CLOCKS_MS = 3_600_000

/** Counts the availability report of a step; undefined where it has none. That it can be read was seen before. */
function sampledIn(place: string): SampledFigures | undefined {
  const path = join(place, reportFiles.availability)
  const report = existsSync(path) ? objectIn(readFileSync(path, 'utf8')) : undefined
  return report === undefined ? undefined : sampledFigures(report)
}

function figuresOf({ profile, scenarios }: RunResults, run: RunFacts, sampled: SampledFigures | undefined): Figures {
  const { total, findings } = summarise(scenarios, profile)
  return {
    generatedOn: run.generatedOn,
    tool: run.tool,
    workbook: run.dictionary.workbook.sha256,
    serviceRoot: run.tested?.serviceRoot ?? null,
    scenarios: total,
    findings,
    ...(sampled !== undefined && { sampled }),
  }
}
