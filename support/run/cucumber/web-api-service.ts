import { relative } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { messageOf } from '../../dictionary/wording'
import { describeExchange } from '../../odata/exchange'
import { ODataClient } from '../../odata/odata-client'
import { RequestError } from '../../odata/request-error'
import type { ServiceConnection } from '../../odata/service-connection'
import { readResoScript } from '../reso-script/read-reso-script'
import type { RunConfiguration } from '../settings/run-configuration'
import { exchangeLog } from './exchange-log'
import type { RunSource } from './run-source'

/**
 * The server that a RESOScript names as what a run judges. Each exchange is kept in the reports folder.
 *
 * @throws ConfigurationError when the RESOScript cannot be used
 */
export function webApiService(
  resoScript: string,
  configuration: RunConfiguration,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): RunSource {
  const { connection, parameters, requests, warnings } = readResoScript(resoScript, environment)
  const client = clientOf(connection, configuration)
  for (const warning of warnings) console.warn(`Warning: ${warning}`)
  return {
    description: `${client.serviceRoot} (RESOScript ${relative(process.cwd(), resoScript)})`,
    metadata: async () => (await client.metadata().catch(stopTheRun)).bytes,
    service: {
      root: client.serviceRoot,
      reader: client,
      ask: (request) => client.ask(request),
      askNext: (page, nextLink) => client.askNext(page, nextLink),
      script: { parameters, requests },
      authentication: connection.credentials.kind,
    },
    savedLookups: undefined,
    close: async () => {},
  }
}

function clientOf(connection: ServiceConnection, configuration: RunConfiguration): ODataClient {
  const onExchange = exchangeLog(configuration.reports)
  try {
    return new ODataClient(connection, { limits: limitsOf(configuration), onExchange })
  } catch (error) {
    throw new ConfigurationError(messageOf(error))
  }
}

const limitsOf = ({ requestTimeoutMs, requestBudget }: RunConfiguration) => ({
  ...(requestTimeoutMs === undefined ? {} : { timeoutMs: requestTimeoutMs }),
  ...(requestBudget === undefined ? {} : { requests: requestBudget }),
})

/** Without metadata nothing can be judged. */
function stopTheRun(error: unknown): never {
  if (!(error instanceof RequestError)) throw error
  const evidence = error.exchange === undefined ? '' : `\n${describeExchange(error.exchange)}`
  throw new ConfigurationError(`the metadata could not be fetched: ${error.message}${evidence}`)
}
