import { enumTypes } from '../model/declarations'
import { duplicates } from '../model/duplicates'
import { knownValues } from '../model/enum-values'
import { defineMetadataRule } from './metadata-rule'

/** OData allows it, and clients then take one lookup for the other. */
export const enumValuesUnique = defineMetadataRule({
  id: 'enum-values-unique',
  level: 'SHOULD',
  sentence: 'SHOULD NOT give one value to several members',
  source: 'OData CSDL XML 4.01, section 10.3: members with the same value compare as equal',
  faults: (model) =>
    enumTypes(model).flatMap((type) => {
      const valued = knownValues(type).map(({ member, value }) => ({ ...member, member, name: `${value}` }))
      const shared = duplicates(valued)
      const [first] = shared
      if (first === undefined) return []
      const more = shared.length > 1 ? `; and ${shared.length - 1} more values` : ''
      return {
        subject: `EnumType ${type.name}`,
        position: first.second.position,
        expected: 'a value of its own for each Member',
        found: `Value="${first.name}" for ${first.all.map(({ member }) => member.name).join(', ')}${more}`,
        advice: 'number the members without repetition',
      }
    }),
})
