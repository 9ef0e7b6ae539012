import { enumTypes } from '../model/declarations'
import { duplicates, onLines } from '../model/duplicates'
import { defineMetadataRule } from './metadata-rule'

export const uniqueEnumMemberNames = defineMetadataRule({
  id: 'unique-enum-member-names',
  level: 'MUST',
  sentence: 'MUST have a name that is unique within its EnumType',
  source: 'OData CSDL XML 4.01, section 10.3',
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
