import { readAnnotatedElements } from './edm/read-annotated-elements'
import { readAnnotationTargets } from './edm/read-annotation-use'
import { readEntityContainer } from './edm/read-entity-container'
import { readNumericBooleans } from './edm/read-numeric-booleans'
import { readOperation } from './edm/read-operation'
import { readSchemaType } from './edm/read-schema-type'
import { readTerm } from './edm/read-term'
import { readingContext } from './edm/reading-context'
import { EDM, EDMX } from './edm/xml-namespaces'
import { EntityDataModel } from './entity-data-model'
import type { DocumentReference, IncludedSchema, Schema } from './model-elements'
import { qualifyWith } from './qualify'
import {
  allChildElements,
  attribute,
  childElements,
  childrenNamed,
  positionOf,
  type XmlDocument,
  type XmlElement,
} from './xml-document'

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

  const children = elements.flatMap((element) => {
    const namespace = attribute(element, 'Namespace') ?? ''
    return childElements(element, EDM).map((child) => ({ child, namespace }))
  })
  return new EntityDataModel({
    position: positionOf(root),
    odataVersion: attribute(root, 'Version') ?? '',
    schemas,
    references: childrenNamed(root, EDMX, 'Reference').map(readReference),
    includedSchemas,
    types: children.flatMap(({ child, namespace }) => readSchemaType(child, namespace, context) ?? []),
    operations: children.flatMap(({ child, namespace }) => readOperation(child, namespace, context) ?? []),
    terms: children.flatMap(({ child, namespace }) => readTerm(child, namespace, context) ?? []),
    entityContainers: children
      .filter(({ child }) => child.localName === 'EntityContainer')
      .map(({ child, namespace }) => readEntityContainer(child, namespace, context)),
    ...readAnnotatedElements(root, context),
    numericBooleans: readNumericBooleans(root),
    annotationTargets: readAnnotationTargets(elements, context.qualify),
  })
}

/**
 * Tells whether the elements around the Schemas are those of the standard (OData CSDL XML 4.01, section 3), so that none is
 * left unread: References and one DataServices, which has Schemas alone.
 */
export function isReadWhole({ root }: XmlDocument): boolean {
  const services = childrenNamed(root, EDMX, 'DataServices')
  const schemas = schemaElements(root)
  const inServices = services.flatMap(allChildElements)
  const references = childrenNamed(root, EDMX, 'Reference')
  return (
    services.length === 1 &&
    schemas.length > 0 &&
    inServices.length === schemas.length &&
    allChildElements(root).length === references.length + services.length
  )
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

const readReference = (element: XmlElement): DocumentReference => ({
  uri: attribute(element, 'Uri') ?? '',
  position: positionOf(element),
})

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
