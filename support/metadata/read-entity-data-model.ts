import { readAnnotatedElements } from './edm/read-annotated-elements'
import { readEntityContainer } from './edm/read-entity-container'
import { readSchemaType } from './edm/read-schema-type'
import { readingContext } from './edm/reading-context'
import { EDM, EDMX } from './edm/xml-namespaces'
import { EntityDataModel, qualifyWith } from './entity-data-model'
import type { EntityContainer, IncludedSchema, Schema, SchemaType } from './model-elements'
import { attribute, childElements, childrenNamed, positionOf, type XmlDocument, type XmlElement } from './xml-document'

/**
 * Reads the content of an EDMX document: OData 4.0 and 4.01, any number of Schemas in any order.
 *
 * Never throws for what the document holds: a missing name becomes an empty one, what is unreadable is kept as text,
 * what is undefined stays a name. Saying what is wrong is the task of the metadata rules.
 */
export function readEntityDataModel(document: XmlDocument): EntityDataModel {
  const { root } = document
  const elements = schemaElements(root)
  const includedSchemas = readIncludes(root)
  const schemas = elements.map(readSchema)
  const context = readingContext(elements, qualifyWith([...includedSchemas, ...schemas]))

  const types: SchemaType[] = []
  const entityContainers: EntityContainer[] = []
  for (const element of elements) {
    const namespace = attribute(element, 'Namespace') ?? ''
    for (const child of childElements(element, EDM)) {
      const type = readSchemaType(child, namespace, context)
      if (type !== undefined) types.push(type)
      if (child.localName === 'EntityContainer') entityContainers.push(readEntityContainer(child, namespace, context))
    }
  }
  return new EntityDataModel({
    odataVersion: attribute(root, 'Version') ?? '',
    schemas,
    includedSchemas,
    types,
    entityContainers,
    annotatedElements: readAnnotatedElements(elements, context),
  })
}

const schemaElements = (root: XmlElement): XmlElement[] =>
  childrenNamed(root, EDMX, 'DataServices').flatMap((services) => childrenNamed(services, EDM, 'Schema'))

function readSchema(element: XmlElement): Schema {
  const alias = attribute(element, 'Alias')
  return {
    namespace: attribute(element, 'Namespace') ?? '',
    ...(alias !== undefined && { alias }),
    children: childElements(element, EDM).flatMap((child) => {
      const name = attribute(child, 'Name')
      return name === undefined ? [] : [{ kind: child.localName ?? '', name, position: positionOf(child) }]
    }),
    position: positionOf(element),
  }
}

const readIncludes = (root: XmlElement): IncludedSchema[] =>
  childrenNamed(root, EDMX, 'Reference')
    .flatMap((reference) => childrenNamed(reference, EDMX, 'Include'))
    .map((element) => {
      const alias = attribute(element, 'Alias')
      return {
        namespace: attribute(element, 'Namespace') ?? '',
        ...(alias !== undefined && { alias }),
        position: positionOf(element),
      }
    })
