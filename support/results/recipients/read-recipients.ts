import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { worstVerdict } from '../../dictionary/verdict'
import { certificationOf } from '../certification'
import { type RecordedStep, readRecipientRecord, type TriedRecord } from '../recipient-record'
import type { RecipientRow, StepLink } from '../recipient-rows'
import { reportFiles } from '../report-files'
import { type RunResults, tryResults } from '../results-file'
import type { OrganisationFacts } from '../run-facts'
import { runReason } from '../run-reason'
import { type RunSummary, summarise } from '../run-summary'

/** A step of a recipient as its results have it. */
interface ReadStep extends StepLink {
  readonly reason: string
  readonly summary: RunSummary | undefined
  readonly results: RunResults | undefined
}

/**
 * Reads all recipients that a folder has results of: `<step>/<providerUoi>-<providerUsi>/<recipientUoi>`. The results of a
 * step count, not what was recorded of them.
 */
export function readRecipients(results: string): RecipientRow[] {
  const rows = foldersIn(results).flatMap((step) => {
    const version = OF_DICTIONARY.exec(step)?.[1]
    if (version === undefined) return []
    return foldersIn(join(results, step)).flatMap((provider) =>
      foldersIn(join(results, step, provider)).flatMap((recipient) =>
        rowOf(results, step, version, `${provider}/${recipient}`),
      ),
    )
  })
  const place = ({ status }: RecipientRow) => worstFirst.indexOf(status)
  return rows.sort(
    (one, other) => place(one) - place(other) || inOrder(one.name, other.name) || inOrder(one.folder, other.folder),
  )
}

const OF_DICTIONARY = /^data-dictionary-([\d.]+)$/

const worstFirst: readonly RecipientRow['status'][] = ['not conformant', 'could not be judged', 'conformant']

const inOrder = (one: string, other: string): number => Number(one > other) - Number(one < other)

const foldersIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
    .sort()

function rowOf(results: string, step: string, version: string, folder: string): RecipientRow[] {
  const tried = readRecipientRecord(join(results, step, folder))
  const record = tried.kind === 'read' ? tried.record : undefined
  const hasResults = existsSync(join(results, step, folder, 'current', reportFiles.results))
  if (tried.kind === 'read' && record === undefined && !hasResults) return []
  const steps = (record?.steps ?? [{ name: step, verdict: 'conformant' }]).map((each) =>
    readStep(results, folder, each),
  )
  const deciding = steps.find(({ verdict }) => verdict !== 'conformant') ?? steps.at(-1)
  const open = whyOpen(tried)
  const status = open === undefined ? statusOf(steps) : 'could not be judged'
  return [
    {
      name: record?.name ?? folder,
      folder,
      ...identifiersOf({ ...organisationIn(steps), ...record?.identifiers }),
      version,
      status,
      decidedBy: deciding?.label ?? labelOf(step),
      reason: open ?? deciding?.reason ?? 'No step was run.',
      counts: status === 'conformant' && countsOf(steps.at(-1)),
      total: deciding?.summary?.total ?? null,
      date: record?.endedOn ?? deciding?.results?.run?.generatedOn ?? null,
      steps: steps.map(({ label, verdict, folder: own, report }) => ({ label, verdict, folder: own, report })),
    },
  ]
}

/** Returns why there is no verdict, whatever the steps say; undefined where they say it. */
function whyOpen(tried: TriedRecord): string | undefined {
  if (tried.kind === 'unusable') return tried.reason
  if (tried.record === undefined || tried.record.endedOn !== undefined) return undefined
  return 'The certification has not ended, or was interrupted: give the same command again.'
}

const statusOf = (steps: readonly ReadStep[]): RecipientRow['status'] =>
  worstVerdict(steps.map(({ verdict }) => verdict ?? 'could not be judged'))

const organisationIn = (steps: readonly ReadStep[]): OrganisationFacts =>
  steps.map(({ results }) => results?.run?.organisation).find((organisation) => organisation !== undefined) ?? {}

const identifiersOf = ({
  providerUoi = null,
  providerUsi = null,
  recipientUoi = null,
}: Nullable<OrganisationFacts>) => ({
  providerUoi,
  providerUsi,
  recipientUoi,
})

type Nullable<Facts> = { readonly [Name in keyof Facts]?: Facts[Name] | null }

function countsOf(last: ReadStep | undefined): boolean | null {
  if (last?.results === undefined || last.summary === undefined) return null
  const { run, profile } = last.results
  return certificationOf(run, profile, last.summary)?.valid ?? null
}

/** Reads the results of a step. Where they do not say what was recorded, nothing is known. */
function readStep(results: string, folder: string, { name, verdict, reason }: RecordedStep): ReadStep {
  const label = labelOf(name)
  const path = [name, folder, 'current'].join('/')
  const current = join(results, path)
  const step = (read: Partial<ReadStep>): ReadStep => ({
    label,
    verdict: 'could not be judged',
    reason: reason ?? 'There are no results: see run.log, or run it again.',
    folder: path,
    report: reportIn(current, path),
    summary: undefined,
    results: undefined,
    ...read,
  })
  if (verdict === undefined) return step({ verdict: null, report: null, reason: reason ?? 'It was not run.' })
  const tried = tryResults(current)
  if (tried.kind === 'unreliable') return step({ reason: tried.reason })
  if (tried.results === undefined) return step({})
  const foreign = whyForeign(tried.results, name, folder)
  if (foreign !== undefined) return step({ reason: foreign })
  const summary = summarise(tried.results.scenarios, tried.results.profile)
  const found = { summary, results: tried.results }
  if (summary.partOf !== undefined) return step({ ...found, reason: `Only a part of ${summary.partOf.name} was run.` })
  if (verdict === 'could not be judged' && summary.verdict !== verdict) return step(found)
  return step({ ...found, verdict: summary.verdict, reason: runReason(tried.results) })
}

/** Returns why results are of another step or recipient than their folder, as where they were copied; undefined where they are not. */
function whyForeign({ profile, run }: RunResults, step: string, folder: string): string | undefined {
  const own = step.replace(/^data-dictionary-/, 'dd-')
  if (profile !== undefined && profile.name !== own) return `The results in this folder are of ${profile.name}.`
  const { providerUoi, providerUsi, recipientUoi } = run?.organisation ?? {}
  const named = `${providerUoi}-${providerUsi}/${recipientUoi}`
  const isNamed = providerUoi !== undefined && providerUsi !== undefined && recipientUoi !== undefined
  return isNamed && named !== folder ? `The results in this folder are of another recipient, ${named}.` : undefined
}

const reportIn = (current: string, path: string): string | null =>
  existsSync(join(current, reportFiles.summary)) ? `${path}/${reportFiles.summary}` : null

/** Names the endorsement of a step: `Web API Core 2.0.0` for `web-api-core-2.0.0`. */
const labelOf = (step: string): string =>
  step.replace(/^data-dictionary-/, 'Data Dictionary ').replace(/^web-api-core-/, 'Web API Core ')
