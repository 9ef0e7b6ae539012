import type { CollectionReader } from '../../odata/collection-reader'
import type { JsonObject } from '../../odata/json-value'
import type { Ask, AskNext } from '../../odata/service-answer'
import type { Credentials } from '../../odata/service-connection'
import type { ResoScript } from '../reso-script/read-reso-script'

/** Where a run gets what it judges. */
export interface RunSource {
  /** For people, e.g. `metadata file my-metadata.xml`. */
  readonly description: string
  /** How something else is tested, where nobody has said what to test. */
  readonly hint?: string
  /** @throws ConfigurationError when there are none to be had */
  metadata(): Promise<Buffer>
  /** The server; undefined when a file is under test. */
  readonly service: RunService | undefined
  /** Lookup records that were saved earlier. */
  readonly savedLookups: readonly JsonObject[] | undefined
  close(): Promise<void>
}

/** A server that a run asks. */
export interface RunService {
  /** For people, without secrets. */
  readonly root: string
  /** For records. */
  readonly reader: CollectionReader
  /** For answers themselves, as the rules of Web API Core judge them. */
  readonly ask: Ask
  readonly askNext: AskNext
  /** What its RESOScript says for the tests of Web API Core; empty where that is for the Data Dictionary only. */
  readonly script: Pick<ResoScript, 'parameters' | 'requests'>
  /** Which credentials are used, of those that the RESOScript has. */
  readonly authentication: Credentials['kind']
}
