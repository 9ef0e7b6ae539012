import { stepOf } from 'dd-acceptance/support/results/submission-layout'
import type { Act, Actor } from '../../endorsements/act'
import { confirm, obtainedCore, type Submission, type SubmittedEndorsement, submit } from '../../endorsements/submit'
import type { JsonText } from '../../store/schema'
import type { Transaction } from '../../store/store'
import { figureDifferences } from '../../submissions/figure-differences'
import { recordConfirmedFiles, recordFiles } from '../../submissions/record-files'
import type { SubmittedFile } from '../../submissions/unpack-archive'
import { type Job, type JobSettings, nameOfStep, type StepOutcome } from '../job'
import type { Gathered } from './gather'
import type { StepEnd } from './step-ends'

/**
 * Makes endorsements of what a job has found: its own results are submitted and confirmed, or those are confirmed that a provider
 * submitted before. Returns what became of each step.
 *
 * @throws RefusedChange where the desk does not take them, and then nothing is to be changed
 */
export async function conclude(
  tx: Transaction,
  job: Job,
  { confirms }: JobSettings,
  gathered: Gathered,
  at: Date,
): Promise<readonly StepOutcome[]> {
  const { read, ends, files } = gathered
  if (confirms !== undefined) return await confirmAll(tx, confirms, gathered, at)
  return read?.kind === 'read'
    ? await submitAll(tx, job, { submission: read.submission, ends, files }, at)
    : ends.map((end) => notTaken(end, read?.reasons ?? []))
}

function notTaken({ step, verdict, reason }: StepEnd, reasons: readonly string[]): StepOutcome {
  const name = nameOfStep(step)
  if (verdict === 'not run') return { step, isConfirmed: false, words: [`${name} was not run.`, ...sentence(reason)] }
  if (verdict !== 'conformant')
    return { step, isConfirmed: false, words: [`${name}: ${verdict}.`, ...sentence(reason)] }
  const against = reasons.filter((each) => each.startsWith(`${step}: `)).map((each) => each.slice(step.length + 2))
  return {
    step,
    isConfirmed: false,
    words: [`${name} is conformant, and does not count:`, ...(against.length === 0 ? reasons : against)],
  }
}

/** Begins a reason as a sentence does: messages of the suite go on after a colon elsewhere. */
const sentence = (reason: string): readonly string[] =>
  reason === '' ? [] : [`${reason.charAt(0).toUpperCase()}${reason.slice(1)}`]

const DESK: Actor = { kind: 'desk' }

interface ToSubmit {
  readonly submission: Submission
  readonly ends: readonly StepEnd[]
  readonly files: readonly SubmittedFile[]
}

async function submitAll(tx: Transaction, job: Job, { submission, ends, files }: ToSubmit, at: Date) {
  const act: Act = { by: await actorOf(tx, job), at, via: 'self-test' }
  const { id, isKnown, endorsements } = await submit(tx, act, submission)
  if (!isKnown) await recordFiles(tx, id, files, at)
  for (const endorsement of endorsements)
    if (endorsement.status === 'Submitted')
      await confirm(tx, { by: DESK, at, via: 'run of the desk' }, endorsement.id, 'run')
  return ends.map((end): StepOutcome => {
    const step = stepOf(end.step)
    const endorsement = endorsements.find(({ type, version }) => type === step?.type && version === step.version)
    if (endorsement === undefined) return notTaken(end, [])
    return {
      step: end.step,
      isConfirmed: true,
      words: [`${nameOfStep(end.step)} is Passed, confirmed by this run.`, end.reason],
      endorsement: endorsement.id,
    }
  })
}

/** Returns as whom a job submits: who has begun it, as long as they are there; else the desk. */
async function actorOf(tx: Transaction, { member_id, provider_uoi }: Job): Promise<Actor> {
  if (member_id === null) return DESK
  const member = await tx.selectFrom('member').selectAll().where('id', '=', member_id).executeTakeFirst()
  if (member?.kind === 'administrator') return { kind: 'administrator', member: member_id }
  return member?.uoi === provider_uoi ? { kind: 'provider', member: member_id, uoi: provider_uoi } : DESK
}

async function confirmAll(
  tx: Transaction,
  ids: readonly string[],
  { read, ends, files }: Gathered,
  at: Date,
): Promise<readonly StepOutcome[]> {
  const outcomes: StepOutcome[] = []
  for (const end of ends) {
    const step = stepOf(end.step)
    const isOfStep = ({ type, version }: { readonly type: string; readonly version: string }) =>
      type === step?.type && version === step.version
    const found = read?.kind === 'read' ? read.submission.endorsements.find(isOfStep) : undefined
    const given = (await givenOf(tx, ids)).find(isOfStep)
    const unlike = notTaken(end, read?.kind === 'refused' ? read.reasons : [])
    const own = files.filter(({ path }) => path.startsWith(`${end.step}/`))
    outcomes.push(given === undefined ? gone(end) : await confirmOne(tx, { end, given, found, own, unlike }, at))
  }
  return outcomes
}

const givenOf = (tx: Transaction, ids: readonly string[]) =>
  tx
    .selectFrom('endorsement')
    .select(['id', 'type', 'version', 'provider_uoi', 'status', 'archived_at', 'figures', 'metadata_digest'])
    .where('id', 'in', ids)
    .execute()

const gone = ({ step }: StepEnd): StepOutcome => ({
  step,
  isConfirmed: false,
  words: [`${nameOfStep(step)}: what was to be confirmed is not there any more.`],
})

/** Describes what was submitted, and what the run has found. */
interface ToCompare {
  readonly end: StepEnd
  readonly given: Awaited<ReturnType<typeof givenOf>>[number]
  /** Undefined where the run has another verdict. */
  readonly found: SubmittedEndorsement | undefined
  /** The reports of the run. */
  readonly own: readonly SubmittedFile[]
  /** Says what is said then. */
  readonly unlike: StepOutcome
}

async function confirmOne(
  tx: Transaction,
  { end: { step, reason }, given, found, own, unlike }: ToCompare,
  at: Date,
): Promise<StepOutcome> {
  const name = nameOfStep(step)
  const stays = (...words: readonly string[]): StepOutcome => ({
    step,
    isConfirmed: false,
    words,
    endorsement: given.id,
  })
  if (given.status !== 'Submitted' || given.archived_at !== null)
    return stays(
      `${name} waits for its confirmation no longer: it is ${given.archived_at === null ? given.status : 'archived'}.`,
    )
  if (found === undefined) return stays(`${name} stays Submitted.`, ...unlike.words)
  const difference = differenceOf(given.metadata_digest, found.metadataDigest)
  if (difference !== undefined) return stays(`${name} stays Submitted: ${difference}`)
  if (given.type === 'Data Dictionary' && (await obtainedCore(tx, given.provider_uoi)) === undefined)
    return stays(`${name} stays Submitted: Web API Core comes first, and no recipient of this provider has it.`)
  const whose = whoseFigures(given.figures, found.figures)
  await confirm(tx, { by: DESK, at, via: 'run of the desk', reason: whose }, given.id, 'run', found.figures)
  await recordConfirmedFiles(tx, given.id, own, at)
  return {
    step,
    isConfirmed: true,
    words: [`${name} is Passed: this run has the same verdict, and was about the same metadata.`, reason, whose],
    endorsement: given.id,
  }
}

/**
 * Says that reports and figures are those of the run from now on, and which of them were submitted otherwise: verdict and metadata are
 * what is confirmed, and a provider can write anything into the rest.
 */
function whoseFigures(submitted: JsonText, found: JsonText): string {
  const differences = [...figureDifferences(JSON.parse(submitted), JSON.parse(found))]
  const first = 'Reports and figures are now those of this run of the desk.'
  return differences.length === 0 ? first : `${first} What differs from what was submitted: ${differences.join('; ')}.`
}

/** Returns what differs in the metadata of a submission and those of a run, which both are conformant. */
function differenceOf(submitted: string | null, found: string | null): string | undefined {
  if (submitted === null)
    return 'its submission came without metadata.xml, so that nobody can say whether the run was about the same metadata.'
  if (submitted === found) return undefined
  return `the metadata of the server are others than those that were submitted (SHA-256 ${short(found)}, and ${short(submitted)} in the submission). Submit results of the server as it is.`
}

const short = (digest: string | null): string => (digest === null ? 'none' : `${digest.slice(0, 12)}…`)
