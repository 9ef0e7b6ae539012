import { readTimestamp, type Timestamp } from '../../../metadata/exact-values'
import type { ServiceAnswer } from '../../../odata/service-answer'
import type { CoreExchange } from '../../core-request'

/** Clocks are not exact, and a record may be written while it is asked for. */
const TOLERANCE_MS = 60_000

/** The times between which `now()` of a server was when it answered. */
export interface ServerNow {
  readonly earliest: Timestamp
  readonly latest: Timestamp
}

/**
 * Returns the time on the clock of the server, by its Date header (RFC 9110, 6.6.1), and on the clock of this machine from the
 * request to its complete answer, with a minute to either side: nobody can tell which clock `now()` was taken from.
 */
export function serverNow({ answer: { headers, exchange } }: CoreExchange): ServerNow {
  const sent = Date.parse(exchange.startedAt)
  const said = Date.parse(headers['date'] ?? '')
  const clocks = [sent, sent + exchange.durationMs, ...(isYearOfFourDigits(said) ? [said] : [])]
  return {
    earliest: timestampAt(Math.min(...clocks) - TOLERANCE_MS),
    latest: timestampAt(Math.max(...clocks) + TOLERANCE_MS),
  }
}

/** Tells whether OData can write a time; false where it is not a time at all. */
const isYearOfFourDigits = (ms: number): boolean => ms > Date.parse('1000-01-02') && ms < Date.parse('9999-12-30')

function timestampAt(ms: number): Timestamp {
  const text = new Date(ms).toISOString()
  const timestamp = readTimestamp(text)
  if (timestamp === undefined) throw new RangeError(`${text} is not a timestamp of OData`)
  return timestamp
}

/**
 * Returns how many milliseconds the clock of a server is ahead of ours, by its Date header (RFC 9110, 6.6.1), which has
 * whole seconds; negative when it is behind, undefined where the answer has no time.
 */
export function clockSkewMs({ headers, exchange }: ServiceAnswer): number | undefined {
  const said = Date.parse(headers['date'] ?? '')
  return Number.isNaN(said)
    ? undefined
    : said - Math.floor((Date.parse(exchange.startedAt) + exchange.durationMs) / 1000) * 1000
}
