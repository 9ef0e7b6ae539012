import type { DataDictionary } from '../dictionary/data-dictionary'
import { readDataDictionary } from '../dictionary/read-data-dictionary'
import type { RunConfiguration } from '../run/run-configuration'
import { referenceFile } from './reference-files'
import { loadServerUnderTest, type ServerUnderTest } from './server-under-test'

/** What all scenarios of one process share: each dictionary and the server's metadata are read once, when first asked for. */
export class RunSession {
  readonly #dictionaries = new Map<string, DataDictionary>()
  readonly #servers = new Map<string, Promise<ServerUnderTest>>()
  #invalidMetadataReported = false

  constructor(readonly configuration: RunConfiguration) {}

  dictionary(version: string): DataDictionary {
    return remember(this.#dictionaries, version, () =>
      readDataDictionary(referenceFile(version, 'data-dictionary.json')),
    )
  }

  /** The server is the same for every version, unless the reference metadata of the version stand in for it. */
  server(version: string): Promise<ServerUnderTest> {
    const key = this.configuration.metadata ?? version
    return remember(this.#servers, key, () => loadServerUnderTest(this.configuration, version))
  }

  /** True the first time only: invalid metadata are shown in one scenario, and block the others. */
  claimInvalidMetadataReport(): boolean {
    const first = !this.#invalidMetadataReported
    this.#invalidMetadataReported = true
    return first
  }
}

function remember<Key, Value>(values: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = values.get(key)
  if (known !== undefined) return known
  const created = create()
  values.set(key, created)
  return created
}
