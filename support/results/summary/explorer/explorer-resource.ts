import { type DictionaryIndex, standingInPayloads } from '../../../dictionary/dictionary-index'
import type { ReportedField } from '../../../metadata/metadata-report'
import type { ExplorerField, ExplorerResource, ValueAverage } from '../../explorer-data'
import type { AveragedShares } from './averaged-shares'
import { declaredSizes, declaredTypeText, sizes } from './declared-field'
import type { ElementVariations } from './element-variations'
import type { FieldJudgements } from './field-judgements'
import type { LookupEntry, LookupTable } from './lookup-table'
import { present } from './present'
import { roundedShare } from './rounded-share'
import type { SampledRecords } from './sampled-records'
import type { StandardAddresses } from './standard-addresses'

/** Makes a Resource of the explorer, with every Field that the dictionary, the metadata or records have. */
export function explorerResource(name: string, source: ExplorerSource): ExplorerResource {
  const { reference, declared, records, variations, addresses } = source
  return {
    name,
    standing: reference.resourceStanding(name),
    isOffered: declared.has(name),
    ...present({
      records: records.recordsOf(name),
      page: addresses.ofResource(name),
      variations: variations.ofResource(name),
    }),
    fields: fieldNames(name, source).map((fieldName) => explorerField(name, fieldName, source)),
  }
}

function fieldNames(name: string, { reference, declared, records }: ExplorerSource): readonly string[] {
  const standard = reference.fieldNames(name)
  const others = new Set([...(declared.get(name)?.keys() ?? []), ...records.fieldNames(name)])
  for (const fieldName of standard) others.delete(fieldName)
  return [...standard, ...[...others].sort()]
}

/** Makes a Field of the explorer from all sources. */
function explorerField(resourceName: string, name: string, source: ExplorerSource): ExplorerField {
  const standard = source.reference.field(resourceName, name)
  const declared = source.declared.get(resourceName)?.get(name)
  return {
    name,
    standing: standingInPayloads(standard?.payloads),
    ...present({
      declaredType: declared && declaredTypeText(declared),
      standardType: standard?.dataType,
      declared: declared && declaredSizes(declared),
      suggested: standard && sizes(standard.maxLength, standard.precision, standard.scale),
      availability: availabilityOf(resourceName, name, declared, source),
      lookupStatus: standard?.lookupStatus,
      ...fieldValues(resourceName, name, source),
      average: source.averages.ofField(resourceName, name),
      variations: source.variations.ofField(resourceName, name),
      outcome: source.judgements.outcomeOf(resourceName, name),
      findings: source.judgements.findingsOf(resourceName, name),
      page: source.addresses.rest(standard?.url),
    }),
  }
}

/**
 * Returns the share of records that have a Field; undefined for an expansion, whose records are sampled on their own, and
 * for a Field that the server neither advertises nor sends.
 */
function availabilityOf(
  resourceName: string,
  name: string,
  declared: ReportedField | undefined,
  { records }: ExplorerSource,
): number | undefined {
  const share = records.shareOf(resourceName, name)
  if (share === undefined || declared?.isExpansion === true) return undefined
  return declared === undefined && share === 0 ? undefined : roundedShare(share)
}

/** The most values outside of their Lookup that are listed: free texts have as many values as records. */
const LISTED = 100

/** Returns the values of a Field; nothing where neither the server nor the dictionary has a Lookup. */
function fieldValues(resourceName: string, name: string, source: ExplorerSource): FieldValues {
  const declared = source.declared.get(resourceName)?.get(name)
  const entry = source.lookups.entryOf(declared, source.reference.field(resourceName, name))
  if (entry === undefined) return {}
  const shares = source.records.valuesOf(resourceName, name)
  const isSampled = shares !== undefined && (entry.isDeclared || shares.size > 0)
  return {
    lookup: entry.index,
    valueAvailability: isSampled ? entry.values.map(({ value }) => roundedShare(shares.get(value) ?? 0)) : undefined,
    strayValues: isSampled ? strayValues(shares, entry) : undefined,
    valueAverages: valueAverages(resourceName, name, entry, source),
  }
}

type FieldValues = {
  readonly [Name in 'lookup' | 'valueAvailability' | 'strayValues' | 'valueAverages']?: ExplorerField[Name] | undefined
}

/** The most frequent first; undefined when there are none. */
function strayValues(shares: ReadonlyMap<string, number>, { known }: LookupEntry): ExplorerField['strayValues'] {
  const strays = [...shares].filter(([value, share]) => share > 0 && !known.has(value))
  if (strays.length === 0) return undefined
  return strays
    .sort(([, one], [, other]) => other - one)
    .slice(0, LISTED)
    .map(([value, share]) => ({ value, availability: roundedShare(share) }))
}

/** Undefined when no other result has any of the values. */
function valueAverages(
  resourceName: string,
  name: string,
  { comparedNames }: LookupEntry,
  { averages }: ExplorerSource,
): readonly (ValueAverage | null)[] | undefined {
  if (!averages.hasValues) return undefined
  const found = comparedNames().map(({ lookupName, lookupValue }): ValueAverage | null => {
    const average = averages.ofValue(resourceName, name, lookupName, lookupValue)
    return average === undefined ? null : [average.results, average.resultsWithData, average.availability]
  })
  return found.some((average) => average !== null) ? found : undefined
}

/** The sources of the explorer, which answer by the names of elements. */
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
