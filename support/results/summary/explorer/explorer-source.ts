import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import type { ReportedField } from '../../../metadata/metadata-report'
import type { AveragedShares } from './averaged-shares'
import type { ElementVariations } from './element-variations'
import type { FieldJudgements } from './field-judgements'
import type { LookupTable } from './lookup-table'
import type { SampledRecords } from './sampled-records'
import type { StandardAddresses } from './standard-addresses'

/** What is known of the elements of a run, by their names. */
export interface ExplorerSource {
  readonly reference: DictionaryIndex
  /** Fields that the metadata declare, by Resource and name. */
  readonly declared: ReadonlyMap<string, ReadonlyMap<string, ReportedField>>
  readonly addresses: StandardAddresses
  readonly lookups: LookupTable
  readonly records: SampledRecords
  readonly averages: AveragedShares
  readonly judgements: FieldJudgements
  readonly variations: ElementVariations
}
