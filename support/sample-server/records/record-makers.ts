import type { EntityDataModel } from '../../edm/entity-data-model'
import type { Property } from '../../edm/property'
import { Dice, saltOf } from './dice'
import { fieldMaker, type MakeValue } from './field-maker'
import { type Copy, type Link, linksOf } from './links'
import type { OfferedLookupValues } from './offered-lookup-values'
import { type Owners, ownersOf } from './owners'
import { identifier } from './plausible-text'
import type { ResourceShape } from './resource-shape'
import type { SampleValue } from './sample-record'
import { parentOf } from './shares'

/** What records are made from. */
export interface MakerSource {
  readonly model: EntityDataModel
  readonly shapes: ReadonlyMap<string, ResourceShape>
  readonly offered: OfferedLookupValues
  readonly seed: number
  readonly count: (resourceName: string) => number
  /** The value of a Field of another record. */
  readonly valueOf: (resourceName: string, index: number, field: string) => SampleValue
}

/** A {@link Link} that tells which record of its target a record leads to; undefined when to none. */
export interface PlacedLink extends Link {
  readonly targetOf: (index: number) => number | undefined
  /** Whether the target owns the record: its Field with the name of the target's key says so. */
  readonly isOwner: boolean
}

/** How the records of one Resource are made, and what they lead to. */
export interface RecordMakers {
  readonly values: ReadonlyMap<string, MakeValue>
  readonly links: readonly PlacedLink[]
  readonly owners: readonly Owners[]
}

const NO_TARGET_SHARE = 0.15

/** Prepares the making of the records of a Resource. */
export function recordMakers(source: MakerSource, shape: ResourceShape): RecordMakers {
  const { model, shapes, offered, seed } = source
  const values = new Map<string, MakeValue>()
  for (const property of shape.properties.values()) {
    values.set(property.name, fieldMaker(model, shape.name, property, offered.ofField(property), seed))
  }
  for (const name of shape.keyNames) values.set(name, keyMaker(shape, name))
  const owners = ownersOf(shapes, shape, offered)
  const links = linksOf(model, shapes, shape).map((link) => placed(source, shape, link))
  for (const link of links) {
    for (const copy of link.copies) {
      const own = values.get(copy.field)
      const property = shape.properties.get(copy.field)
      if (own !== undefined && property !== undefined) {
        values.set(copy.field, copyMaker(source, property, link, copy, own))
      }
    }
  }
  for (const owner of owners) setOwner(source, shape, owner, values)
  return { values, links, owners }
}

const keyMaker = (shape: ResourceShape, name: string): MakeValue =>
  shape.properties.get(name)?.type.qualifiedName === 'Edm.String'
    ? (index) => identifier(shape.name, index)
    : (index) => index + 1

function placed(source: MakerSource, shape: ResourceShape, link: Link): PlacedLink {
  const has = (field: string) => link.copies.some((copy) => copy.field === field)
  if (shape.keyNames.some(has)) return { ...link, isOwner: false, targetOf: (index) => index }
  const target = source.shapes.get(link.target)
  const collections = [...(target?.navigation.values() ?? [])].filter(({ isCollection }) => isCollection)
  if (collections.some((navigation) => navigation.target === shape.name) && target?.keyNames.every(has)) {
    return { ...link, isOwner: true, targetOf: parentOf }
  }
  const salt = saltOf(source.seed, shape.name, link.name, link.target)
  const mustLead = link.copies.some(({ field }) => {
    const property = shape.properties.get(field)
    return property?.nullable === false && !property.type.isCollection
  })
  const targetOf = (index: number) => {
    const dice = new Dice(salt, index)
    const leadsNowhere = dice.chance(NO_TARGET_SHARE) && !mustLead
    return leadsNowhere ? undefined : dice.below(source.count(link.target))
  }
  return { ...link, isOwner: false, targetOf }
}

/** The Field keeps a value of its own where that of the target is too long for it. */
function copyMaker(
  source: MakerSource,
  property: Property,
  { target, targetOf }: PlacedLink,
  { from }: Copy,
  own: MakeValue,
): MakeValue {
  const { isCollection, facets } = source.model.underlying(property)
  const most = typeof facets.maxLength === 'number' ? facets.maxLength : Number.POSITIVE_INFINITY
  return (index) => {
    const targetIndex = targetOf(index)
    if (targetIndex === undefined) return isCollection ? [] : null
    const value = source.valueOf(target, targetIndex, from)
    return typeof value === 'string' && value.length > most ? own(index) : value
  }
}

function setOwner(
  source: MakerSource,
  shape: ResourceShape,
  { keyField, nameField, kinds }: Owners,
  values: Map<string, MakeValue>,
): void {
  const ownerValue =
    (fieldOf: (shape: ResourceShape) => string | undefined): MakeValue =>
    (index) => {
      const owner = source.shapes.get(kinds[index % kinds.length] ?? '')
      const field = owner && fieldOf(owner)
      if (owner === undefined || field === undefined) return null
      return String(source.valueOf(owner.name, parentOf(Math.floor(index / kinds.length)), field))
    }
  values.set(
    keyField,
    ownerValue(({ keyNames }) => keyNames[0]),
  )
  values.set(nameField, (index) => kinds[index % kinds.length] ?? null)
  const idField = keyField.replace(/Key$/, 'ID')
  if (shape.properties.has(idField)) values.set(idField, ownerValue(humanFriendlyKey))
}

/** ListingId, MemberMlsId, ... where a Resource has one. */
function humanFriendlyKey({ keyNames, properties }: ResourceShape): string | undefined {
  const prefix = keyNames[0]?.replace(/Key$/, '')
  return [`${prefix}Id`, `${prefix}MlsId`].find((name) => properties.has(name))
}
