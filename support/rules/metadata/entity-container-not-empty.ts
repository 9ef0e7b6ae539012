import { defineMetadataRule } from './metadata-rule'

export const entityContainerNotEmpty = defineMetadataRule({
  id: 'entity-container-not-empty',
  level: 'MUST',
  requirement: 'contain at least one EntitySet, Singleton, ActionImport or FunctionImport',
  label: 'EntityContainers without an EntitySet',
  source: 'OData CSDL XML 4.01, section 13, Element edm:EntityContainer',
  brokenBy: ['a container without content'],
  allows: ['a container with a FunctionImport only'],
  faults: ({ entityContainers }) =>
    entityContainers
      .filter(({ entitySets, singletons, imports }) => entitySets.length + singletons.length + imports.length === 0)
      .map(({ name, position }) => ({
        subject: `EntityContainer ${name}`,
        position,
        expected: 'the resources of the service',
        found: 'nothing',
        advice: 'add an <EntitySet Name="..." EntityType="..."/> for each resource',
      })),
})
