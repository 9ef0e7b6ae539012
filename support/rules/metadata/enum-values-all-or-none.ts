import { defineMetadataRule } from './metadata-rule'
import { enumTypes } from './model/declarations'
import { places } from './model/places'

export const enumValuesAllOrNone = defineMetadataRule({
  id: 'enum-values-all-or-none',
  level: 'MUST',
  requirement: 'give a value to all of its members or to none',
  label: 'EnumTypes that give values to some of their members only',
  source: 'OData CSDL XML 4.01, section 10.3, Attribute Value',
  brokenBy: ['a value on some members only'],
  allows: ['no values at all'],
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
