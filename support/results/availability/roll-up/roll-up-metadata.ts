import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import type { MetadataReport, ReportedField } from '../../../metadata/metadata-report'
import { advertisedElements } from './advertised-elements'
import { type CountedStanding, numberOf } from './by-category'
import { comparableLookups } from './comparable-lookups'
import { type JudgedLookup, judgedLookups, usedLookups } from './judged-lookups'
import type { RolledUpField, RolledUpLookup, RolledUpMetadata } from './rolled-up-metadata'

/**
 * Tells which elements of a metadata report are standard, and counts them. Of a server with a Lookup Resource it should be
 * the report that the Lookup records are merged into. With `compat` lookup values stand as RESO's tools have them.
 */
export function rollUpMetadata(report: MetadataReport, reference: DictionaryIndex, compat: boolean): RolledUpMetadata {
  const judge = compat ? comparableLookups : judgedLookups
  const lookups = judge(usedLookups(report), reference)
  const resourceNames = [...new Set(report.fields.map(({ resourceName }) => resourceName))]
  return {
    ...report,
    fields: report.fields.map((field) => rolledUpField(field, reference)),
    lookups: lookups.map(rolledUpLookup),
    ...fieldCounts(
      report.fields.map(({ resourceName, fieldName }) => reference.fieldStanding(resourceName, fieldName)),
    ),
    ...resourceCounts(resourceNames.map((name) => reference.resourceStanding(name))),
    ...lookupCounts(lookups.map(({ standing }) => standing)),
    advertised: advertisedElements(report.fields, lookups, reference),
  }
}

function rolledUpField(field: ReportedField, reference: DictionaryIndex): RolledUpField {
  const payloads = reference.field(field.resourceName, field.fieldName)?.payloads
  return { ...field, standardRESO: payloads !== undefined, ...(payloads !== undefined && { payloads }) }
}

const rolledUpLookup = ({ lookup, displayName }: JudgedLookup): RolledUpLookup => ({
  lookupName: lookup.lookupName,
  lookupValue: lookup.lookupValue,
  type: lookup.type,
  standardRESO: displayName !== undefined,
  ...(displayName !== undefined && { standardDisplayName: displayName }),
})

function fieldCounts(standings: readonly CountedStanding[]) {
  const { reso, local, total, idx } = numberOf(standings)
  return { standardFieldsCount: reso, localFieldsCount: local, totalFieldsCount: total, iDXFieldsCount: idx }
}

function resourceCounts(standings: readonly CountedStanding[]) {
  const { reso, local, total, idx } = numberOf(standings)
  return {
    standardResourcesCount: reso,
    localResourcesCount: local,
    totalResourcesCount: total,
    iDXResourcesCount: idx,
  }
}

function lookupCounts(standings: readonly CountedStanding[]) {
  const { reso, local, total, idx } = numberOf(standings)
  return { standardLookupsCount: reso, localLookupsCount: local, totalLookupsCount: total, iDXLookupsCount: idx }
}
