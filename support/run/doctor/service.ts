import { ConfigurationError } from '../../dictionary/command-line'
import { messageOf } from '../../dictionary/wording'
import type { Exchange } from '../../odata/exchange'
import { ODataClient } from '../../odata/odata-client'
import type { ServiceConnection } from '../../odata/service-connection'
import { type ResoScript, readResoScript } from '../reso-script/read-reso-script'
import type { RunConfiguration } from '../settings/run-configuration'
import { type Examined, notNeeded, ok, problem, warning } from './check-result'

/** The server that a RESOScript names, as a run would ask it. */
export interface Service {
  readonly connection: ServiceConnection
  readonly configuration: RunConfiguration
  readonly client: ODataClient
  /** The exchanges so far, in the order in which they ended. */
  readonly exchanges: readonly Exchange[]
  /** The metadata, asked for once; rejects with RequestError. */
  metadata(): Promise<{ readonly bytes: Buffer; readonly exchange: Exchange }>
}

/** Half of the attempts of a run: a person waits for the result of a check. */
const ATTEMPTS = 2

/**
 * Checks whether the RESOScript names the server and credentials for it. No message quotes a text of the file.
 *
 * @param environment for `${NAME}` in the file
 */
export function checkResoScript(
  configuration: RunConfiguration,
  environment: Readonly<Record<string, string | undefined>>,
): Examined<Service> {
  const { resoScript, metadata } = configuration
  if (metadata !== undefined) return notNeeded('METADATA names a file, and no server is asked')
  if (resoScript === undefined) {
    return problem(
      'no server is named, so that a run would test the sample server: name your RESOScript with --resoscript FILE or RESOSCRIPT=FILE',
    )
  }
  try {
    const script = readResoScript(resoScript, environment)
    const service = serviceOf(script.connection, configuration)
    const { warnings } = script
    // A file that was made for this check is not what people wrote.
    if (warnings.length > 0 && script.connection.readFrom === undefined) return warning(warnings, service)
    return ok(inWords(script, service), service)
  } catch (error) {
    if (error instanceof ConfigurationError) return problem(error.message.split('\n'))
    throw error
  }
}

const inWords = ({ path, connection }: ResoScript, { client }: Service): string =>
  `${connection.readFrom?.kind === 'configuration' ? connection.readFrom.place : path} names ${client.serviceRoot}, to be asked with ${connection.credentials.kind === 'bearer token' ? 'a bearer token' : 'client credentials'}`

/**
 * Makes the client for the checks. They do not spend the budget of a run.
 *
 * @throws ConfigurationError when the connection cannot be used
 */
function serviceOf(connection: ServiceConnection, configuration: RunConfiguration): Service {
  const { requestTimeoutMs, publicAddressesOnly = false, allowOrigins = [] } = configuration
  const limits = {
    attempts: ATTEMPTS,
    onlyPublicAddresses: publicAddressesOnly,
    ...(requestTimeoutMs === undefined ? {} : { timeoutMs: requestTimeoutMs }),
  }
  const exchanges: Exchange[] = []
  const client = clientOf(
    () => new ODataClient(connection, { limits, allowOrigins, onExchange: (one) => exchanges.push(one) }),
  )
  let asked: ReturnType<Service['metadata']> | undefined
  return {
    connection,
    configuration,
    client,
    exchanges,
    metadata: () => {
      asked ??= client.metadata()
      return asked
    },
  }
}

function clientOf(make: () => ODataClient): ODataClient {
  try {
    return make()
  } catch (error) {
    throw new ConfigurationError(messageOf(error))
  }
}
