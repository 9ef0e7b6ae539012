import type { Dice } from './dice'

/** The instant of the latest change of any sample record. */
export const LATEST_INSTANT = '2025-12-31T23:59:59Z'

const LATEST = Date.parse(LATEST_INSTANT)
const DAY = 86_400_000
const SPAN_DAYS = 3 * 365

/** `YYYY-MM-DD` within three years before {@link LATEST_INSTANT}. */
export const someDate = (dice: Dice): string => isoDay(LATEST - dice.below(SPAN_DAYS) * DAY)

/** A timestamp of the same span in UTC, each second one with milliseconds. */
export function someTimestamp(dice: Dice): string {
  const text = new Date(LATEST - dice.below(SPAN_DAYS * DAY)).toISOString()
  return dice.chance(0.5) ? text : text.replace(/\.\d+Z$/, 'Z')
}

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 'YYYY-MM-DD'.length)
