import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { groupBy } from '../../dictionary/group-by'
import type { Result } from '../aggregate/result-figures'
import type { AggregateReport } from '../aggregate-report'
import type { Explorer } from '../explorer-data'
import type { ScenarioResult } from '../scenario-result'
import type { WrittenVariation } from './element-reports'
import { AveragedShares } from './explorer/averaged-shares'
import { ElementVariations } from './explorer/element-variations'
import type { ExplorerSource } from './explorer/explorer-resource'
import { explorerResource } from './explorer/explorer-resource'
import { FieldJudgements } from './explorer/field-judgements'
import { LookupTable } from './explorer/lookup-table'
import { SampledRecords } from './explorer/sampled-records'
import { StandardAddresses } from './explorer/standard-addresses'

/** The results of a run about elements, and the averages that it is compared with. */
export interface ExploredRun {
  readonly reference: DictionaryIndex
  readonly result: Result
  /** Averages over other results; null when there are none. */
  readonly averages: AggregateReport | null
  readonly results: readonly ScenarioResult[]
  readonly variations: readonly WrittenVariation[]
}

/** Makes the Data Dictionary explorer of a run. */
export function createExplorer({ reference, result, averages, results, variations }: ExploredRun): Explorer {
  const { fields } = result.metadata
  const addresses = new StandardAddresses(reference)
  const source: ExplorerSource = {
    reference,
    declared: new Map(
      [...groupBy(fields, ({ resourceName }) => resourceName)].map(([name, own]) => [
        name,
        new Map(own.map((field) => [field.fieldName, field])),
      ]),
    ),
    addresses,
    lookups: new LookupTable(result.metadata, reference, addresses),
    records: new SampledRecords(result.availability),
    averages: new AveragedShares(averages),
    judgements: new FieldJudgements(results),
    variations: new ElementVariations(variations),
  }
  const resources = resourceNames(source).map((name) => explorerResource(name, source))
  return { version: reference.version, pages: addresses.start, resources, lookups: source.lookups.lookups }
}

/** Also those that were sampled under a name that the metadata do not have. */
function resourceNames({ reference, declared, records }: ExplorerSource): readonly string[] {
  const others = new Set([...declared.keys(), ...records.resourceNames])
  for (const name of reference.resourceNames) others.delete(name)
  return [...reference.resourceNames, ...[...others].sort()]
}
