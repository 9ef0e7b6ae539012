import { DictionaryIndex } from '../dictionary/dictionary-index'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import type { RunConfiguration } from '../run/run-configuration'
import { referenceFile } from './reference-files'
import { loadServerUnderTest, type ServerUnderTest } from './server-under-test'

/** What all scenarios of one process share. */
export class RunSession {
  #invalidMetadataReported = false

  private constructor(
    readonly dictionary: DictionaryIndex,
    readonly server: ServerUnderTest,
  ) {}

  /**
   * Reads the dictionary and the server's metadata, once for all scenarios.
   *
   * @throws ConfigurationError when there is nothing to judge by, or nothing to judge
   */
  static async begin(configuration: RunConfiguration): Promise<RunSession> {
    const dictionary = readDataDictionary(referenceFile(configuration.dictionaryVersion, 'data-dictionary.json'))
    return new RunSession(new DictionaryIndex(dictionary), await loadServerUnderTest(configuration))
  }

  /** True the first time only: invalid metadata are shown in one scenario, and block the others. */
  claimInvalidMetadataReport(): boolean {
    const first = !this.#invalidMetadataReported
    this.#invalidMetadataReported = true
    return first
  }
}
