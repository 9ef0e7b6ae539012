import { attribute, type XmlElement } from '../xml-document'

/** What an element declares, in the standard's words: `EntityType Property`, `Property.ListPrice`, `Annotation of ...`. */
export function elementSubject(element: XmlElement): string {
  const kind = element.localName ?? element.tagName
  const name = attribute(element, 'Name') ?? attribute(element, 'Namespace')
  const parent = element.parentElement
  if (parent === null) return kind
  const owner = attribute(parent, 'Name')
  if (name === undefined) return owner === undefined ? kind : `${kind} of ${elementSubject(parent)}`
  return owner !== undefined && MEMBERS.has(kind) ? `${owner}.${name}` : `${kind} ${name}`
}

const MEMBERS = new Set(['Property', 'NavigationProperty', 'Member'])
