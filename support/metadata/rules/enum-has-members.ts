import { enumTypes } from '../model/declarations'
import { defineMetadataRule } from './metadata-rule'

/** A MUST since 4.01; the schemas of 4.0 let an EnumType be empty, as that of an open list may be. */
export const enumHasMembers = defineMetadataRule({
  id: 'enum-has-members',
  level: 'MUST',
  sentence: 'MUST define at least one member',
  source: 'OData CSDL XML 4.01, section 10, Element edm:EnumType',
  faults: (model) =>
    enumTypes(model)
      .filter(({ members }) => members.length === 0)
      .map(({ name, position }) => ({
        subject: `EnumType ${name}`,
        position,
        expected: 'at least one Member',
        found: 'none',
        advice: 'add a <Member Name="..."/> for each value, or declare the properties as Edm.String',
        level: model.odataVersion === '4.01' ? 'MUST' : 'SHOULD',
      })),
})
