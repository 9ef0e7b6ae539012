import type {
  EnumMember,
  NavigationProperty,
  Property,
  PropertyRef,
  ReferentialConstraint,
  SchemaType,
  TypeReference,
} from '../model-elements'
import type { Qualify } from '../qualify'
import { attribute, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { isBoolean, readBoolean, readFacets } from './read-facets'
import type { ReadingContext } from './reading-context'
import { EDM } from './xml-namespaces'

/** Reads the type that a child of a Schema defines; undefined for a child that does not define one, e.g. a Function. */
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
    open: readBoolean(attribute(element, 'OpenType') ?? 'false'),
    saysOpen: attribute(element, 'OpenType') !== undefined,
    hasStream: readBoolean(attribute(element, 'HasStream') ?? 'false'),
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

/**
 * Reads the Property children of a structured type, whose qualified name is `owner` (OData CSDL XML 4.01, section 7).
 */
function readProperties(type: XmlElement, owner: string, context: ReadingContext): Property[] {
  return childrenNamed(type, EDM, 'Property').map((element) => {
    const name = attribute(element, 'Name') ?? ''
    const defaultValue = attribute(element, 'DefaultValue')
    return {
      kind: 'Property',
      name,
      type: typeReference(attribute(element, 'Type') ?? '', context.qualify),
      nullable: readBoolean(attribute(element, 'Nullable') ?? 'true'),
      saysNullable: attribute(element, 'Nullable') !== undefined,
      facets: readFacets(element),
      ...(defaultValue !== undefined && { defaultValue }),
      annotations: context.annotations(element, `${owner}/${name}`),
      position: positionOf(element),
    }
  })
}

/** Reads the NavigationProperty children of a structured type, whose qualified name is `owner` (section 8). */
function readNavigationProperties(type: XmlElement, owner: string, context: ReadingContext): NavigationProperty[] {
  return childrenNamed(type, EDM, 'NavigationProperty').map((element) => {
    const name = attribute(element, 'Name') ?? ''
    const partner = attribute(element, 'Partner')
    return {
      kind: 'NavigationProperty',
      name,
      type: typeReference(attribute(element, 'Type') ?? '', context.qualify),
      nullable: readBoolean(attribute(element, 'Nullable') ?? 'true'),
      saysNullable: isBoolean(attribute(element, 'Nullable') ?? ''),
      ...(partner !== undefined && { partner }),
      containsTarget: readBoolean(attribute(element, 'ContainsTarget') ?? 'false'),
      referentialConstraints: childrenNamed(element, EDM, 'ReferentialConstraint').map(readConstraint),
      annotations: context.annotations(element, `${owner}/${name}`),
      position: positionOf(element),
    }
  })
}

const readConstraint = (element: XmlElement): ReferentialConstraint => ({
  property: attribute(element, 'Property') ?? '',
  referencedProperty: attribute(element, 'ReferencedProperty') ?? '',
  position: positionOf(element),
})

/** Reads the type that a `Type` attribute names; an absent attribute gives an empty name. */
export function typeReference(text: string, qualify: Qualify): TypeReference {
  const [, item] = /^Collection\((.*)\)$/.exec(text) ?? []
  return { text, isCollection: item !== undefined, qualifiedName: qualify(item ?? text) }
}
