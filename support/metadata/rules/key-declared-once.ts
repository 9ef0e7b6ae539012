import { entityTypes } from '../model/declarations'
import { defineMetadataRule } from './metadata-rule'

export const keyDeclaredOnce = defineMetadataRule({
  id: 'key-declared-once',
  level: 'MUST',
  sentence: 'MUST NOT define a key when it inherits one',
  source: 'OData CSDL XML 4.01, section 6.5',
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
