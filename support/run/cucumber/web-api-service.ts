import { basename, relative } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { messageOf, printableLines } from '../../dictionary/wording'
import { describeExchange, type Exchange } from '../../odata/exchange'
import { ODataClient } from '../../odata/odata-client'
import { catchRequestError } from '../../odata/request-error'
import type { ServiceConnection } from '../../odata/service-connection'
import { noteRequest } from '../../results/run-progress'
import { readResoScript } from '../reso-script/read-reso-script'
import { serverOptions } from '../server-settings'
import type { RunConfiguration } from '../settings/run-configuration'
import { ExchangeLog } from './exchange-log'
import type { RunSource } from './run-source'

/**
 * Makes the server that a RESOScript names what a run judges. Each exchange is kept in the reports folder.
 *
 * @throws ConfigurationError when the RESOScript cannot be used
 */
export function webApiService(
  resoScript: string,
  configuration: RunConfiguration,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): RunSource {
  const { connection, parameters, requests, warnings } = readResoScript(resoScript, environment)
  const log = new ExchangeLog(configuration.reports)
  const client = clientOf(connection, configuration, log)
  // What is doubtful in a file that was made for this run is not told in the words of people.
  if (connection.readFrom === undefined)
    for (const warning of warnings) console.warn(printableLines(`Warning: ${warning}`))
  return {
    description: `${client.serviceRoot}${sourceInWords(connection, resoScript)}`,
    tested: { kind: 'server', serviceRoot: client.serviceRoot },
    options: serverOptions(resoScript, client.serviceRoot, connection, environment),
    metadata: () => metadataOf(client),
    service: {
      root: client.serviceRoot,
      reader: client,
      ask: (request) => client.ask(request),
      askNext: (page, nextLink) => client.askNext(page, nextLink),
      script: { parameters, requests },
      authentication: connection.credentials.kind,
      withoutSecrets: (text) => client.withoutSecrets(text),
      dropEarlierExchanges: () => log.dropEarlier(),
    },
    savedLookups: undefined,
    close: async () => {},
  }
}

function sourceInWords({ readFrom }: ServiceConnection, resoScript: string): string {
  if (readFrom === undefined) return ` (RESOScript ${relative(process.cwd(), resoScript)})`
  return readFrom.kind === 'options' ? '' : ` (${basename(readFrom.place)})`
}

function clientOf(connection: ServiceConnection, configuration: RunConfiguration, log: ExchangeLog): ODataClient {
  const onExchange = (exchange: Exchange) => {
    noteRequest()
    log.add(exchange)
  }
  try {
    const { allowOrigins = [] } = configuration
    return new ODataClient(connection, { limits: limitsOf(configuration), allowOrigins, onExchange })
  } catch (error) {
    throw new ConfigurationError(messageOf(error))
  }
}

const limitsOf = ({ requestTimeoutMs, requestBudget, publicAddressesOnly = false }: RunConfiguration) => ({
  onlyPublicAddresses: publicAddressesOnly,
  ...(requestTimeoutMs === undefined ? {} : { timeoutMs: requestTimeoutMs }),
  ...(requestBudget === undefined ? {} : { requests: requestBudget }),
})

/** Asks for the metadata, without which nothing can be judged. */
const metadataOf = (client: ODataClient): Promise<Buffer> =>
  catchRequestError(
    async () => (await client.metadata()).bytes,
    ({ message, exchange }) => {
      const evidence = exchange === undefined ? '' : `\n${describeExchange(exchange)}`
      throw new ConfigurationError(`the metadata could not be fetched: ${message}${evidence}`)
    },
  )
