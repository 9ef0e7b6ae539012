import type { CollectionReader } from '../../odata/collection-reader'
import type { JsonObject } from '../../odata/json-value'
import type { Ask, AskNext } from '../../odata/service-answer'
import type { Credentials } from '../../odata/service-connection'
import type { TestedThing } from '../../results/run-facts'
import type { ResoScript } from '../reso-script/read-reso-script'

/** A source of what a run judges: a file or a server. */
export interface RunSource {
  /** For people, e.g. `metadata file my-metadata.xml`. */
  readonly description: string
  /** The same for programs. */
  readonly tested: TestedThing
  /** A hint for people on how to test something else, where no setting says what to test. */
  readonly hint?: string
  /** The options of `dd-acceptance run` that name it once more, without secrets; none for the sample server. */
  readonly options: readonly string[]
  /**
   * Reads or asks for the metadata.
   *
   * @throws ConfigurationError when they cannot be had
   */
  metadata(): Promise<Buffer>
  /** The server; undefined when a file is under test. */
  readonly service: RunService | undefined
  /** Lookup records that were saved earlier. */
  readonly savedLookups: readonly JsonObject[] | undefined
  close(): Promise<void>
}

/** A server that a run asks. */
export interface RunService {
  /** The service root as it is shown, without secrets. */
  readonly root: string
  /** Reads records. */
  readonly reader: CollectionReader
  /** Asks for whole answers, which the rules of Web API Core judge. */
  readonly ask: Ask
  readonly askNext: AskNext
  /** The Parameters and Requests of its RESOScript for Web API Core; empty where it is for the Data Dictionary only. */
  readonly script: Pick<ResoScript, 'parameters' | 'requests'>
  /** The kind of credentials that are used, of those that the RESOScript has. */
  readonly authentication: Credentials['kind']
  /** Masks, in a text that the server has served, the secrets that it was asked with. */
  readonly withoutSecrets: (text: string) => string
  /** Drops the exchanges that earlier runs kept, because nothing is taken up of what they sampled. */
  dropEarlierExchanges(): void
}
