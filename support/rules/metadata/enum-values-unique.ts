import { groupBy } from '../../dictionary/group-by'
import { counted } from '../../dictionary/wording'
import type { EnumMember, EnumType } from '../../metadata/model-elements'
import { defineMetadataRule } from './metadata-rule'
import { enumTypes } from './model/declarations'
import { knownValues } from './model/enum-values'

/** OData allows it, and clients then take one lookup for the other. */
export const enumValuesUnique = defineMetadataRule({
  id: 'enum-values-unique',
  level: 'SHOULD',
  requirement: 'NOT give one value to several members',
  label: 'EnumTypes that give one value to several members',
  source: 'OData CSDL XML 4.01, section 10.3: members with the same value compare as equal',
  advisory: 'the standard allows it',
  brokenBy: ['one value for two members'],
  allows: ['one value in two enumerations'],
  faults: (model) =>
    enumTypes(model).flatMap((type) => {
      const shared = sharedValues(type)
      const [first] = shared
      if (first === undefined) return []
      const more = shared.length > 1 ? `; and ${counted(shared.length - 1, 'more value')}` : ''
      return {
        subject: `EnumType ${type.name}`,
        position: (first.members[1] ?? type).position,
        expected: 'a value of its own for each Member',
        found: `Value="${first.value}" for ${first.members.map(({ name }) => name).join(', ')}${more}`,
        advice: 'number the members without repetition',
      }
    }),
})

function sharedValues(type: EnumType): { value: bigint; members: EnumMember[] }[] {
  return [...groupBy(knownValues(type), ({ value }) => value)]
    .map(([value, same]) => ({
      value,
      members: [...new Map(same.map(({ member }) => [member.name, member])).values()],
    }))
    .filter(({ members }) => members.length > 1)
}
