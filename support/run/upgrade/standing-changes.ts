import { readFileSync } from 'node:fs'
import type { LookupValue } from '../../dictionary/data-dictionary'
import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { groupBy } from '../../dictionary/group-by'
import { nameKey } from '../../dictionary/names'
import type { OfferedValue } from '../../dictionary/standard-values'
import { annotationOf, LEGACY_ODATA_VALUE_TERM } from '../../metadata/annotations'
import { createMetadataReport, offeredValue, type ReportedLookup } from '../../metadata/metadata-report'
import { readEntityDataModel } from '../../metadata/read-entity-data-model'
import { decodeXml, parseXml } from '../../metadata/read-xml'
import { readLookupRecords, reportedLookups } from '../../payload/lookup-records'
import { entitySetsByType, offeredNames } from '../../rules/offered-names'
import type { KeptRun } from './kept-run'
import type { Seen, SeenElements } from './seen-elements'

/** Something that a server offers, and that another version knows otherwise, whether or not it has to change. */
export interface StandingChange {
  readonly kind: 'becomes standard' | 'is not standard any more' | 'has another LegacyODataValue'
  /** A Resource, a Field, a value as `Property.StreetSuffix 'Avenue'`, or a Lookup record as `Lookup StreetSuffix 'Avenue'`. */
  readonly element: string
  /** What else there is to say, e.g. where the other version has it. */
  readonly detail?: string
  /** Absent where no records of its Resource were sampled. */
  readonly seen?: Seen
}

/** Two versions of the Data Dictionary. */
export interface TwoVersions {
  readonly before: DictionaryIndex
  readonly after: DictionaryIndex
}

/** Finds what the metadata and the Lookup records of a run have that two versions know otherwise. */
export function standingChanges(
  kept: Pick<KeptRun, 'metadata' | 'lookups'>,
  versions: TwoVersions,
  seen: SeenElements,
): readonly StandingChange[] {
  const { document } = parseXml(decodeXml(readFileSync(kept.metadata)))
  if (document === undefined) return []
  const model = readEntityDataModel(document)
  const { fields, lookups } = createMetadataReport(model, { version: versions.before.version, generatedOn: '' })
  const records = kept.lookups === undefined ? [] : reportedLookups(readLookupRecords(readFileSync(kept.lookups)))
  const { before, after } = versions
  // A Resource goes by the standard name that one of the versions knows.
  const known = { hasResource: (name: string) => before.hasResource(name) || after.hasResource(name) }
  const names = { fields, lookups: [...lookups, ...records], entitySets: entitySetsByType(model) }
  const { resources } = offeredNames(names, known)
  const offered = resources.flatMap(({ name, fields: own }) => own.map((field) => ({ resourceName: name, ...field })))
  return [
    ...resources.flatMap(({ name }) => standing(name, before.hasResource(name), after.hasResource(name))),
    ...offered.flatMap((field) => fieldChange(field, versions, seen)),
    ...valueChanges(offered, versions, seen),
    ...records.flatMap((record) => legacyNameChange(record, versions)),
  ]
}

interface NamedField {
  readonly resourceName: string
  readonly name: string
  readonly values?: readonly OfferedValue[]
}

function standing(element: string, wasStandard: boolean, isStandard: boolean): StandingChange[] {
  if (wasStandard === isStandard) return []
  return [{ kind: isStandard ? 'becomes standard' : 'is not standard any more', element }]
}

function fieldChange({ resourceName, name }: NamedField, versions: TwoVersions, seen: SeenElements): StandingChange[] {
  const { before, after } = versions
  const [was, is] = [before.field(resourceName, name), after.field(resourceName, name)]
  const elsewhere =
    is === undefined
      ? after.resourceNames.filter((other) => after.field(other, name) && !before.field(other, name))
      : []
  return standing(`${resourceName}.${name}`, was !== undefined, is !== undefined).map((change) => ({
    ...change,
    ...(elsewhere.length > 0 && { detail: `new in ${elsewhere.join(', ')}` }),
    ...seenOf(seen(resourceName, name)),
  }))
}

const seenOf = (seen: Seen | undefined): { readonly seen?: Seen } => (seen === undefined ? {} : { seen })

/** Fields that share a Lookup share its values, of which the first one tells. */
function valueChanges(offered: readonly NamedField[], versions: TwoVersions, seen: SeenElements): StandingChange[] {
  const { before, after } = versions
  const inBoth = offered.flatMap(({ resourceName, name, values = [] }) => {
    const [was, is] = [before.field(resourceName, name)?.lookupName, after.field(resourceName, name)?.lookupName]
    return was === undefined || is === undefined ? [] : [{ resourceName, name, values, was, is }]
  })
  const listNumbers = new Map([...new Set(inBoth.map(({ values }) => values))].map((list, index) => [list, `${index}`]))
  const alike = groupBy(inBoth, ({ values, was, is }) => nameKey(listNumbers.get(values), was, is))
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { resourceName, name, values, was, is } = first
    const shared =
      others.length === 0 ? [] : [`also of ${others.map((each) => `${each.resourceName}.${each.name}`).join(', ')}`]
    return values.flatMap((value) => {
      const [old, now] = [before.standardValue(was, value), after.standardValue(is, value)]
      const element = `${resourceName}.${name} '${value.name}'`
      const details = [...(now === undefined && old !== undefined ? goneFrom(old, value, versions) : []), ...shared]
      return standing(element, old !== undefined, now !== undefined).map((change) => ({
        ...change,
        ...(details.length > 0 && { detail: details.join('; ') }),
        ...seenOf(seen(resourceName, name, value.name)),
      }))
    })
  })
}

/** Says in which Lookups a value that has gone is new, and which records still call it standard. */
function goneFrom(
  { standardLookupValue: name }: LookupValue,
  { kind, standardName }: OfferedValue,
  { before, after }: TwoVersions,
): string[] {
  const value = { kind: 'lookupValue', name } as const
  const lookups = after.lookupNames.filter(
    (lookup) => after.standardValue(lookup, value) !== undefined && before.standardValue(lookup, value) === undefined,
  )
  return [
    ...(lookups.length === 0 ? [] : [`new in the Lookup ${lookups.join(', ')}`]),
    ...(kind === 'lookupValue' && standardName !== undefined ? ['its StandardLookupValue is for standard values'] : []),
  ]
}

/** LegacyODataValue "is optional" and what "the server vendor provided" (RCP-40, Lookup Resource), so that nothing has to change. */
function legacyNameChange(record: ReportedLookup, { before, after }: TwoVersions): StandingChange[] {
  const value = offeredValue(record)
  const legacy = annotationOf(record, LEGACY_ODATA_VALUE_TERM)
  const was = before.standardValue(record.lookupName, value)?.legacyODataValue
  const is = after.standardValue(record.lookupName, value)?.legacyODataValue
  if (was === undefined || is === undefined || was === is || legacy !== was) return []
  return [
    {
      kind: 'has another LegacyODataValue',
      element: `Lookup ${record.lookupName} '${value.name}'`,
      detail: `${is}, which was ${was}`,
    },
  ]
}
