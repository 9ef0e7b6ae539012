import { defineMetadataRule } from './metadata-rule'
import { enumTypes } from './model/declarations'
import { duplicates, onLines } from './model/duplicates'

export const uniqueEnumMemberNames = defineMetadataRule({
  id: 'unique-enum-member-names',
  level: 'MUST',
  requirement: 'have a name that is unique within its EnumType',
  label: 'Members whose name occurs twice in an EnumType',
  source: 'OData CSDL XML 4.01, section 10.3',
  brokenBy: ['two members of one name'],
  allows: ['members that differ only in case'],
  faults: (model) =>
    enumTypes(model).flatMap((type) =>
      duplicates(type.members).map(({ name, second, all }) => ({
        subject: `${type.name}.${name}`,
        position: second.position,
        expected: 'one Member of each name',
        found: onLines(name, all),
        advice: `keep one Member called ${name}`,
      })),
    ),
})
