import { sql } from 'kysely'
import type { Reader } from '../store/store'
import type { Job } from './job'

/** Whose jobs somebody sees: those of one provider, or all. */
export type JobViewer = { readonly kind: 'provider'; readonly uoi: string } | { readonly kind: 'administrator' }

/** A job with the names of its organizations. What is encrypted is left out. */
export type ListedJob = Omit<Job, 'credentials' | 'turn'> & {
  readonly provider_name: string
  readonly recipient_name: string
}

const visibleTo = (reader: Reader, viewer: JobViewer) => {
  const query = reader
    .selectFrom('job')
    .innerJoin('organization as provider', 'provider.uoi', 'job.provider_uoi')
    .innerJoin('organization as recipient', 'recipient.uoi', 'job.recipient_uoi')
    .select([
      'job.id',
      'job.provider_uoi',
      'job.usi',
      'job.recipient_uoi',
      'job.host',
      'job.member_id',
      'job.status',
      'job.settings',
      'job.progress',
      'job.attempts',
      'job.worker',
      'job.lease_until',
      'job.created_at',
      'job.ended_at',
      'provider.name as provider_name',
      'recipient.name as recipient_name',
    ])
  return viewer.kind === 'administrator' ? query : query.where('job.provider_uoi', '=', viewer.uoi)
}

/** Returns a job; undefined where there is none, or not for this viewer: nobody learns which. */
export const visibleJob = (reader: Reader, viewer: JobViewer, id: string): Promise<ListedJob | undefined> =>
  visibleTo(reader, viewer).where('job.id', '=', id).executeTakeFirst()

/** The place of a job in the list. */
export interface JobKey {
  readonly at: string
  readonly id: string
}

/** Lists jobs, the newest first, with the key of the next page. */
export async function listJobs(reader: Reader, viewer: JobViewer, { after, size }: { after?: JobKey; size: number }) {
  let query = visibleTo(reader, viewer)
  if (after !== undefined) query = query.where(sql<boolean>`(job.created_at, job.id) < (${after.at}, ${after.id})`)
  const rows = await query
    .orderBy('job.created_at', 'desc')
    .orderBy('job.id', 'desc')
    .limit(size + 1)
    .execute()
  const jobs: readonly ListedJob[] = rows.slice(0, size)
  const last = jobs.at(-1)
  const next: JobKey | undefined =
    rows.length <= size || last === undefined ? undefined : { at: last.created_at, id: last.id }
  return { jobs, next }
}

/** Returns the names of the files that a job has left. */
export async function jobFileNames(reader: Reader, job: string): Promise<readonly string[]> {
  const rows = await reader.selectFrom('job_file').select('name').where('job_id', '=', job).orderBy('name').execute()
  return rows.map(({ name }) => name)
}

/** Returns the digest of a file that a job has left; undefined where there is none of that name. */
export async function jobFile(reader: Reader, job: string, name: string): Promise<string | undefined> {
  const row = await reader
    .selectFrom('job_file')
    .select('digest')
    .where('job_id', '=', job)
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.digest
}
