import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { takeReason } from 'dd-acceptance/support/dictionary/kept-reason'
import { reportFiles } from 'dd-acceptance/support/results/report-files'
import { isSubmitted } from 'dd-acceptance/support/results/submission-layout'
import { type ReadSubmission, readSubmission } from '../../submissions/read-submission'
import type { SubmittedFile } from '../../submissions/unpack-archive'
import type { JobSettings } from '../job'
import type { ProcessEnd } from './run-process'
import { currentOf, jobFiles, type Parties } from './step-command'
import { type StepEnd, stepEnds } from './step-ends'

/** Describes what the process of a job has left. */
export interface Gathered {
  readonly ends: readonly StepEnd[]
  /** Why the process itself ended without a verdict, as it says; undefined where it says nothing. */
  readonly reason: string | undefined
  /** The folder with the files of the steps that are conformant, `<step>/<report>`. */
  readonly staged: string
  readonly files: readonly SubmittedFile[]
  /** Says what the desk makes of them by its own rules; undefined where there is no such step. */
  readonly read: ReadSubmission | undefined
  /** Reports for people, which are kept with the job: paths in the folder of the job. */
  readonly reports: readonly SubmittedFile[]
}

/** A job whose process has ended. */
export interface EndedRun {
  readonly job: Parties
  readonly settings: JobSettings
  /** That of the job. */
  readonly folder: string
  readonly end: ProcessEnd
  readonly now: Date
}

/** Gathers what the process of a job has left, and reads it: some of it takes a second. It is run in a thread. */
export async function work({ job, settings, folder, end, now }: EndedRun): Promise<Gathered> {
  const reason = takeReason(jobFiles(folder).reason)
  const ends = stepEnds(job, settings, folder, { ...end, reason })
  const reports = await reportsOf(job, ends, folder)
  const staged = join(folder, 'staged')
  // A desk that ended here has left some.
  await rm(staged, { recursive: true, force: true })
  const conformant = ends.filter(({ verdict }) => verdict === 'conformant').map(({ step }) => step)
  const files: SubmittedFile[] = []
  for (const step of conformant) files.push(...(await stage(step, currentOf(folder, step, job), staged)))
  const gathered = { ends, reason, staged, reports }
  const read = files.length === 0 ? undefined : readSubmission(staged, files, now)
  // A Data Dictionary that does not count takes nothing from the Web API Core that was passed before.
  const [core] = conformant
  if (read?.kind !== 'refused' || conformant.length < 2 || core === undefined) return { ...gathered, files, read }
  const ofCore = files.filter(({ path }) => path.startsWith(`${core}/`))
  const alone = readSubmission(staged, ofCore, now)
  return alone.kind === 'read'
    ? { ...gathered, files: ofCore, read: alone, ends: withReasons(ends, core, read.reasons) }
    : { ...gathered, files, read }
}

/** Says of the steps but one why they are not taken. */
const withReasons = (ends: readonly StepEnd[], taken: string, reasons: readonly string[]): readonly StepEnd[] =>
  ends.map((end) => (end.step === taken ? end : { ...end, verdict: 'could not be judged', reason: reasons.join('; ') }))

/** Moves the reports of a step to where a submission has them. */
async function stage(step: string, current: string, staged: string): Promise<readonly SubmittedFile[]> {
  await mkdir(staged, { recursive: true })
  await rename(current, join(staged, step))
  const names = (await readdir(join(staged, step))).filter(isSubmitted)
  return await Promise.all(names.map((name) => described(staged, `${step}/${name}`)))
}

/** Copies the pages of all steps: those of steps that passed go away with their submission. */
async function reportsOf(job: Parties, ends: readonly StepEnd[], folder: string): Promise<readonly SubmittedFile[]> {
  const reports: SubmittedFile[] = []
  for (const { step } of ends) {
    const page = join(currentOf(folder, step, job), reportFiles.summary)
    if (!existsSync(page)) continue
    const path = `${step}.html`
    await copyFile(page, join(folder, path))
    reports.push(await described(folder, path))
  }
  return reports
}

/** Returns the digest and size of a file. */
export async function described(folder: string, path: string): Promise<SubmittedFile> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(join(folder, path)), hash)
  const { size } = await stat(join(folder, path))
  return { path, digest: hash.digest('hex'), bytes: size }
}
