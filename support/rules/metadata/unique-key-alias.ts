import { groupBy } from '../../dictionary/group-by'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { EntityType, PropertyRef } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { entityTypes } from './model/declarations'

/** The alias stands for the part in URLs, where a member of the same name would be meant as well. */
export const uniqueKeyAlias = defineMetadataRule({
  id: 'unique-key-alias',
  level: 'MUST',
  requirement: 'have an alias that no other part of the key and no member of the type has as its name',
  label: 'Aliases of keys that are taken',
  source: 'OData CSDL XML 4.01, section 6.5',
  brokenBy: ['two parts of a key with one alias', 'an alias that a Field has as its name'],
  allows: ['an alias that is the name at the end of its path'],
  faults: (model) =>
    entityTypes(model).flatMap((type) => {
      const byAlias = groupBy(type.key ?? [], ({ alias }) => alias)
      return (type.key ?? []).flatMap((part) => {
        const taken = part.alias === undefined ? undefined : takenBy(model, type, part, byAlias.get(part.alias)?.[0])
        if (taken === undefined) return []
        return {
          subject: `Key of EntityType ${type.name}`,
          position: part.position,
          expected: 'an Alias that nothing else in the type is called',
          found: `Alias="${part.alias}", which ${taken}`,
          advice: 'give the PropertyRef another Alias',
        }
      })
    }),
})

/** @param first the first part of the key with the alias */
function takenBy(
  model: EntityDataModel,
  type: EntityType,
  part: PropertyRef,
  first: PropertyRef | undefined,
): string | undefined {
  if (first !== undefined && first !== part) return `stands for ${first.name} on line ${first.position.line}, too`
  const member = model.member(type, part.alias ?? '')
  return member === undefined ? undefined : `is the ${member.kind} on line ${member.position.line}`
}
