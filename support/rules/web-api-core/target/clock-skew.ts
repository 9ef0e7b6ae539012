import type { ServiceAnswer } from '../../../odata/service-answer'

/**
 * How many milliseconds the clock of a server is ahead of ours, by its Date header (RFC 9110, 6.6.1), which has whole
 * seconds; negative when it is behind, undefined where it tells no time.
 */
export function clockSkewMs({ headers, exchange }: ServiceAnswer): number | undefined {
  const said = Date.parse(headers['date'] ?? '')
  return Number.isNaN(said)
    ? undefined
    : said - Math.floor((Date.parse(exchange.startedAt) + exchange.durationMs) / 1000) * 1000
}
