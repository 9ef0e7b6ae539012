import { keyParts } from '../model/key-parts'
import { defineMetadataRule } from './metadata-rule'

export const keyPartExists = defineMetadataRule({
  id: 'key-part-exists',
  level: 'MUST',
  sentence: 'MUST consist of properties of the type',
  source: 'OData CSDL XML 4.01, section 6.5',
  faults: (model) =>
    keyParts(model)
      .filter(({ part, target }) => part.name !== '' && target === 'missing')
      .map(({ subject, owner, part: { name, position } }) => ({
        subject,
        position,
        expected: `a Property of ${owner.name}`,
        found: `Name="${name}", which ${owner.name} does not have`,
        advice: `declare the Property ${name} in ${owner.name}, or correct the PropertyRef`,
      })),
})
