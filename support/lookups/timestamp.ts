/** `dateTimeOffsetValue` of the OData ABNF 4.01: seconds may be left out, and have up to twelve decimals. */
const TIMESTAMP =
  /^(?<year>-?\d{4,6})-(?<month>\d\d)-(?<day>\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d{1,12}))?)?(?<zone>Z|[+-]\d\d:\d\d)$/i

const PICOSECONDS = 1_000_000_000_000n

/**
 * A point in time as picoseconds since 1970 in UTC, exactly: a JavaScript Date would drop what is beyond milliseconds,
 * and servers send up to twelve decimals.
 *
 * @returns undefined when the text is no Edm.DateTimeOffset
 */
export function instantOf(text: string): bigint | undefined {
  const { year, month, day, hour, minute, second = '0', fraction = '', zone } = TIMESTAMP.exec(text)?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined || hour === undefined) return undefined
  if (minute === undefined || zone === undefined) return undefined
  if (!isInRange([month, 1, 12], [day, 1, 31], [hour, 0, 23], [minute, 0, 59], [second, 0, 59])) return undefined
  const days = daysSince1970(Number(year), Number(month), Number(day))
  const minutes = (days * 24 + Number(hour)) * 60 + Number(minute) - offsetMinutes(zone)
  return BigInt(minutes * 60 + Number(second)) * PICOSECONDS + BigInt(fraction.padEnd(12, '0'))
}

const isInRange = (...parts: readonly [text: string, least: number, most: number][]): boolean =>
  parts.every(([text, least, most]) => Number(text) >= least && Number(text) <= most)

function offsetMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  return zone.startsWith('-') ? -minutes : minutes
}

/** Days of the proleptic Gregorian calendar; the year is made to begin in March, so that a leap day ends it. */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 719_469
}
