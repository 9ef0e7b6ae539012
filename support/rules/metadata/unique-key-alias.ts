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
    entityTypes(model).flatMap((type) =>
      (type.key ?? []).flatMap((part, index, key) => {
        const taken = part.alias === undefined ? undefined : takenBy(model, type, part.alias, key.slice(0, index))
        if (taken === undefined) return []
        return {
          subject: `Key of EntityType ${type.name}`,
          position: part.position,
          expected: 'an Alias that nothing else in the type is called',
          found: `Alias="${part.alias}", which ${taken}`,
          advice: 'give the PropertyRef another Alias',
        }
      }),
    ),
})

function takenBy(
  model: EntityDataModel,
  type: EntityType,
  alias: string,
  others: readonly PropertyRef[],
): string | undefined {
  const other = others.find((part) => part.alias === alias)
  if (other !== undefined) return `stands for ${other.name} on line ${other.position.line}, too`
  const member = model.member(type, alias)
  return member === undefined ? undefined : `is the ${member.kind} on line ${member.position.line}`
}
