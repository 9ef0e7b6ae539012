import type { Generated } from 'kysely'

export type JobStatus = 'waiting' | 'running' | 'done' | 'failed' | 'canceled'

/** A run that the desk makes for a recipient of a provider. */
interface JobTable {
  id: string
  provider_uoi: string
  usi: string
  recipient_uoi: string
  /** The host of the provider's server: one job at a time asks it. */
  host: string
  member_id: string | null
  status: JobStatus
  /** JSON, as the progress. */
  settings: string
  /** Encrypted, and gone when the job ended: the database refuses it otherwise. */
  credentials: string | null
  progress: string
  attempts: number
  /** Which comes first of those that wait: the lowest number, then the oldest. */
  turn: Generated<number>
  worker: string | null
  /** These are instants as ISO text. */
  lease_until: string | null
  created_at: string
  ended_at: string | null
}

/** The files that a job leaves for people, by their names. */
interface JobFileTable {
  job_id: string
  name: string
  digest: string
}

/** Has one row as long as no job is begun. */
interface JobPauseTable {
  id: 1
  /** An instant as ISO text. */
  since: string
}

/** The tables of the desk's own runs. */
export interface JobTables {
  job: JobTable
  job_file: JobFileTable
  job_pause: JobPauseTable
}
