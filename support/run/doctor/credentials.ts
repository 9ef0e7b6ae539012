import type { Exchange } from '../../odata/exchange'
import { RequestError } from '../../odata/request-error'
import { type Examined, ok, problem, warning } from './check-result'
import type { Service } from './service'

/** Who asked is known to the server: what it answered. */
export interface Access {
  readonly service: Service
  /** An answer of the server. */
  readonly exchange: Exchange
}

/**
 * Whether a token can be had and is accepted: asks for the service document (OData 4.01 Part 1, 11.1.1), and where that is
 * refused, for the metadata, which is what a run cannot do without.
 */
export async function checkCredentials(service: Service): Promise<Examined<Access>> {
  try {
    const { status, exchange } = await service.client.ask({ path: [], options: {} })
    const says = `${tokenIn(service)} and not refused: the service root answered ${status} in ${exchange.durationMs} ms`
    const access = { service, exchange }
    if (status === 200) return ok(says, access)
    return warning(`${says}, where 200 with the service document has to be: check the path of WebAPIURI`, access)
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    return error.kind === 'unauthorized' && error.exchange?.method === 'GET'
      ? refusedAtRoot(error, service)
      : problem(error.message)
  }
}

async function refusedAtRoot(refused: RequestError, service: Service): Promise<Examined<Access>> {
  try {
    const { exchange } = await service.metadata()
    const says = `${refused.message} But $metadata is answered, so that a run can start.`
    return warning(says, { service, exchange })
  } catch (error) {
    if (error instanceof RequestError) return problem(refused.message)
    throw error
  }
}

function tokenIn({ connection, exchanges }: Service): string {
  if (connection.credentials.kind === 'bearer token') return 'the bearer token was sent'
  const answer = exchanges.findLast(({ method }) => method === 'POST')
  return `a token was issued${answer === undefined ? '' : ` in ${answer.durationMs} ms`}`
}
