import { defineMetadataRule } from './metadata-rule'
import { entityTypes } from './model/declarations'

export const keyDeclaredOnce = defineMetadataRule({
  id: 'key-declared-once',
  level: 'MUST',
  requirement: 'NOT define a key when it inherits one',
  label: 'EntityTypes that define a key beside the one they inherit',
  source: 'OData CSDL XML 4.01, section 6.5',
  brokenBy: ['a derived type with a key of its own'],
  allows: ['an inherited key', 'a key below an abstract type without one'],
  faults: (model) =>
    entityTypes(model).flatMap((type) => {
      const keyed = model
        .lineage(type)
        .find((base) => base !== type && base.kind === 'EntityType' && base.key !== undefined)
      if (type.key === undefined || keyed === undefined) return []
      return {
        subject: `EntityType ${type.name}`,
        position: type.position,
        expected: `no Key, for ${keyed.name} has one`,
        found: `a Key of its own, ${type.key.map(({ name }) => name).join(', ')}`,
        advice: `remove the Key from ${type.name} or from ${keyed.name}`,
      }
    }),
})
