import { defineMetadataRule } from './metadata-rule'
import { enumTypes } from './model/declarations'
import { writtenValue } from './model/enum-values'

export const flagsMemberValues = defineMetadataRule({
  id: 'flags-member-values',
  level: 'MUST',
  requirement: 'have a non-negative value written, since its EnumType is IsFlags',
  label: 'Members of IsFlags EnumTypes without a value that is written and not negative',
  source: 'OData CSDL XML 4.01, section 10.3, Attribute Value',
  brokenBy: ['a flag without a value', 'a negative flag'],
  allows: ['a member for no flag'],
  faults: (model) =>
    enumTypes(model)
      .filter(({ isFlags }) => isFlags)
      .flatMap((type) =>
        type.members
          .filter((member) => member.value === undefined || (writtenValue(member) ?? 0n) < 0n)
          .map(({ name, value, position }) => ({
            subject: `${type.name}.${name}`,
            position,
            expected: 'a Value of 0 or more',
            found: value === undefined ? 'no Value' : `Value="${value}"`,
            advice: 'write a power of two that no other Member has, such as 1, 2, 4 or 8',
          })),
      ),
})
