import type { AnnotationUse } from '../annotation-use'
import { elementSubject } from '../element-subject'
import type { AnnotatedElement } from '../model-elements'
import { attribute, type XmlElement } from '../xml-document'
import { readAnnotationUse } from './read-annotation-use'
import { qualifyPath, type ReadingContext } from './reading-context'
import { EDM, EDMX } from './xml-namespaces'

/** The annotations of a document, by the elements that have several, and each where it is written. */
export interface AnnotationsOfDocument {
  readonly annotatedElements: readonly AnnotatedElement[]
  readonly annotationUses: readonly AnnotationUse[]
}

/**
 * Reads the annotations of a document, whose root is given, in one walk. An Annotation may be annotated itself, and so may a
 * Record (OData CSDL XML 4.01, 14.2). Targets that are not in the document come last.
 */
export function readAnnotatedElements(root: XmlElement, context: ReadingContext): AnnotationsOfDocument {
  const walk = new AnnotationWalk(context)
  walk.visit(root)
  return { annotatedElements: [...walk.annotatedElements, ...walk.elsewhere()], annotationUses: walk.annotationUses }
}

class AnnotationWalk implements AnnotationsOfDocument {
  readonly annotatedElements: AnnotatedElement[] = []
  readonly annotationUses: AnnotationUse[] = []
  readonly #context: ReadingContext
  readonly #reached = new Set<string>()

  constructor(context: ReadingContext) {
    this.#context = context
  }

  /** Visits an element, whose path is the one by which Annotations target it. */
  visit(element: XmlElement, path?: string): void {
    if (path !== undefined) this.#reached.add(path)
    const inline = this.#visitChildren(element, path)
    const outOfLine = path === undefined ? 0 : (this.#context.targeted.get(path)?.length ?? 0)
    // The content of Annotations belongs to their target. Hardly any element has several annotations.
    if (inline + outOfLine < 2 || element.localName === 'Annotations') return
    const annotations = this.#context.annotations(element, path)
    this.annotatedElements.push({ subject: elementSubject(element), annotations })
  }

  /** Returns the targets of several annotations that are not in the document. */
  elsewhere(): AnnotatedElement[] {
    return [...this.#context.targeted]
      .filter(([path, { length }]) => length > 1 && !this.#reached.has(path))
      .map(([subject, annotations]) => ({ subject, annotations }))
  }

  /** Returns how many of the children are annotations. */
  #visitChildren(element: XmlElement, path: string | undefined): number {
    const { qualify, targeted } = this.#context
    const target = element.localName === 'Annotations' ? targetOf(element, this.#context) : path
    const uses = this.annotationUses.length
    let nested = 0
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (!isElement(child)) continue
      if (child.localName === 'Annotation') this.annotationUses.push(readAnnotationUse(child, element, target, qualify))
      if (child.firstChild === null && targeted.size === 0) continue
      const before = this.annotationUses.length
      this.visit(child, pathIn(element, path, child))
      nested += this.annotationUses.length - before
    }
    return this.annotationUses.length - uses - nested
  }
}

const ELEMENT_NODE = 1
const isElement = (node: { readonly nodeType: number; readonly namespaceURI?: string | null }): node is XmlElement =>
  node.nodeType === ELEMENT_NODE && (node.namespaceURI === EDM || node.namespaceURI === EDMX)

const targetOf = (annotations: XmlElement, { qualify }: ReadingContext): string =>
  qualifyPath(attribute(annotations, 'Target') ?? '', qualify)

/** Several Functions and Actions may have one name, so that a path does not tell them apart. */
const OVERLOADED = new Set(['Function', 'Action'])

/** Returns the path by which Annotations target a child; undefined when nothing but its place tells which it is. */
function pathIn(parent: XmlElement, path: string | undefined, child: XmlElement): string | undefined {
  const name = attribute(child, 'Name')
  if (name === undefined || OVERLOADED.has(child.localName ?? '')) return undefined
  if (parent.localName === 'Schema') return `${attribute(parent, 'Namespace') ?? ''}.${name}`
  return path === undefined ? undefined : `${path}/${name}`
}
