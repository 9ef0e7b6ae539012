import type { Qualify } from '../entity-data-model'
import type { NavigationProperty, Property, ReferentialConstraint, TypeReference } from '../model-elements'
import { attribute, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { readBoolean, readFacets } from './read-facets'
import type { ReadingContext } from './reading-context'
import { EDM } from './xml-namespaces'

/** The Property children of a structured type, whose qualified name is `owner` (OData CSDL XML 4.01, section 7). */
export function readProperties(type: XmlElement, owner: string, context: ReadingContext): Property[] {
  return childrenNamed(type, EDM, 'Property').map((element) => {
    const name = attribute(element, 'Name') ?? ''
    const defaultValue = attribute(element, 'DefaultValue')
    return {
      kind: 'Property',
      name,
      type: typeReference(attribute(element, 'Type') ?? '', context.qualify),
      nullable: readBoolean(attribute(element, 'Nullable') ?? 'true'),
      facets: readFacets(element),
      ...(defaultValue !== undefined && { defaultValue }),
      annotations: context.annotations(element, `${owner}/${name}`),
      position: positionOf(element),
    }
  })
}

/** The NavigationProperty children of a structured type, whose qualified name is `owner` (section 8). */
export function readNavigationProperties(
  type: XmlElement,
  owner: string,
  context: ReadingContext,
): NavigationProperty[] {
  return childrenNamed(type, EDM, 'NavigationProperty').map((element) => {
    const name = attribute(element, 'Name') ?? ''
    const partner = attribute(element, 'Partner')
    return {
      kind: 'NavigationProperty',
      name,
      type: typeReference(attribute(element, 'Type') ?? '', context.qualify),
      nullable: readBoolean(attribute(element, 'Nullable') ?? 'true'),
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

/** The type that a `Type` attribute names; an absent attribute gives an empty name. */
function typeReference(text: string, qualify: Qualify): TypeReference {
  const [, item] = /^Collection\((.*)\)$/.exec(text) ?? []
  return { text, isCollection: item !== undefined, qualifiedName: qualify(item ?? text) }
}
