import { defineMetadataRule } from './metadata-rule'
import { enumTypes } from './model/declarations'
import { isOf401 } from './model/of-version'

/** A MUST since 4.01; the schemas of 4.0 let an EnumType be empty, as that of an open list may be. */
export const enumHasMembers = defineMetadataRule({
  id: 'enum-has-members',
  level: 'MUST',
  requirement: 'define at least one member',
  label: 'EnumTypes without members',
  source: 'OData CSDL XML 4.01, section 10, Element edm:EnumType',
  advisory: 'the schemas of 4.0 let an EnumType be empty',
  brokenBy: ['an empty enumeration in 4.0, as of an open list', 'an empty enumeration in 4.01'],
  allows: ['an enumeration with one member'],
  faults: (model) =>
    enumTypes(model)
      .filter(({ members }) => members.length === 0)
      .map(({ name, position }) => ({
        subject: `EnumType ${name}`,
        position,
        expected: 'at least one Member',
        found: 'none',
        advice: 'add a <Member Name="..."/> for each value, or declare the properties as Edm.String',
        level: isOf401(model) ? 'MUST' : 'SHOULD',
      })),
})
