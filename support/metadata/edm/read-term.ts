import type { Term } from '../term'
import { attribute, positionOf, type XmlElement } from '../xml-document'
import { readBoolean, readFacets } from './read-facets'
import { typeReference } from './read-schema-type'
import type { ReadingContext } from './reading-context'

/** Reads a term; undefined for another child of a Schema (OData CSDL XML 4.01, 14.1). */
export function readTerm(element: XmlElement, namespace: string, { qualify }: ReadingContext): Term | undefined {
  if (element.localName !== 'Term') return undefined
  const name = attribute(element, 'Name') ?? ''
  const defaultValue = attribute(element, 'DefaultValue')
  const baseTerm = attribute(element, 'BaseTerm')
  const nullable = attribute(element, 'Nullable')
  const appliesTo = attribute(element, 'AppliesTo')?.trim()
  return {
    name,
    qualifiedName: `${namespace}.${name}`,
    type: typeReference(attribute(element, 'Type') ?? '', qualify),
    facets: readFacets(element),
    nullable: nullable === undefined || readBoolean(nullable),
    saysNullable: nullable !== undefined,
    ...(defaultValue !== undefined && { defaultValue }),
    ...(baseTerm !== undefined && { baseTerm: qualify(baseTerm) }),
    ...(appliesTo !== undefined && appliesTo !== '' && { appliesTo: appliesTo.split(/\s+/) }),
    position: positionOf(element),
  }
}
