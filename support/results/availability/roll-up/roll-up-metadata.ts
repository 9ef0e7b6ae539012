import type { DictionaryIndex } from '../../../dictionary/dictionary-index'
import type { MetadataReport, ReportedField } from '../../../metadata/metadata-report'
import { advertisedElements } from './advertised-elements'
import { comparableLookups } from './comparable-lookups'
import { type JudgedLookup, judgedLookups, usedLookups } from './judged-lookups'
import type { RolledUpField, RolledUpLookup, RolledUpMetadata } from './rolled-up-metadata'
import { StandardElements } from './standard-elements'
import { numberOf, type Standing } from './standing'

/**
 * Tells which elements of a metadata report are standard, and counts them. Of a server with a Lookup Resource it should be
 * the report that the Lookup records are merged into. With `compat` lookup values stand as RESO's tools have them.
 */
export function rollUpMetadata(report: MetadataReport, reference: DictionaryIndex, compat: boolean): RolledUpMetadata {
  const standard = new StandardElements(reference)
  const judge = compat ? comparableLookups : judgedLookups
  const lookups = judge(usedLookups(report), standard)
  return {
    ...report,
    fields: report.fields.map((field) => rolledUpField(field, standard)),
    lookups: lookups.map(rolledUpLookup),
    ...fieldCounts(report.fields.map(({ resourceName, fieldName }) => standard.field(resourceName, fieldName))),
    ...resourceCounts(resourceStandings(report.fields, reference, standard)),
    ...lookupCounts(lookups),
    advertised: advertisedElements(report.fields, lookups, standard),
  }
}

function rolledUpField(field: ReportedField, standard: StandardElements): RolledUpField {
  const payloads = standard.payloads(field.resourceName, field.fieldName)
  return { ...field, standardRESO: payloads !== undefined, ...(payloads !== undefined && { payloads }) }
}

const rolledUpLookup = ({ lookup, isStandard, displayName }: JudgedLookup): RolledUpLookup => ({
  lookupName: lookup.lookupName,
  lookupValue: lookup.lookupValue,
  type: lookup.type,
  standardRESO: isStandard,
  ...(displayName !== undefined && { standardDisplayName: displayName }),
})

/** A Resource is IDX when the dictionary has an IDX Field in it, whether the server has that Field or not. */
function resourceStandings(
  fields: readonly ReportedField[],
  reference: DictionaryIndex,
  standard: StandardElements,
): Standing[] {
  const names = new Set(fields.map(({ resourceName }) => resourceName))
  return [...names].map((name) => ({
    isStandard: reference.hasResource(name),
    isIdx: reference.fieldNames(name).some((fieldName) => standard.field(name, fieldName).isIdx),
  }))
}

function fieldCounts(standings: readonly Standing[]) {
  const { reso, local, total, idx } = numberOf(standings)
  return { standardFieldsCount: reso, localFieldsCount: local, totalFieldsCount: total, iDXFieldsCount: idx }
}

function resourceCounts(standings: readonly Standing[]) {
  const { reso, local, total, idx } = numberOf(standings)
  return {
    standardResourcesCount: reso,
    localResourcesCount: local,
    totalResourcesCount: total,
    iDXResourcesCount: idx,
  }
}

function lookupCounts(standings: readonly Standing[]) {
  const { reso, local, total, idx } = numberOf(standings)
  return { standardLookupsCount: reso, localLookupsCount: local, totalLookupsCount: total, iDXLookupsCount: idx }
}
