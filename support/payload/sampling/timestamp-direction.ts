/** Which way the windows of timestamps move. All instants are whole seconds since 1970-01-01T00:00:00Z. */
export interface TimestampDirection {
  /** Compares the date Field with the bound of a window. */
  readonly operator: 'lt' | 'ge'
  readonly order: 'desc' | 'asc'
  /** The bound of the first window. */
  start(now: Date): number
  /** Whether one second comes after another in this order. */
  isBeyond(second: number, other: number): boolean
  /** The bound of the window that begins with a whole second, so that nothing that shares it is lost. */
  boundAt(second: number): number
}

const DAY = 24 * 60 * 60

/** From the latest to the earliest. Starts a day ahead: the clock of the server may be. */
export const LATEST_FIRST: TimestampDirection = {
  operator: 'lt',
  order: 'desc',
  start: (now) => Math.floor(now.getTime() / 1000) + DAY,
  isBeyond: (second, other) => second < other,
  boundAt: (second) => second + 1,
}

/** From 1970 to the latest. */
export const EARLIEST_FIRST: TimestampDirection = {
  operator: 'ge',
  order: 'asc',
  start: () => 0,
  isBeyond: (second, other) => second > other,
  boundAt: (second) => second,
}
