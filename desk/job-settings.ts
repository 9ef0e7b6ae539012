import { checked, flagOf, isServerUrl, numberOf } from './setting-values'

/** Describes how the desk's own runs are made. */
export interface JobSettings {
  /** True where servers of this machine and of private networks may be asked. */
  readonly allowsPrivate: boolean
  /** As many run at a time in this process. */
  readonly atOnce: number
  /** The longest that one may take. */
  readonly hours: number
  /** Megabytes of memory for what each of its processes keeps. */
  readonly memory: number
  /** Says what hands them out to many workers; undefined where the table of the database does. */
  readonly redisUrl: string | undefined
}

const isRedisUrl = (text: string): boolean => isServerUrl(text, ['redis:', 'rediss:'])

/**
 * Reads the settings of runs.
 *
 * @throws RefusedSetting
 */
export const jobSettings = (of: (name: string) => string | undefined): JobSettings => ({
  allowsPrivate: flagOf('ALLOW_PRIVATE_ADDRESSES', of('ALLOW_PRIVATE_ADDRESSES')),
  atOnce: numberOf('JOBS_AT_ONCE', of('JOBS_AT_ONCE') ?? '1', 0, 100),
  hours: numberOf('JOB_HOURS', of('JOB_HOURS') ?? '24', 1, 500),
  memory: numberOf('JOB_MEMORY', of('JOB_MEMORY') ?? '2048', 256, 1_000_000),
  redisUrl: checked(
    of('REDIS_URL'),
    isRedisUrl,
    'REDIS_URL is the address of a server: redis:// or rediss://, and its host',
  ),
})
