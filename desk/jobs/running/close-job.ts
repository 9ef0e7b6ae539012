import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RefusedChange } from '../../endorsements/act'
import type { Transaction } from '../../store/store'
import { keepRow } from '../../submissions/record-files'
import type { SubmittedFile } from '../../submissions/unpack-archive'
import { type Job, type JobOutcome, type StepOutcome, settingsOf } from '../job'
import { endJob, type JobEnd } from '../lease'
import { conclude } from './conclude'
import { described, type Gathered } from './gather'
import { folderOf, type JobPlace } from './job-place'
import type { OutputTail } from './output-tail'

/** The file of a job that has what its process printed. */
const OUTPUT = 'output.txt'

/** A job that is another worker's by now, or was canceled. */
class Lost extends Error {
  override readonly name = 'Lost'
}

/**
 * Ends a job with all that is kept of it, in the transaction in which its endorsements change. A job that is this worker's no more
 * is left as it is, and so is everything else.
 *
 * @param ending what its process has left; or why it ended without that
 */
export async function closeJob(
  place: JobPlace,
  job: Job,
  tail: OutputTail,
  ending: Gathered | JobOutcome,
): Promise<void> {
  const folder = folderOf(place, job.id)
  const gathered = 'ends' in ending ? ending : undefined
  const kept = await keepFiles(place, folder, tail, gathered)
  const at = place.now()
  const record = (outcomeIn: (tx: Transaction) => Promise<JobOutcome>) =>
    place.store.transaction(async (tx) => {
      const outcome = await outcomeIn(tx)
      if (!(await endJob(tx, job, endOf(outcome, tail), at))) throw new Lost()
      for (const file of kept) {
        await keepRow(tx, file, at)
        await tx.insertInto('job_file').values({ job_id: job.id, name: file.path, digest: file.digest }).execute()
      }
    })
  try {
    await record(async (tx) =>
      'ends' in ending ? outcomeOf(await conclude(tx, job, settingsOf(job), ending, at)) : ending,
    ).catch(async (error: unknown) => {
      if (!(error instanceof RefusedChange)) throw error
      await record(async () => ({ words: `The desk does not take the results: ${error.message}.`, steps: [] }))
    })
  } catch (error) {
    if (error instanceof Lost) return
    throw error
  }
  await place.store.overwriteDeleted()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** Moves files to where they are kept, before any row refers to them; returns those of the job. */
async function keepFiles(
  { files }: JobPlace,
  folder: string,
  tail: OutputTail,
  gathered: Gathered | undefined,
): Promise<readonly SubmittedFile[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, OUTPUT), tail.text)
  const kept = [await described(folder, OUTPUT), ...(gathered?.reports ?? [])]
  for (const { path, digest } of kept) await files.keep(join(folder, path), digest)
  for (const { path, digest } of gathered?.files ?? []) await files.keep(join(gathered?.staged ?? folder, path), digest)
  return kept
}

const endOf = (outcome: JobOutcome, tail: OutputTail): JobEnd => ({
  status: outcome.steps.length > 0 && outcome.steps.every(({ isConfirmed }) => isConfirmed) ? 'done' : 'failed',
  progress: { lines: tail.lines, outcome },
})

function outcomeOf(steps: readonly StepOutcome[]): JobOutcome {
  const open = steps.find(({ isConfirmed }) => !isConfirmed)
  return { words: open === undefined ? 'All that was tested is confirmed.' : open.words.join(' '), steps }
}
