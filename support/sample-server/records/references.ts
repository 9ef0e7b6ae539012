import { Dice, saltOf } from './dice'
import type { OfferedLookupValues } from './offered-lookup-values'
import { type ReferenceTarget, referenceTargets } from './reference-targets'
import type { ResourceShape, ResourceShapes } from './resource-shape'
import type { SampleValue } from './sample-record'

/** A record by its Resource and index. */
export interface Place {
  readonly resource: string
  readonly index: number
}

/** A reference: each record of a Resource leads to one record, of one Resource or of several. */
export interface Reference {
  /** Navigation property, else the key Field without its `Key`. */
  readonly name: string
  /** Returns the record that a record leads to; undefined when it leads to none. */
  readonly placeOf: (index: number) => Place | undefined
  /** Fields that repeat a value of the record that is led to. */
  readonly copies: ReadonlyMap<string, (place: Place) => SampleValue>
  /** The inverse of `placeOf`, where collections of the record that is led to hold those that lead there. */
  readonly childrenOf?: (place: Place) => readonly number[]
}

/** The Resources and values that references are found in. */
export interface ReferenceSource {
  readonly shapes: ResourceShapes
  readonly offered: OfferedLookupValues
  readonly seed: number
  readonly count: (resourceName: string) => number
  /** The value of a Field of another record. */
  readonly valueOf: (place: Place, field: string) => SampleValue
}

/** Returns the references of a Resource. */
export const referencesOf = (source: ReferenceSource, owned: ResourceShape): readonly Reference[] => [
  ...referenceTargets(source.shapes, owned).map((found) => toOneResource(source, owned, found)),
  ...toSeveralResources(source, owned),
]

const NOWHERE_PERCENT = 15

function toOneResource(
  source: ReferenceSource,
  owned: ResourceShape,
  { name, target, copies }: ReferenceTarget,
): Reference {
  const resource = target.name
  const repeats = (key: string) => copies.some(([field]) => field === key)
  const reference = {
    name,
    copies: new Map(copies.map(([field, from]) => [field, (place: Place) => source.valueOf(place, from)])),
  }
  if (repeats(owned.keyName)) return { ...reference, placeOf: (index) => ({ resource, index }) }
  if (hasCollectionOf(target, owned) && repeats(target.keyName)) {
    return { ...reference, ...ownedBy([resource]) }
  }
  const salt = saltOf(source.seed, owned.name, name, resource)
  const mustLead = [...owned.properties.values()].some(
    ({ name: field, nullable, type }) => !nullable && !type.isCollection && repeats(field),
  )
  const placeOf = (index: number) => {
    const dice = new Dice(salt, index)
    const leadsNowhere = dice.chance(NOWHERE_PERCENT) && !mustLead
    return leadsNowhere ? undefined : { resource, index: dice.below(source.count(resource)) }
  }
  return { ...reference, placeOf }
}

/** Finds references by pairs of Fields such as ResourceName and ResourceRecordKey, or StopResourceName and StopKey. */
const toSeveralResources = (
  { shapes, offered, ...source }: ReferenceSource,
  owned: ResourceShape,
): readonly Reference[] =>
  [...owned.properties.values()].flatMap((property) => {
    const prefix = /^(.*)ResourceName$/.exec(property.name)?.[1]
    const name = prefix === '' ? 'ResourceRecord' : prefix
    const told = offered.ofField(property)
    const owners = possibleOwners(shapes, owned).filter((owner) => told?.includes(owner) ?? true)
    if (name === undefined || !owned.properties.has(`${name}Key`) || owners.length === 0) return []
    const keyOf = (place: Place) => String(source.valueOf(place, shapes.get(place.resource)?.keyName ?? ''))
    const reference = {
      name,
      ...ownedBy(owners),
      copies: new Map([
        [property.name, ({ resource }: Place) => resource],
        [`${name}Key`, keyOf],
      ]),
    }
    return [reference]
  })

/** Returns the Resources with a navigation property to the owned ones; all, when none has one. */
function possibleOwners(shapes: ResourceShapes, owned: ResourceShape): readonly string[] {
  const others = [...shapes.values()].filter(({ name }) => !['Field', 'Lookup', owned.name].includes(name))
  const navigating = others.filter((other) => hasCollectionOf(other, owned))
  return (navigating.length > 0 ? navigating : others).map(({ name }) => name)
}

const hasCollectionOf = ({ navigation }: ResourceShape, { name }: ResourceShape): boolean =>
  [...navigation.values()].some(({ target, isCollection }) => isCollection && target === name)

/** Makes a reference in which records belong to records of the owners in turn. */
const ownedBy = (owners: readonly string[]): Pick<Required<Reference>, 'placeOf' | 'childrenOf'> => ({
  placeOf: (index) => ({
    resource: owners[index % owners.length] ?? '',
    index: parentOf(Math.floor(index / owners.length)),
  }),
  childrenOf: ({ resource, index }) =>
    owners.includes(resource) ? childrenOf(index).map((child) => child * owners.length + owners.indexOf(resource)) : [],
})

/** The parent of each of six children in a row: six parents have 3, 1, 2, 0, 0 and 0 of them. */
const PARENT_IN_BLOCK: readonly number[] = [0, 0, 0, 1, 2, 2]
const BLOCK = PARENT_IN_BLOCK.length

/** Returns the parent of a child, by their indexes; never greater than the child's, so that as many parents are enough. */
const parentOf = (child: number): number => child - (child % BLOCK) + (PARENT_IN_BLOCK[child % BLOCK] ?? 0)

/** Returns all children of a parent: the inverse of {@link parentOf}. */
const childrenOf = (parent: number): readonly number[] =>
  PARENT_IN_BLOCK.flatMap((owner, child) => (owner === parent % BLOCK ? [parent - owner + child] : []))
