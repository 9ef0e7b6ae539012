/** How the pages of a Resource follow each other. */
export type SamplingStrategy = 'TopAndSkip' | 'TimestampAsc' | 'TimestampDesc' | 'NextLink'

/** One pass over the records of a Resource. */
export interface SamplingPass {
  /** As sentences call it, e.g. `NextLink of recent records`. */
  readonly name: string
  readonly strategy: SamplingStrategy
  /** Records that are asked for with each page. */
  readonly pageSize: number
  /** Only records that changed since this instant, ISO 8601 in UTC, in the order in which they changed. */
  readonly since?: string
}
