import type { NavigationProperty, Property } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { keyParts } from './model/key-parts'
import { membersOnPath } from './model/resolve-path'

export const keyPartPath = defineMetadataRule({
  id: 'key-part-path',
  level: 'MUST',
  requirement: 'lead through single values, which each entity has',
  label: 'Keys that lead through what may be missing or be many',
  source: 'OData CSDL XML 4.01, section 6.5',
  brokenBy: ['a key through a collection', 'a key through a value that may be null'],
  allows: ['a key through a related entity, in 4.01'],
  faults: (model) =>
    keyParts(model).flatMap(({ subject, owner, part: { name, position } }) => {
      const way = membersOnPath(model, owner, name.slice(0, Math.max(0, name.lastIndexOf('/'))))
      return way.flatMap((place) => {
        const why = obstacle(place)
        if (why === undefined) return []
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
})

/** A place that may be null is an advisory, as a key that may be null is. */
function obstacle({
  type,
  nullable,
}: Property | NavigationProperty): { readonly text: string; readonly isOnlyNull: boolean } | undefined {
  if (type.isCollection) return { text: 'is a collection', isOnlyNull: false }
  return nullable ? { text: 'may be null', isOnlyNull: true } : undefined
}
