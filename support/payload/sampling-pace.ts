/** The records that came of a Resource, and the time that they took. */
export interface Pace {
  readonly records: number
  readonly durationMs: number
}

/**
 * Returns how many records a chain of pages is expected to bring: as many as there are, at most the limit.
 *
 * @param count undefined where the server does not say it
 */
export const expectedRecords = (count: number | bigint | undefined, limit: number): number =>
  count === undefined || count > limit ? limit : Number(count)

/** Returns the milliseconds that records take at a pace; undefined where none has come by which it could be told. */
export const timeAtPace = (records: number, { records: came, durationMs }: Pace): number | undefined =>
  came === 0 ? undefined : (durationMs * records) / came
