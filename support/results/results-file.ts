import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { ConfigurationError } from '../dictionary/command-line'
import { errorCode } from '../dictionary/error-code'
import type { Finding } from '../dictionary/finding'
import { arrayOf, numberValue, optional, parsedFile, record, type Shape } from '../dictionary/json-shape'
import { otherSchema, schemaAddress } from '../dictionary/schema-address'
import { messageInOneLine, printable } from '../dictionary/wording'
import type { CoreRunAttachment } from '../rules/core-attachment'
import { certificationOf } from './certification'
import { fingerprintOf } from './fingerprint'
import { type KnownOutcome, knownOutcome } from './known-failures'
import { reportFiles } from './report-files'
import { coreRun, runProfile, scenarioResult } from './results-file/shapes'
import { explainCommand, rulePagePath } from './rule-pages'
import { type RunChanges, runChanges } from './run-changes'
import { type RunFacts, runFacts } from './run-facts'
import type { RunProfile } from './run-profile'
import { summarise } from './run-summary'
import type { ScenarioResult } from './scenario-result'
import { writeInPieces } from './write-in-pieces'

/** Results of a run that came to its end: all that its reports are made of, besides the files in RESO's formats. */
export interface RunResults {
  /** Facts of the run; undefined where it ended before they were known. */
  readonly run: RunFacts | undefined
  /** Facts that all requests of Web API Core have in common; undefined where none were made. */
  readonly coreRun: CoreRunAttachment | undefined
  /** The profile, of which the run may be a part; undefined in results of earlier versions. */
  readonly profile: RunProfile | undefined
  /** In the order of the features. */
  readonly scenarios: readonly ScenarioResult[]
  /** Says what is different from an earlier run; absent where it was compared with none. */
  readonly changes?: RunChanges
  /** Says what it made of known failures; absent where none were used. */
  readonly known?: KnownOutcome
}

const DESCRIPTION = 'Results of a Run'

/** Members of the file that are counted again when it is read. */
const countedIn = ({ scenarios, profile, run }: Pick<RunResults, 'scenarios' | 'profile' | 'run'>) => {
  const summary = summarise(scenarios, profile)
  const { verdict, partOf, total, features, findings } = summary
  const partial = profile === undefined ? {} : { partial: partOf !== undefined }
  const certification = certificationOf(run, profile, summary)
  return {
    verdict,
    ...(certification === undefined ? {} : { certification }),
    ...partial,
    total,
    features: Object.fromEntries(features),
    findings,
  }
}

/**
 * Writes `results.json` into the reports folder: verdict and counts, the facts of the run, then each scenario with its
 * findings on a line of its own. How many there are stands at the end, so that no part of the file passes for the whole.
 *
 * @throws Error when it cannot be written
 */
export async function writeResults(folder: string, results: RunResults): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeInPieces(join(folder, reportFiles.results), piecesOf(results))
}

function* piecesOf({ run, coreRun, profile, scenarios, changes, known }: RunResults): Generator<string> {
  const counts = countedIn({ scenarios, profile, run })
  const $schema = schemaAddress('results')
  const head = {
    $schema,
    description: DESCRIPTION,
    ...counts,
    rules: rulesIn(scenarios),
    profile,
    run,
    coreRun,
    changes,
    known,
  }
  yield `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "scenarios": [`
  let before = '\n'
  for (const scenario of scenarios) {
    yield `${before}    ${JSON.stringify(withFingerprints(scenario))}`
    before = ',\n'
  }
  yield `\n  ],\n  "planned": ${scenarios.length},\n  "finished": ${scenarios.length}\n}\n`
}

/** Adds to each finding what names it in all runs. */
const withFingerprints = (scenario: ScenarioResult) => ({
  ...scenario,
  findings: scenario.findings.map((finding) => ({ fingerprint: fingerprintOf(finding), ...finding })),
})

/** Takes that away again: findings that are alike are told apart by what they say. */
const withoutFingerprints = (scenario: ScenarioResult): ScenarioResult => ({
  ...scenario,
  findings: scenario.findings.map(
    ({ fingerprint, ...finding }: Finding & { readonly fingerprint?: string }) => finding,
  ),
})

/** Returns where each rule of a finding is explained, by its id. */
function rulesIn(scenarios: readonly ScenarioResult[]): object {
  const ids = new Set(scenarios.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  const entries = [...ids].toSorted().map((id) => [id, { page: rulePagePath(id), explain: explainCommand(id) }])
  return Object.fromEntries(entries)
}

interface Written extends RunResults {
  readonly planned: number
  readonly finished: number
}

const written: Shape<Written> = record<Written>({
  run: optional(runFacts),
  coreRun: optional(coreRun),
  profile: optional(runProfile),
  scenarios: arrayOf(scenarioResult),
  changes: optional(runChanges),
  known: optional(knownOutcome),
  planned: numberValue,
  finished: numberValue,
})

/**
 * Reads `results.json`; undefined where a folder has none.
 *
 * @throws ConfigurationError in one line when it cannot be read, is not whole, or does not add up
 */
export function readResults(folder: string): RunResults | undefined {
  const read = tryResults(folder)
  if (read.kind === 'read') return read.results
  throw new ConfigurationError(printable(`${join(folder, reportFiles.results)} ${read.reason}`))
}

/** The results in a folder, undefined where it has none; or the reason, in one line, why they cannot be relied on. */
export type TriedResults =
  | { readonly kind: 'read'; readonly results: RunResults | undefined }
  | { readonly kind: 'unreliable'; readonly reason: string }

/** Reads `results.json`, and says what is wrong with a file that cannot be read, is not whole, or does not add up. */
export const tryResults = (folder: string): TriedResults => tryResultsIn(join(folder, reportFiles.results))

/** Reads a file of results as {@link tryResults} does, whatever its name is. */
export function tryResultsIn(path: string): TriedResults {
  try {
    const content = parsedFile(readFileSync(path, 'utf8'))
    const other = otherSchema('results', content)
    if (other !== undefined) throw new Error(other)
    const assertion: Shape<Written> = written
    assertion(content, '')
    checkSums(content)
    return { kind: 'read', results: { ...content, scenarios: content.scenarios.map(withoutFingerprints) } }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'read', results: undefined }
    const reason = `has no results that can be relied on (${messageInOneLine(error)}): run the tests again`
    return { kind: 'unreliable', reason }
  }
}

function checkSums(content: Written): void {
  const { scenarios, planned, finished } = content
  if (finished !== planned) throw new Error(`${finished} of ${planned} planned scenarios are finished`)
  if (finished !== scenarios.length)
    throw new Error(`${finished} scenarios are finished, ${scenarios.length} are there`)
  for (const [name, value] of Object.entries(countedIn(content)))
    if (!isDeepStrictEqual(content[name as keyof Written], value))
      throw new Error(`its ${name} should be ${JSON.stringify(value)} by its scenarios`)
  const passing = scenarios.find(({ outcome, findings }) => outcome !== 'failed' && findings.some(isViolated))
  if (passing !== undefined) throw new Error(`${passing.scenario} violates a MUST and is ${passing.outcome}`)
}

const isViolated = ({ outcome }: ScenarioResult['findings'][number]): boolean => outcome === 'violated'
