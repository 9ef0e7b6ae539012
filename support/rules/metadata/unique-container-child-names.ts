import { defineMetadataRule } from './metadata-rule'
import { duplicates, onLines } from './model/duplicates'

export const uniqueContainerChildNames = defineMetadataRule({
  id: 'unique-container-child-names',
  level: 'MUST',
  requirement: 'have a name that is unique within its EntityContainer',
  label: 'Names that occur twice in an EntityContainer',
  source: 'OData CSDL XML 4.01, section 13',
  brokenBy: [
    'a Singleton called as an EntitySet',
    'a FunctionImport called as an EntitySet',
    'an ActionImport called as an EntitySet',
  ],
  allows: ['two EntitySets of one EntityType'],
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
