import { daysSince1970, isDate } from '../dictionary/iso-date'

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

/** A number as digits times a power of ten, so that nothing is rounded. */
export interface Decimal {
  readonly kind: 'decimal'
  readonly digits: bigint
  readonly exponent: number
}

/** Greatest exponent that is read. That of Edm.Double is smaller, and numbers up to it are compared quickly. */
const MOST_EXPONENT = 400

/** Reads the text of an integer, decimal or double; undefined for any other text. */
export function readDecimal(text: string): Decimal | undefined {
  const [, sign, whole, fraction = '', power = '0'] = NUMBER.exec(text) ?? []
  if (whole === undefined || Math.abs(Number(power)) > MOST_EXPONENT) return undefined
  return { kind: 'decimal', digits: BigInt(`${sign}${whole}${fraction}`), exponent: Number(power) - fraction.length }
}

/** Compares numbers: negative, zero or positive when the left one is smaller, equal or greater. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const exponent = Math.min(left.exponent, right.exponent)
  const difference = scaled(left, exponent) - scaled(right, exponent)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

const scaled = ({ digits, exponent }: Decimal, to: number): bigint => digits * 10n ** BigInt(exponent - to)

const TIMESTAMP = /^(-?\d{4,}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(Z|[+-]\d\d:\d\d)$/i

const PICOSECONDS_IN_MILLISECOND = 10n ** 9n

/** An instant, and the clock that it was written with (OData ABNF, dateTimeOffsetValue). */
export interface Timestamp {
  readonly kind: 'timestamp'
  /** Picoseconds since 1970-01-01T00:00:00Z: twelve fraction digits of a second are exact. */
  readonly instant: bigint
  /** Date and time as written, which `date`, `year`, `hour`, ... return (OData URL Conventions 4.01, 5.1.1.7). */
  readonly local: { readonly date: string; readonly hour: number; readonly minute: number; readonly second: number }
}

/** Reads a DateTimeOffset; undefined for any other text, and for a day or time that does not exist. */
export function readTimestamp(text: string): Timestamp | undefined {
  const [, date = '', hour = '', minute = '', second = '0', fraction = '', zone = ''] = TIMESTAMP.exec(text) ?? []
  const offset = minutesOf(zone.toUpperCase())
  if (!isDate(date) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || offset === undefined) {
    return undefined
  }
  const local = { date, hour: Number(hour), minute: Number(minute), second: Number(second) }
  const seconds = (local.hour * 60 + local.minute - offset) * 60 + local.second
  const instant =
    (daysSince1970(date) * 86_400n + BigInt(seconds)) * 1000n * PICOSECONDS_IN_MILLISECOND +
    BigInt(fraction.padEnd(12, '0'))
  return { kind: 'timestamp', local, instant }
}

function minutesOf(zone: string): number | undefined {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4))
  if (hours > 14 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
