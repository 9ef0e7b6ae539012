import { defineMetadataRule } from './metadata-rule'
import { entityTypes } from './model/declarations'
import { duplicates } from './model/duplicates'

export const keyPartOnce = defineMetadataRule({
  id: 'key-part-once',
  level: 'SHOULD',
  requirement: 'name each part of a key once',
  label: 'Keys that name a part twice',
  source:
    'OData CSDL XML 4.01, section 6.5; OData URL Conventions 4.01, section 4.3.1: each part has one value in URLs',
  advisory: 'the same part twice identifies the same entities',
  brokenBy: ['a part of a key that is named twice'],
  allows: ['a key of several parts'],
  faults: (model) =>
    entityTypes(model).flatMap(({ name: type, key = [] }) =>
      duplicates(key).map(({ name, second, all }) => ({
        subject: `Key of EntityType ${type}`,
        position: second.position,
        expected: `one PropertyRef of ${name}`,
        found: `Name="${name}" on lines ${all.map(({ position }) => position.line).join(', ')}`,
        advice: 'remove all but one PropertyRef',
      })),
    ),
})
