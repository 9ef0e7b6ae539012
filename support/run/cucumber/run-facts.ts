import { createHash } from 'node:crypto'
import { name, version } from '../../../package.json'
import type { DataDictionary } from '../../dictionary/data-dictionary'
import type { RunFacts } from '../../results/run-facts'
import type { CertificationConfig } from '../settings/certification-config'
import type { RunConfiguration } from '../settings/run-configuration'
import type { RunSource } from './run-source'

/** What is known of a run once its metadata are read. */
export interface KnownRun {
  readonly configuration: RunConfiguration
  readonly dictionary: DataDictionary
  readonly source: RunSource
  /** The metadata as they came. */
  readonly document: Buffer
  /** Empty where no setting says it. */
  readonly organisation: CertificationConfig
  readonly begun: Date
}

/** What reports say a run was about. */
export const runFacts = ({ configuration, dictionary, source, document, organisation, begun }: KnownRun): RunFacts => ({
  generatedOn: begun.toISOString(),
  tool: { name, version },
  dictionary: { version: dictionary.version, workbook: dictionary.source },
  underTest: source.description,
  metadata: { sha256: createHash('sha256').update(document).digest('hex'), bytes: document.length },
  ...(Object.keys(organisation).length === 0 ? {} : { organisation }),
  ...(configuration.averages === undefined ? {} : { averages: configuration.averages }),
  performanceOptOut: configuration.performanceOptOut ?? false,
})
