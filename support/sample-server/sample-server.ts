import { activate, type DefectName } from './defects'
import { listen } from './http/listen'
import { sampleApp } from './http/sample-app'
import { TOKEN_PATH, TokenEndpoint } from './http/token-endpoint'
import { ServedRecords } from './records/served-records'
import { readReferenceData } from './reference/reference-data'
import type { Representation } from './representation'

/** The settings of a sample server. */
export interface SampleServerOptions {
  /** A version for which features were generated, e.g. `2.1`; 2.0 when not given. */
  readonly dictionaryVersion?: string
  /** `string lookups` when not given. */
  readonly representation?: Representation
  /** 100 when not given; the records of Lookup and Field follow from the metadata. */
  readonly recordsPerResource?: number
  /** The port to listen on; any that is free when it is 0 or not given. */
  readonly port?: number
  readonly defects?: readonly DefectName[]
  /** True, also when not given: answers are compressed where a client accepts it. */
  readonly compresses?: boolean
  /** True when the process goes on for as long as the server listens; false when not given. */
  readonly keepsProcessAlive?: boolean
}

/** A RESO Web API server over the reference metadata, on this machine only. */
export interface SampleServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string
  readonly serviceRoot: string
  readonly tokenUri: string
  readonly clientId: string
  /** A new one at each start. */
  readonly clientSecret: string
  /** An access token that works until the server is closed. */
  readonly bearerToken: string
  /** Stops at once: what is not answered yet stays without an answer. */
  close(): Promise<void>
}

/**
 * Starts a server.
 *
 * @throws Error in one line: no such version, a port that is taken, a defect that these metadata cannot have
 */
export async function startSampleServer(options: SampleServerOptions = {}): Promise<SampleServer> {
  const { dictionaryVersion = '2.0', representation = 'string lookups', recordsPerResource, port = 0 } = options
  const { metadata, model, dictionary } = readReferenceData(dictionaryVersion, representation)
  const defects = activate(options.defects ?? [], representation)
  const tokens = new TokenEndpoint()
  const recordsOptions = { model, dictionary, ...(recordsPerResource !== undefined && { recordsPerResource }) }
  const app = sampleApp({
    metadata: defects.changed('metadata', { text: metadata, contentType: 'application/xml' }),
    records: new ServedRecords(recordsOptions, defects),
    defects,
    tokens,
    compresses: options.compresses ?? true,
  })
  const { origin, close } = await listen(app.fetch, port, options.keepsProcessAlive ?? false)
  return {
    origin,
    serviceRoot: `${origin}${defects.rootPath}${defects.rootQuery && `?${defects.rootQuery}`}`,
    tokenUri: `${origin}${TOKEN_PATH}`,
    clientId: tokens.clientId,
    clientSecret: tokens.clientSecret,
    bearerToken: tokens.issue(),
    close,
  }
}
