import { groupBy } from '../../dictionary/group-by'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType, NavigationProperty, Property } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { entityTypes } from './model/declarations'
import { keyParts } from './model/key-parts'
import { lookUpType } from './model/look-up-type'
import { isStructured, membersOnPath, resolvePath } from './model/resolve-path'

/** Most places of one path that are told: each finding has the whole path. */
const MOST_TOLD = 10

export const keyPartPath = defineMetadataRule({
  id: 'key-part-path',
  level: 'MUST',
  requirement: 'lead through single values, which each entity has',
  label: 'Keys that lead through what may be missing or be many',
  source: 'OData CSDL XML 4.01, section 6.5',
  advisory: 'a place on the path that may be null is judged as a key that may be null',
  brokenBy: [
    'a key through a collection',
    'a key through a value that may be null',
    'a key with a part of the key of a related entity',
  ],
  allows: ['a key through a related entity, in 4.01'],
  faults: (model) => [
    ...keyParts(model).flatMap(({ subject, owner, part: { name, position } }) => {
      const way = membersOnPath(model, owner, name.slice(0, Math.max(0, name.lastIndexOf('/'))))
      const obstacles = way.flatMap((place) => {
        const why = obstacle(place)
        return why === undefined ? [] : { place, why }
      })
      return obstacles.slice(0, MOST_TOLD).map(({ place, why }) => {
        return {
          subject,
          position,
          expected: 'a path of single values that may not be null',
          found: `Name="${name}", and ${place.name} ${why.text}`,
          advice: `build the key from Fields of ${owner.name} itself`,
          ...(why.isOnlyNull && { level: 'SHOULD' as const }),
        }
      })
    }),
    ...entityTypes(model).flatMap((owner) => incompleteKeys(model, owner)),
  ],
})

/** A part of the key of a related entity tells it from others only together with the other parts. */
function incompleteKeys(model: EntityDataModel, owner: EntityType): Fault[] {
  const parts = owner.key ?? []
  const names = new Set(parts.map(({ name }) => name))
  const ways = groupBy(
    parts.filter(({ name }) => name.includes('/')),
    ({ name }) => name.slice(0, name.lastIndexOf('/')),
  )
  return [...ways].flatMap(([way, [first]]) => {
    const member = resolvePath(model, owner, way)
    if (first === undefined || typeof member === 'string' || member.kind !== 'NavigationProperty') return []
    const related = lookUpType(model, member.type.qualifiedName)
    const key = isStructured(related) && related.kind === 'EntityType' ? (model.key(related) ?? []) : []
    const missing = key.filter(({ name }) => !names.has(`${way}/${name}`))
    return missing.map(({ name }) => ({
      subject: `Key of EntityType ${owner.name}`,
      position: first.position,
      expected: `all parts of the key of ${way}`,
      found: `Name="${first.name}" without ${way}/${name}`,
      advice: `add <PropertyRef Name="${way}/${name}" Alias="..."/>`,
    }))
  })
}

/** A place that may be null is an advisory, as a key that may be null is. */
function obstacle({
  type,
  nullable,
}: Property | NavigationProperty): { readonly text: string; readonly isOnlyNull: boolean } | undefined {
  if (type.isCollection) return { text: 'is a collection', isOnlyNull: false }
  return nullable ? { text: 'may be null', isOnlyNull: true } : undefined
}
