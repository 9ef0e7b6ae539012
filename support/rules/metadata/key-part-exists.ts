import { defineMetadataRule } from './metadata-rule'
import { keyParts } from './model/key-parts'

export const keyPartExists = defineMetadataRule({
  id: 'key-part-exists',
  level: 'MUST',
  requirement: 'consist of properties of the type',
  label: 'Keys of Fields that the EntityType does not have',
  source: 'OData CSDL XML 4.01, section 6.5',
  brokenBy: ['a key part without a property', 'a path that leads nowhere'],
  allows: ['a key of several parts'],
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
