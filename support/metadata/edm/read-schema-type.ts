import type { EnumMember, PropertyRef, SchemaType } from '../model-elements'
import { attribute, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { readBoolean, readFacets } from './read-facets'
import { readNavigationProperties, readProperties } from './read-properties'
import type { ReadingContext } from './reading-context'
import { EDM } from './xml-namespaces'

/** The type that a child of a Schema defines; undefined for a child that defines none, e.g. a Function. */
export function readSchemaType(
  element: XmlElement,
  namespace: string,
  context: ReadingContext,
): SchemaType | undefined {
  const name = attribute(element, 'Name') ?? ''
  const qualifiedName = `${namespace}.${name}`
  const common = () => ({
    name,
    namespace,
    qualifiedName,
    annotations: context.annotations(element, qualifiedName),
    position: positionOf(element),
  })
  switch (element.localName) {
    case 'EntityType':
      return { kind: 'EntityType', ...common(), ...structure(element, qualifiedName, context), ...keyOf(element) }
    case 'ComplexType':
      return { kind: 'ComplexType', ...common(), ...structure(element, qualifiedName, context) }
    case 'EnumType':
      return { kind: 'EnumType', ...common(), ...enumeration(element, qualifiedName, context) }
    case 'TypeDefinition':
      return {
        kind: 'TypeDefinition',
        ...common(),
        underlyingType: context.qualify(attribute(element, 'UnderlyingType') ?? ''),
        facets: readFacets(element),
      }
    default:
      return undefined
  }
}

function structure(element: XmlElement, qualifiedName: string, context: ReadingContext) {
  const baseType = attribute(element, 'BaseType')
  return {
    ...(baseType !== undefined && { baseType: context.qualify(baseType) }),
    abstract: readBoolean(attribute(element, 'Abstract') ?? 'false'),
    properties: readProperties(element, qualifiedName, context),
    navigationProperties: readNavigationProperties(element, qualifiedName, context),
  }
}

function keyOf(element: XmlElement): { key?: readonly PropertyRef[] } {
  const keys = childrenNamed(element, EDM, 'Key')
  return keys.length === 0 ? {} : { key: keys.flatMap((key) => childrenNamed(key, EDM, 'PropertyRef')).map(readRef) }
}

function readRef(element: XmlElement): PropertyRef {
  const alias = attribute(element, 'Alias')
  return {
    name: attribute(element, 'Name') ?? '',
    ...(alias !== undefined && { alias }),
    position: positionOf(element),
  }
}

function enumeration(element: XmlElement, qualifiedName: string, context: ReadingContext) {
  return {
    underlyingType: attribute(element, 'UnderlyingType') ?? 'Edm.Int32',
    isFlags: readBoolean(attribute(element, 'IsFlags') ?? 'false'),
    members: childrenNamed(element, EDM, 'Member').map((member) => readMember(member, qualifiedName, context)),
  }
}

function readMember(element: XmlElement, enumType: string, context: ReadingContext): EnumMember {
  const name = attribute(element, 'Name') ?? ''
  const value = attribute(element, 'Value')
  return {
    name,
    ...(value !== undefined && { value }),
    annotations: context.annotations(element, `${enumType}/${name}`),
    position: positionOf(element),
  }
}
