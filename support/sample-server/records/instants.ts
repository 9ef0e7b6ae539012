import type { Dice } from './dice'

/** The latest instant of any sample record. */
const LATEST = Date.parse('2025-12-31T23:59:59Z')
const DAY = 86_400_000
const SPAN_DAYS = 3 * 365

/** `YYYY-MM-DD` within three years before {@link LATEST}. */
export const someDate = (dice: Dice): string => isoDay(LATEST - dice.below(SPAN_DAYS) * DAY)

/** A timestamp of the same span in UTC, each second one with milliseconds. */
export function someTimestamp(dice: Dice): string {
  const text = new Date(LATEST - dice.below(SPAN_DAYS * DAY)).toISOString()
  return dice.chance(0.5) ? text : text.replace(/\.\d+Z$/, 'Z')
}

/** When a record that describes the server was changed last: a day for each of them, then the first day again. */
export const dayOfChange = (index: number): string => `${isoDay(LATEST - (index % SPAN_DAYS) * DAY)}T12:00:00Z`

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 'YYYY-MM-DD'.length)
