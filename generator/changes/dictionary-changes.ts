import type { DataDictionary, Field, Lookup, LookupValue, Resource } from '../../support/dictionary/data-dictionary'
import { groupBy } from '../../support/dictionary/group-by'
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

/** A thing that only the later version has, with what is said of it there. */
export interface Added {
  readonly name: string
  readonly facts: readonly Pick<Change, 'what' | 'now'>[]
}

/** Describes what is different of the things of one kind. */
export interface KindChanges {
  readonly added: readonly Added[]
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
  const resources = matchNames(namesOf(before.resources), namesOf(now.resources), sameFields(before, now))
  const lookups = matchNames(namesOf(before.lookups), namesOf(now.lookups), sameValues(before, now))
  const isElsewhere = inOneLookup(before, now)
  return {
    from: before.version,
    to: now.version,
    resources: onlyNames(resources),
    fields: compared(fieldsOf(before), fieldsOf(now), sameField(newNames(resources)), FIELD_PARTS),
    lookups: onlyNames(lookups),
    lookupValues: compared(valuesOf(before), valuesOf(now), sameValue(newNames(lookups), isElsewhere), VALUE_PARTS),
  }
}

/** Makes what returns the name that a thing has now. */
function newNames({ renamed }: Matched): (name: string) => string {
  const names = new Map(renamed.map((each) => [each.before, each.now]))
  return (name) => names.get(name) ?? name
}

const namesOf = (things: readonly { readonly name: string }[]): readonly string[] => things.map(({ name }) => name)

function compared<Thing>(
  before: ReadonlyMap<string, Thing>,
  now: ReadonlyMap<string, Thing>,
  isSame: (one: Thing, other: Thing) => string | undefined,
  parts: Parts<Thing>,
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
    const changes = old === undefined || young === undefined ? [] : changesIn(parts, old, young)
    return changes.length === 0 ? [] : [{ name: other, changes }]
  })
  const added = matched.added.map((name) => ({ name, facts: factsIn(parts, now.get(name)) }))
  return { added, removed: matched.removed, renamed: matched.renamed, changed }
}

/** Returns names only: what is different of a Resource or Lookup is that of its Fields or values. */
const onlyNames = ({ added, removed, renamed }: Matched): KindChanges => ({
  added: added.map((name) => ({ name, facts: [] })),
  ...{ removed, renamed, changed: [] },
})

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
const sameField =
  (newName: (resource: string) => string) =>
  (old: Field, young: Field): string | undefined => {
    if (newName(old.resourceName) !== young.resourceName) return moved(old, young)
    if (old.standardName === young.standardName) return 'its Resource has another name'
    const isRenamed = old.dataType === young.dataType && young.synonyms.includes(old.standardName)
    return isRenamed ? 'its old name is a synonym of the new one' : undefined
  }

function moved(old: Field, young: Field): string | undefined {
  const isSame = old.standardName === young.standardName && old.dataType === young.dataType
  return isSame && isTelling(old, young) ? `it has moved from ${old.resourceName} to ${young.resourceName}` : undefined
}

/** Names that many Resources have say nothing about where a Field has moved; short ones do where both have a size or a Lookup. */
function isTelling(old: Field, young: Field): boolean {
  if (/Timestamp$|Key$|^(?:OriginatingSystem|SourceSystem|History|Media|SocialMedia)/.test(old.standardName))
    return false
  const words = old.standardName.match(/[A-Z]+[a-z0-9]*/g)?.length ?? 0
  return words > 2 || (isDescribed(old) && isDescribed(young))
}

const isDescribed = ({ maxLength, precision, lookupName, sourceResource }: Field): boolean =>
  [maxLength, precision, lookupName, sourceResource].some((each) => each !== undefined)

/** A value that is gone is the same as a new one of its Lookup, or of another where no other Lookup has ever had it. */
const sameValue =
  (newName: (lookup: string) => string, isElsewhere: (value: string) => boolean) =>
  (old: ValueOfLookup, young: ValueOfLookup): string | undefined => {
    const isSameName = old.standardLookupValue === young.standardLookupValue
    if (newName(old.lookupName) !== young.lookupName)
      return isSameName && isElsewhere(old.standardLookupValue)
        ? `it has moved from ${old.lookupName} to ${young.lookupName}`
        : undefined
    if (isSameName) return 'its Lookup has another name'
    if (old.legacyODataValue === young.legacyODataValue) return 'it has the same LegacyODataValue'
    return young.synonyms.includes(old.standardLookupValue) ? 'its old name is a synonym of the new one' : undefined
  }

/** Makes what tells if a value is one of a single Lookup in both versions: values like Other, which many have, do not move. */
function inOneLookup(...versions: readonly DataDictionary[]): (value: string) => boolean {
  const counts = versions.map(({ lookups }) => {
    const values = lookups.flatMap((lookup) => lookup.values.map((value) => value.standardLookupValue))
    return new Map([...groupBy(values, (value) => value)].map(([value, same]) => [value, same.length]))
  })
  return (value) => counts.every((count) => count.get(value) === 1)
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

/** What is said of a thing, in words; empty where nothing is. */
type Parts<Thing> = readonly (readonly [what: string, of: (thing: Thing) => string])[]

const FIELD_PARTS: Parts<Field> = [
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

const VALUE_PARTS: Parts<ValueOfLookup> = [
  ['LegacyODataValue', ({ legacyODataValue }) => legacyODataValue],
  ['synonyms', ({ synonyms }) => synonyms.toSorted().join(', ')],
]

const changesIn = <Thing>(parts: Parts<Thing>, old: Thing, young: Thing): readonly Change[] =>
  parts.flatMap(([what, of]) => (of(old) === of(young) ? [] : [{ what, before: of(old), now: of(young) }]))

const factsIn = <Thing>(parts: Parts<Thing>, thing: Thing | undefined): Added['facts'] =>
  thing === undefined ? [] : parts.flatMap(([what, of]) => (of(thing) === '' ? [] : [{ what, now: of(thing) }]))
