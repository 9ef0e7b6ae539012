import { duplicates, onLines } from '../model/duplicates'
import { defineMetadataRule } from './metadata-rule'

export const uniqueContainerChildNames = defineMetadataRule({
  id: 'unique-container-child-names',
  level: 'MUST',
  sentence: 'MUST have a name that is unique within its EntityContainer',
  source: 'OData CSDL XML 4.01, section 13',
  faults: ({ entityContainers }) =>
    entityContainers.flatMap(({ entitySets, singletons, imports }) =>
      duplicates([...entitySets, ...singletons, ...imports]).map(({ name, second, all }) => ({
        subject: `${second.kind} ${name}`,
        position: second.position,
        expected: 'one declaration of each name',
        found: onLines(name, all),
        advice: `keep one declaration of ${name}, or give the others names of their own`,
      })),
    ),
})
