import { activate, type DefectName } from './defects'
import { listen } from './http/listen'
import { sampleApp } from './http/sample-app'
import { TOKEN_PATH, TokenEndpoint } from './http/token-endpoint'
import { ServedRecords } from './records/served-records'
import { type Representation, readReferenceData } from './reference/reference-data'

export interface SampleServerOptions {
  /** A version for which features were generated, e.g. `2.1`; 2.0 when not given. */
  readonly dictionaryVersion?: string
  /** `string lookups` when not given. */
  readonly representation?: Representation
  readonly recordsPerResource?: number
  /** 0, which is also what counts when not given, stands for any port that is free. */
  readonly port?: number
  readonly defects?: readonly DefectName[]
  /** Whether the process goes on for as long as the server listens; a run that ends must not wait for it. */
  readonly keepsProcessAlive?: boolean
}

/** A RESO Web API server over the reference metadata, on this machine only. */
export interface SampleServer {
  /** `http://127.0.0.1:<port>`. */
  readonly origin: string
  readonly serviceRoot: string
  readonly tokenUri: string
  readonly clientId: string
  /** Another one at each start. */
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
