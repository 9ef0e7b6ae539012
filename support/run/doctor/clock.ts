import { counted } from '../../dictionary/wording'
import type { Exchange } from '../../odata/exchange'
import { type Examined, ok, warning } from './check-result'

/** From so many seconds on tokens may count as expired, or as not valid yet. */
const MUCH = 30

/** How far the clock of the server is from ours, by its header Date (RFC 9110, 6.6.1), which has whole seconds. */
export function checkClock({
  responseHeaders,
  startedAt,
  durationMs,
}: Pick<Exchange, 'responseHeaders' | 'startedAt' | 'durationMs'>): Examined {
  const said = Date.parse(responseHeaders['date'] ?? '')
  if (Number.isNaN(said)) {
    return warning('the server tells no time in the header Date, so that its clock is not known: add it', undefined)
  }
  const seconds = Math.floor(said / 1000) - Math.floor((Date.parse(startedAt) + durationMs) / 1000)
  const apart = Math.abs(seconds)
  if (apart < MUCH) return ok(`the server's and ours are ${counted(apart, 'second')} apart`, undefined)
  return warning(
    `the server's is ${counted(apart, 'second')} ${seconds > 0 ? 'ahead of' : 'behind'} ours: tokens may be refused and now() in filters differ; set this machine's by a time server, or tell the provider`,
    undefined,
  )
}
