import { defineMetadataRule } from './metadata-rule'

export const booleanLiteral = defineMetadataRule({
  id: 'boolean-literal',
  level: 'SHOULD',
  requirement: 'say true or false in words',
  label: 'Attributes that say 1 or 0 for true or false',
  source: 'OData CSDL XML 4.01, sections 6.2, 6.3, 6.4, 7.2.1, 7.2.5, 8.4, 10.2, 12.5, 12.7 and 13.2: MUSTs',
  advisory: 'the XML schemas read 1 and 0 as true and false',
  brokenBy: ['a Field with Nullable="0"', 'an EntityType with OpenType="1"'],
  allows: ['a member with the value 1'],
  faults: ({ numericBooleans }) =>
    numericBooleans.map(({ subject, attribute, value, position }) => ({
      subject,
      position,
      expected: 'true or false',
      found: `${attribute}="${value}"`,
      advice: `write ${attribute}="${value === '1'}"`,
    })),
})
