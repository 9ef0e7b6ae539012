import type { DictionaryIndex, ElementStanding } from '../../../dictionary/dictionary-index'
import { groupBy } from '../../../dictionary/group-by'
import { nameKey, unqualified } from '../../../dictionary/names'
import type { GivenValue } from '../../../dictionary/standard-values'
import {
  type MetadataReport,
  offeredValue,
  type ReportedField,
  type ReportedLookup,
} from '../../../metadata/metadata-report'
import { type CountedStanding, type Judged, numberOf } from './by-category'
import type {
  AdvertisedElements,
  AdvertisedResource,
  RolledUpField,
  RolledUpLookup,
  RolledUpMetadata,
} from './rolled-up-metadata'

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

/** Returns the numbers of elements alone that {@link rollUpMetadata} counts for each Resource. */
export const countAdvertised = (report: MetadataReport, reference: DictionaryIndex): RolledUpMetadata['advertised'] =>
  advertisedElements(report.fields, judgedLookups(usedLookups(report), reference), reference)

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

/** A value of a Lookup and the Fields that use it. */
export interface UsedLookup {
  readonly lookup: ReportedLookup
  readonly users: readonly ReportedField[]
}

/** A value as such, and as each of its Fields has it. */
export interface JudgedLookup extends Judged {
  readonly lookup: ReportedLookup
  readonly displayName: string | undefined
  readonly asValueOf: (field: ReportedField) => CountedStanding
}

/** Returns the values that Fields use, each one once. */
function usedLookups({ fields, lookups }: Pick<MetadataReport, 'fields' | 'lookups'>): UsedLookup[] {
  const users = groupBy(fields, ({ type }) => type)
  const seen = new Set<string>()
  return lookups.flatMap((lookup) => {
    const own = users.get(lookup.lookupName)
    if (own === undefined) return []
    const key = nameKey(lookup.lookupName, lookup.lookupValue)
    if (seen.has(key)) return []
    seen.add(key)
    return [{ lookup, users: own }]
  })
}

/**
 * A value is standard for a Field when the Lookup of the standard Field has it, by its value or by what annotations call
 * it; it is standard as such when it is so for any of its Fields.
 */
const judgedLookups = (used: readonly UsedLookup[], dictionary: DictionaryIndex): JudgedLookup[] =>
  used.map(({ lookup, users }) => {
    const offered = offeredValue(lookup)
    const values = users.map(({ resourceName, fieldName }) => dictionary.valueOfField(resourceName, fieldName, offered))
    const standardValue = values.find((value) => value !== undefined)
    // There may be a million local values: each of them takes as little as it can.
    if (standardValue === undefined) return { lookup, standing: 'local', displayName: undefined, asValueOf: asLocal }
    const asValueOf = (field: ReportedField): ElementStanding =>
      values[users.indexOf(field)] === undefined
        ? 'local'
        : dictionary.fieldStanding(field.resourceName, field.fieldName)
    const displayName = standardValue.standardLookupValue
    return { lookup, standing: greatest(users.map(asValueOf)), displayName, asValueOf }
  })

const asLocal = (): ElementStanding => 'local'

const greatest = (standings: readonly ElementStanding[]): ElementStanding =>
  (['IDX', 'RESO'] as const).find((standing) => standings.includes(standing)) ?? 'local'

/**
 * Judges lookup values as reso-certification-etl does: annotations do not count, the first Field decides whether a value is
 * standard, it is IDX when an IDX Field uses it and the dictionary has it under the last part of its LookupName, and among
 * the values of a Field each standard one is IDX as soon as one value of its Lookup is.
 */
function comparableLookups(used: readonly UsedLookup[], dictionary: DictionaryIndex): JudgedLookup[] {
  const idx = new Set(used.filter((one) => isIdx(one, dictionary)))
  const idxNames = new Set([...idx].map(({ lookup }) => lookup.lookupName))
  return used.map((one) => {
    const { lookup, users } = one
    const [first] = users
    const value = first && dictionary.valueOfField(first.resourceName, first.fieldName, asWritten(lookup))
    return {
      lookup,
      standing: countedStanding(value !== undefined, idx.has(one)),
      displayName: value?.standardLookupValue,
      asValueOf: () => countedStanding(value !== undefined, value !== undefined && idxNames.has(lookup.lookupName)),
    }
  })
}

function countedStanding(isStandard: boolean, isIdx: boolean): CountedStanding {
  if (isStandard) return isIdx ? 'IDX' : 'RESO'
  return isIdx ? 'local and IDX' : 'local'
}

/** Annotations do not count for reso-certification-etl, and either spelling is standard for it. */
const asWritten = ({ lookupValue }: ReportedLookup): GivenValue => ({ kind: 'either spelling', name: lookupValue })

const isIdx = ({ lookup, users }: UsedLookup, dictionary: DictionaryIndex): boolean =>
  users.some(({ resourceName, fieldName }) => dictionary.fieldStanding(resourceName, fieldName) === 'IDX') &&
  dictionary.standardValue(unqualified(lookup.lookupName), asWritten(lookup)) !== undefined

/** Counts the elements that each Resource advertises; an expansion is counted apart from the Fields of its Resource. */
function advertisedElements(
  fields: readonly ReportedField[],
  lookups: readonly JudgedLookup[],
  dictionary: DictionaryIndex,
): RolledUpMetadata['advertised'] {
  const values = groupBy(lookups, ({ lookup }) => lookup.lookupName)
  const elements = (some: readonly ReportedField[]): AdvertisedElements => ({
    fields: numberOf(some.map(({ resourceName, fieldName }) => dictionary.fieldStanding(resourceName, fieldName))),
    lookups: numberOf(some.flatMap((field) => (values.get(field.type) ?? []).map((value) => value.asValueOf(field)))),
  })
  return mapped(
    groupBy(fields, ({ resourceName }) => resourceName),
    (some): AdvertisedResource => ({
      ...elements(some.filter(({ isExpansion }) => isExpansion !== true)),
      expansions: mapped(
        groupBy(
          some.filter(({ isExpansion }) => isExpansion === true),
          ({ type, typeName }) => typeName ?? type,
        ),
        elements,
      ),
    }),
  )
}

const mapped = <From, To>(map: ReadonlyMap<string, From>, change: (from: From) => To): Record<string, To> =>
  Object.fromEntries([...map].map(([name, from]) => [name, change(from)]))
