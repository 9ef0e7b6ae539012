import { join } from 'node:path'
import type { FileStore } from '../../files/file-store'
import type { Store } from '../../store/store'
import { LEASE_MS } from '../lease'
import { GRACE_MS } from './run-process'
import type { JobLimits } from './step-command'

/** Files of the desk, as far as jobs need them. */
export type JobFiles = Pick<FileStore, 'keep' | 'place'>

/** Describes what a worker needs of its desk. */
export interface JobPlace {
  readonly store: Store
  readonly files: JobFiles
  /** The folder in which each job has its own. */
  readonly folder: string
  /** That of the desk, by which credentials are read. */
  readonly secret: string
  readonly now: () => Date
  /** True where servers of this machine and of private networks may be asked. */
  readonly allowsPrivate: boolean
  readonly limits: JobLimits
  /** The program that is started, `dd-acceptance`, with its first arguments. */
  readonly command: readonly [string, ...string[]]
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Milliseconds after which a worker looks for jobs, and says that it is there. */
  readonly everyMs: number
  /** So long a worker goes on that cannot renew its lease; {@link ALONE_MS} when not given. */
  readonly aloneMs?: number
}

/** The process of a job has ended, within its grace, before another worker may begin the job. */
export const ALONE_MS = LEASE_MS - GRACE_MS - 5000

/** Returns the folder of a job. */
export const folderOf = ({ folder }: Pick<JobPlace, 'folder'>, id: string): string => join(folder, id)
