import { elementSubject } from '../element-subject'
import type { AnnotatedElement } from '../model-elements'
import { attribute, childElements, type XmlElement } from '../xml-document'
import type { ReadingContext } from './reading-context'
import { EDM } from './xml-namespaces'

/**
 * Reads the elements with several annotations, wherever these are written. An Annotation may be annotated itself, and so may a
 * Record (OData CSDL XML 4.01, 14.2). Targets that are not in the document come last.
 */
export function readAnnotatedElements(schemas: readonly XmlElement[], context: ReadingContext): AnnotatedElement[] {
  const reached = new Set<string>()
  const found = schemas.flatMap((schema) => elementsIn(schema, undefined, context, reached))
  const elsewhere = [...context.targeted].filter(([target, { length }]) => length > 1 && !reached.has(target))
  return [...found, ...elsewhere.map(([target, annotations]) => ({ subject: target, annotations }))]
}

/** Returns the element, if it has several annotations, and those inside it; the path is that by which Annotations target it. */
function elementsIn(
  element: XmlElement,
  path: string | undefined,
  context: ReadingContext,
  reached: Set<string>,
): AnnotatedElement[] {
  if (path !== undefined) reached.add(path)
  const children = childElements(element, EDM)
  const own = hasSeveral(element, path, children, context)
    ? [{ subject: elementSubject(element), annotations: context.annotations(element, path) }]
    : []
  const inside = children
    .filter((child) => child.firstChild !== null || context.targeted.size > 0)
    .flatMap((child) => elementsIn(child, pathIn(element, path, child), context, reached))
  return [...own, ...inside]
}

/** Tells whether an element has several annotations, without reading them: hardly any has. */
function hasSeveral(
  { localName }: XmlElement,
  path: string | undefined,
  children: readonly XmlElement[],
  { targeted }: ReadingContext,
): boolean {
  // The content of Annotations belongs to their target.
  if (localName === 'Annotations') return false
  const inline = children.filter((child) => child.localName === 'Annotation').length
  return inline + (path === undefined ? 0 : (targeted.get(path)?.length ?? 0)) > 1
}

/** Several Functions and Actions may have one name, so that a path does not tell them apart. */
const OVERLOADED = new Set(['Function', 'Action'])

/** Returns the path by which Annotations target a child; undefined when nothing but its place tells which it is. */
export function pathIn(parent: XmlElement, path: string | undefined, child: XmlElement): string | undefined {
  const name = attribute(child, 'Name')
  if (name === undefined || OVERLOADED.has(child.localName ?? '')) return undefined
  if (parent.localName === 'Schema') return `${attribute(parent, 'Namespace') ?? ''}.${name}`
  return path === undefined ? undefined : `${path}/${name}`
}
