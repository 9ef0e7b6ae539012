import { defineMetadataRule } from './metadata-rule'
import { places } from './model/places'

/** Containers that another one of the document extends are parts of it, and not counted. */
export const entityContainerDeclared = defineMetadataRule({
  id: 'entity-container-declared',
  level: 'MUST',
  requirement: 'declare exactly one EntityContainer',
  label: 'Metadata without exactly one EntityContainer',
  source: 'OData CSDL XML 4.01, section 13',
  brokenBy: ['no container', 'a second container'],
  allows: ['a container that extends the other'],
  faults: ({ entityContainers, schemas }) => {
    const extended = new Set(entityContainers.map((container) => container.extends))
    const services = entityContainers.filter(({ qualifiedName }) => !extended.has(qualifiedName))
    const [, second] = services
    if (entityContainers.length > 0 && second === undefined) return []
    const found = services.map(({ name, position }) => ({ subject: `EntityContainer ${name}`, position }))
    return [
      {
        subject: 'Metadata',
        position: second?.position ?? schemas[0]?.position ?? { line: 1, column: 1 },
        expected: 'one EntityContainer that lists every resource of the service',
        found: second === undefined ? 'none' : places(found),
        advice:
          second === undefined
            ? 'add <EntityContainer Name="Default"> with an <EntitySet Name="..." EntityType="..."/> for each resource'
            : 'move all resources into one EntityContainer',
      },
    ]
  },
})
