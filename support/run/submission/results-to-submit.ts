import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { readRecipientIndex } from '../../results/recipient-index'
import type { RecipientRow } from '../../results/recipient-rows'
import { reportFiles } from '../../results/report-files'
import { tryResults } from '../../results/results-file'
import { partiesOf, reasonsAgainstStep } from '../../results/step-reasons'
import { type SubmittedStep, stepOf } from '../../results/submission-layout'
import { missingOfThisVersion } from '../missing-scenarios'
import { currentIn, foldersIn, type NamedResults } from './named-results'

/** The results of a recipient that are submitted together. */
export interface ResultsToSubmit {
  /** The recipient for people. */
  readonly name: string
  /** The folder of the recipient in the results of a step, e.g. `T1-S1/M1`. */
  readonly recipient: string
  readonly steps: readonly StepToSubmit[]
  /** The reasons why they are not sent, because no desk would take them; empty where they are. */
  readonly reasons: readonly string[]
}

/** A step with the folder of its reports. */
export interface StepToSubmit {
  readonly step: SubmittedStep
  readonly folder: string
}

/**
 * Returns the results that are to be submitted: those of the last certification of each recipient, with all its steps. Of several
 * versions of the Data Dictionary it is the newest, unless the folder of another one is named: a desk keeps one of them. In the
 * folder of a Web API Core they are those of that step alone.
 *
 * @throws ConfigurationError when there are none
 */
export function resultsToSubmit(named: NamedResults): readonly ResultsToSubmit[] {
  const { root, step, recipients } = named
  const isNamed = (folder: string) => `${folder}/`.startsWith(recipients === '' ? '' : `${recipients}/`)
  const found =
    step?.type === 'Web API Core'
      ? ofStepAlone(root, step, isNamed)
      : newestOf(readRecipientIndex(root, new Date()).recipients, step?.version)
          .filter(({ folder }) => isNamed(folder))
          .map((row) => ofCertification(root, row))
  if (found.length === 0)
    throw new ConfigurationError(`${join(root, step?.folder ?? '', recipients)} has no results of recipients`)
  return found
}

/** Returns a row for each recipient: that of a version where one is asked for, else that of the newest. */
const newestOf = (rows: readonly RecipientRow[], asked: string | undefined): readonly RecipientRow[] =>
  rows.filter(
    ({ folder, version }) =>
      version ===
      (asked ??
        rows
          .filter((row) => row.folder === folder)
          .map((row) => row.version)
          .toSorted(byVersion)
          .at(-1)),
  )

const byVersion = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true })

function ofStepAlone(
  root: string,
  step: SubmittedStep,
  isNamed: (folder: string) => boolean,
): readonly ResultsToSubmit[] {
  return foldersIn(join(root, step.folder))
    .flatMap((provider) => foldersIn(join(root, step.folder, provider)).map((name) => `${provider}/${name}`))
    .filter((recipient) => isNamed(recipient) && existsSync(currentIn(root, step.folder, recipient)))
    .map((recipient) => {
      const steps = [{ step, folder: currentIn(root, step.folder, recipient) }]
      return { name: recipient, recipient, steps, reasons: reasonsAgainst(steps, recipient) }
    })
}

function ofCertification(root: string, row: RecipientRow): ResultsToSubmit {
  const { name, folder: recipient, status, decidedBy, reason } = row
  const steps = row.steps.flatMap(({ folder }) => {
    const step = stepOf(folder.split('/')[0] ?? '')
    return step === undefined ? [] : [{ step, folder: currentIn(root, step.folder, recipient) }]
  })
  const reasons = status === 'conformant' ? reasonsAgainst(steps, recipient) : [`${decidedBy}: ${reason}`]
  return { name: name === recipient ? recipient : `${name} (${recipient})`, recipient, steps, reasons }
}

const reasonsAgainst = (steps: readonly StepToSubmit[], recipient: string): readonly string[] =>
  steps.flatMap((each) => againstStep(each, recipient).map((reason) => `${each.step.folder}: ${reason}`))

function againstStep({ step, folder }: StepToSubmit, recipient: string): readonly string[] {
  const tried = tryResults(folder)
  if (tried.kind === 'unreliable') return [`${reportFiles.results} ${tried.reason}`]
  const { results } = tried
  if (results === undefined) return [`there is no ${reportFiles.results}`]
  const { run } = results
  if (run === undefined) return [`${reportFiles.results} does not say what was tested`]
  const parties = partiesOf(run)
  const named = parties === undefined ? recipient : `${parties.provider}-${parties.system}/${parties.recipient}`
  return [
    ...reasonsAgainstStep(step, results, run),
    ...(results.profile?.name === step.profile ? missingOfThisVersion(results) : []),
    ...(named === recipient ? [] : [`these are results of another recipient, ${named}`]),
  ]
}
