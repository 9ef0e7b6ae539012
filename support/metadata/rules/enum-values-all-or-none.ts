import { enumTypes } from '../model/declarations'
import { places } from '../model/places'
import { defineMetadataRule } from './metadata-rule'

export const enumValuesAllOrNone = defineMetadataRule({
  id: 'enum-values-all-or-none',
  level: 'MUST',
  sentence: 'MUST give a value to all of its members or to none',
  source: 'OData CSDL XML 4.01, section 10.3, Attribute Value',
  faults: (model) =>
    enumTypes(model).flatMap((type) => {
      const without = type.members.filter(({ value }) => value === undefined)
      const [first] = without
      if (type.isFlags || first === undefined || without.length === type.members.length) return []
      const named = without.map(({ name, position }) => ({ subject: name, position }))
      return {
        subject: `EnumType ${type.name}`,
        position: first.position,
        expected: 'a Value on every Member, or on none',
        found: `${without.length} of ${type.members.length} members without Value: ${places(named)}`,
        advice: 'add Value to the members without it, or remove it from all',
      }
    }),
})
