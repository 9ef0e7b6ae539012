import { attribute, type XmlElement } from './xml-document'

const MEMBERS = new Set(['Property', 'NavigationProperty', 'Member'])

/**
 * Returns what an element declares, in the words of the standard: `EntityType Property`, `Property.ListPrice`. What has no
 * Name says what it belongs to: `Key of EntityType Property`, `Annotation Core.Description of Property.ListPrice`.
 */
export function elementSubject(element: XmlElement): string {
  const kind = element.localName ?? element.tagName
  const parent = element.parentElement
  const owner = parent === null ? undefined : attribute(parent, 'Name')
  const name = attribute(element, 'Name') ?? attribute(element, 'Namespace')
  if (name !== undefined) return owner !== undefined && MEMBERS.has(kind) ? `${owner}.${name}` : `${kind} ${name}`
  const term = attribute(element, 'Term')
  const subject = term === undefined ? kind : `${kind} ${term}`
  const belongs = parent !== null && (owner ?? attribute(parent, 'Term')) !== undefined
  return belongs ? `${subject} of ${elementSubject(parent)}` : subject
}
