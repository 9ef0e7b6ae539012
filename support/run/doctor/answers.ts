import { counted } from '../../dictionary/wording'
import { connectionWords } from '../../odata/connection-words'
import type { Exchange } from '../../odata/exchange'
import { catchRequestError, type RequestError } from '../../odata/request-error'
import { type Examined, ok, problem, warning } from './check-result'
import type { Service } from './service'

/** A server that accepted the credentials, and an answer of it. */
export interface Access {
  readonly service: Service
  readonly exchange: Exchange
}

/**
 * Checks whether a token can be had and is accepted: asks for the service document (OData 4.01 Part 1, 11.1.1), and where
 * that is refused, for the metadata, which a run cannot do without.
 */
export const checkCredentials = (service: Service): Promise<Examined<Access>> =>
  catchRequestError<Examined<Access>, Examined<Access>>(
    async () => {
      const { status, exchange } = await service.client.ask({ path: [], options: {} })
      const says = `${tokenIn(service)} and not refused: the service root answered ${status} in ${exchange.durationMs} ms`
      const access = { service, exchange }
      if (status === 200) return ok(says, access)
      return warning(
        `${says}, where 200 with the service document has to be: check the path of ${connectionWords(service.connection.readFrom).serviceRoot}`,
        access,
      )
    },
    (error) =>
      error.kind === 'unauthorized' && error.exchange?.method === 'GET'
        ? refusedAtRoot(error, service)
        : problem(error.message),
  )

const refusedAtRoot = (refused: RequestError, service: Service): Promise<Examined<Access>> =>
  catchRequestError<Examined<Access>, Examined<Access>>(
    async () => {
      const { exchange } = await service.metadata()
      return warning(`${refused.message} But $metadata is answered, so that a run can start.`, { service, exchange })
    },
    () => problem(refused.message),
  )

function tokenIn({ connection, exchanges }: Service): string {
  if (connection.credentials.kind === 'bearer token') return 'the bearer token was sent'
  const answer = exchanges.findLast(({ method }) => method === 'POST')
  return `a token was issued${answer === undefined ? '' : ` in ${answer.durationMs} ms`}`
}

/** Checks the header OData-Version of an answer: 4.0 or 4.01 (OData 4.01 Part 1, 8.1.5). */
export function checkVersionHeader({ responseHeaders }: Pick<Exchange, 'responseHeaders'>): Examined {
  const version = responseHeaders['odata-version']
  if (version === undefined) {
    return warning('$metadata came without the header OData-Version, which MUST be 4.0 or 4.01: add it', undefined)
  }
  if (version === '4.0' || version === '4.01') return ok(version, undefined)
  return warning(`${version}, but MUST be 4.0 or 4.01: offer OData 4`, undefined)
}

/** Seconds of difference between clocks from which on tokens may count as expired, or as not valid yet. */
const MUCH = 30

/** Checks how far the clock of the server is from ours, by its header Date (RFC 9110, 6.6.1), which has whole seconds. */
export function checkClock({
  responseHeaders,
  startedAt,
  durationMs,
}: Pick<Exchange, 'responseHeaders' | 'startedAt' | 'durationMs'>): Examined {
  const said = Date.parse(responseHeaders['date'] ?? '')
  if (Number.isNaN(said)) {
    return warning('the server sends no header Date, so that its clock is not known: add the header', undefined)
  }
  const seconds = Math.floor(said / 1000) - Math.floor((Date.parse(startedAt) + durationMs) / 1000)
  const apart = Math.abs(seconds)
  if (apart < MUCH) return ok(`the clock of the server and ours are ${counted(apart, 'second')} apart`, undefined)
  return warning(
    `the clock of the server is ${counted(apart, 'second')} ${seconds > 0 ? 'ahead of' : 'behind'} ours: tokens may be refused and now() in filters differ; set the clock of this machine by a time server, or tell the provider`,
    undefined,
  )
}
