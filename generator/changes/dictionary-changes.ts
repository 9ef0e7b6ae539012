import type { DataDictionary, Field, Lookup, LookupValue, Resource } from '../../support/dictionary/data-dictionary'
import { type Matched, matchNames, type Renaming } from './match-names'

/** A change of one thing, in words: what it was and what it is. */
export interface Change {
  /** E.g. `data type`. */
  readonly what: string
  readonly before: string
  readonly now: string
}

/** A thing that is in both versions, with what is different. */
export interface Changed {
  readonly name: string
  readonly changes: readonly Change[]
}

/** Describes what is different of the things of one kind. */
export interface KindChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly renamed: readonly Renaming[]
  readonly changed: readonly Changed[]
}

/** Describes what a version of the Data Dictionary changes. */
export interface DictionaryChanges {
  readonly from: string
  readonly to: string
  readonly resources: KindChanges
  /** By `Resource.Field`. */
  readonly fields: KindChanges
  readonly lookups: KindChanges
  /** By `Lookup 'value'`. */
  readonly lookupValues: KindChanges
}

/** Compares two versions of the Data Dictionary. Neither the order of the workbooks nor texts for people only count. */
export function dictionaryChanges(before: DataDictionary, now: DataDictionary): DictionaryChanges {
  return {
    from: before.version,
    to: now.version,
    resources: onlyNames(matchNames(namesOf(before.resources), namesOf(now.resources), sameFields(before, now))),
    fields: compared(fieldsOf(before), fieldsOf(now), sameField, changesOfField),
    lookups: onlyNames(matchNames(namesOf(before.lookups), namesOf(now.lookups), sameValues(before, now))),
    lookupValues: compared(valuesOf(before), valuesOf(now), sameValue, changesOfValue),
  }
}

const namesOf = (things: readonly { readonly name: string }[]): readonly string[] => things.map(({ name }) => name)

function compared<Thing>(
  before: ReadonlyMap<string, Thing>,
  now: ReadonlyMap<string, Thing>,
  isSame: (one: Thing, other: Thing) => string | undefined,
  changesOf: (one: Thing, other: Thing) => readonly Change[],
): KindChanges {
  const reason = (one: string, other: string) => {
    const [old, young] = [before.get(one), now.get(other)]
    return old === undefined || young === undefined ? undefined : isSame(old, young)
  }
  const matched = matchNames([...before.keys()], [...now.keys()], reason)
  const pairs = [
    ...matched.kept.map((name) => [name, name] as const),
    ...matched.renamed.map((each) => [each.before, each.now] as const),
  ]
  const changed = pairs.flatMap(([one, other]) => {
    const [old, young] = [before.get(one), now.get(other)]
    const changes = old === undefined || young === undefined ? [] : changesOf(old, young)
    return changes.length === 0 ? [] : [{ name: other, changes }]
  })
  return { ...withoutKept(matched), changed }
}

/** Returns names only: what is different of a Resource or Lookup is that of its Fields or values. */
const onlyNames = (matched: Matched): KindChanges => ({ ...withoutKept(matched), changed: [] })

const withoutKept = ({ kept: _, ...others }: Matched): Omit<KindChanges, 'changed'> => others

const fieldsOf = ({ resources }: DataDictionary): ReadonlyMap<string, Field> =>
  new Map(
    resources.flatMap(({ fields }) => fields.map((field) => [`${field.resourceName}.${field.standardName}`, field])),
  )

/** A value with the Lookup that it is of. */
interface ValueOfLookup extends LookupValue {
  readonly lookupName: string
}

const valuesOf = ({ lookups }: DataDictionary): ReadonlyMap<string, ValueOfLookup> =>
  new Map(
    lookups.flatMap(({ name: lookupName, values }) =>
      values.map((value) => [`${lookupName} '${value.standardLookupValue}'`, { ...value, lookupName }] as const),
    ),
  )

/** A Field that is gone is the same as a new one that lists it as a synonym, or has its name in another Resource. */
function sameField(old: Field, young: Field): string | undefined {
  if (old.dataType !== young.dataType) return undefined
  if (old.resourceName === young.resourceName)
    return young.synonyms.includes(old.standardName) ? 'its old name is a synonym of the new one' : undefined
  return old.standardName === young.standardName && isTelling(old.standardName)
    ? `it has moved from ${old.resourceName} to ${young.resourceName}`
    : undefined
}

/** Names that many Resources have say nothing about where a Field has moved. */
const isTelling = (name: string): boolean =>
  !/Timestamp$|Key$|^(?:OriginatingSystem|SourceSystem|History|Media|SocialMedia)/.test(name)

function sameValue(old: ValueOfLookup, young: ValueOfLookup): string | undefined {
  if (old.lookupName !== young.lookupName) return undefined
  if (old.legacyODataValue === young.legacyODataValue) return 'it has the same LegacyODataValue'
  return young.synonyms.includes(old.standardLookupValue) ? 'its old name is a synonym of the new one' : undefined
}

/** So many of the Fields, or values, of two names have to be the same: three of four. */
const MOST_ALIKE = 0.75

const sameFields = (before: DataDictionary, now: DataDictionary) =>
  alike(
    new Map(
      before.resources.map((resource: Resource) => [
        resource.name,
        resource.fields.map(({ standardName }) => standardName),
      ]),
    ),
    new Map(
      now.resources.map((resource: Resource) => [
        resource.name,
        resource.fields.map(({ standardName }) => standardName),
      ]),
    ),
    'Fields',
  )

const sameValues = (before: DataDictionary, now: DataDictionary) =>
  alike(
    new Map(
      before.lookups.map((lookup: Lookup) => [lookup.name, lookup.values.map((each) => each.standardLookupValue)]),
    ),
    new Map(now.lookups.map((lookup: Lookup) => [lookup.name, lookup.values.map((each) => each.standardLookupValue)])),
    'values',
  )

function alike(
  before: ReadonlyMap<string, readonly string[]>,
  now: ReadonlyMap<string, readonly string[]>,
  noun: string,
) {
  return (one: string, other: string): string | undefined => {
    const [old, young] = [before.get(one) ?? [], new Set(now.get(other))]
    const same = old.filter((name) => young.has(name)).length
    const most = Math.max(old.length, young.size)
    return most > 1 && same / most >= MOST_ALIKE ? `${same} of ${most} ${noun} are the same` : undefined
  }
}

const FIELD_PARTS: readonly (readonly [what: string, of: (field: Field) => string])[] = [
  ['data type', ({ dataType }) => dataType],
  ['length', ({ maxLength }) => String(maxLength ?? '')],
  ['precision', ({ precision }) => String(precision ?? '')],
  ['scale', ({ scale }) => String(scale ?? '')],
  ['Lookup', ({ lookupName = '' }) => lookupName],
  ['Lookup status', ({ lookupStatus = '' }) => lookupStatus],
  ['expands to', ({ sourceResource = '' }) => sourceResource],
  ['synonyms', ({ synonyms }) => synonyms.toSorted().join(', ')],
  ['payloads', ({ payloads }) => payloads.toSorted().join(', ')],
]

const VALUE_PARTS: readonly (readonly [what: string, of: (value: ValueOfLookup) => string])[] = [
  ['LegacyODataValue', ({ legacyODataValue }) => legacyODataValue],
  ['synonyms', ({ synonyms }) => synonyms.toSorted().join(', ')],
]

const changesOfField = (old: Field, young: Field): readonly Change[] => changesIn(FIELD_PARTS, old, young)

const changesOfValue = (old: ValueOfLookup, young: ValueOfLookup): readonly Change[] =>
  changesIn(VALUE_PARTS, old, young)

const changesIn = <Thing>(
  parts: readonly (readonly [what: string, of: (thing: Thing) => string])[],
  old: Thing,
  young: Thing,
): readonly Change[] =>
  parts.flatMap(([what, of]) => (of(old) === of(young) ? [] : [{ what, before: of(old), now: of(young) }]))
