import type { Facets, FacetValue } from '../model-elements'
import { attribute, type XmlElement } from '../xml-document'

/** Reads the facets of an element; a facet that is not written has no key (OData CSDL XML 4.01, 7.2). */
export function readFacets(element: XmlElement): Facets {
  const maxLength = attribute(element, 'MaxLength')
  const precision = attribute(element, 'Precision')
  const scale = attribute(element, 'Scale')
  const unicode = attribute(element, 'Unicode')
  const srid = attribute(element, 'SRID')
  return {
    ...(maxLength !== undefined && { maxLength: maxLength === 'max' ? 'max' : readNumber(maxLength) }),
    ...(precision !== undefined && { precision: readNumber(precision) }),
    ...(scale !== undefined && { scale: readScale(scale) }),
    ...(unicode !== undefined && isBoolean(unicode) && { unicode: readBoolean(unicode) }),
    ...(srid !== undefined && { srid }),
  }
}

/** Reads the literals of xs:boolean for true; all others are false. */
export const readBoolean = (text: string): boolean => /^\s*(?:true|1)\s*$/.test(text)

/** Tells whether a text is a literal of xs:boolean; the XML schemas refuse all others. */
export const isBoolean = (text: string): boolean => /^\s*(?:true|false|1|0)\s*$/.test(text)

const readNumber = (text: string): FacetValue => (/^\s*\d+\s*$/.test(text) ? Number(text) : { unreadable: text })

/** Clients should accept the symbolic values in any case (7.2.4). */
function readScale(text: string): FacetValue {
  const lowerCase = text.toLowerCase()
  return lowerCase === 'variable' || lowerCase === 'floating' ? lowerCase : readNumber(text)
}
