import type { AnnotationTarget, AnnotationUse, Expression } from '../annotation-use'
import type { Qualify } from '../qualify'
import { attribute, childElements, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { pathIn } from './read-annotated-elements'
import { qualifyPath } from './reading-context'
import { EDM, EDMX } from './xml-namespaces'

/** Reads every annotation of a document, whose root is given, where it is written. */
export function readAnnotationUses(root: XmlElement, qualify: Qualify): AnnotationUse[] {
  const uses: AnnotationUse[] = []
  const visit = (element: XmlElement, path: string | undefined): void => {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue
      if (child.localName === 'Annotation') uses.push(readUse(child, element, path, qualify))
      if (child.firstChild !== null) visit(child, pathOf(element, path, child, qualify))
    }
  }
  visit(root, undefined)
  return uses
}

/** Reads the targets of Annotations. */
export const readAnnotationTargets = (schemas: readonly XmlElement[], qualify: Qualify): AnnotationTarget[] =>
  schemas
    .flatMap((schema) => childrenNamed(schema, EDM, 'Annotations'))
    .map((element) => {
      const text = attribute(element, 'Target') ?? ''
      return { text, path: qualifyStart(text, qualify), position: positionOf(element) }
    })

/** Resolves the Alias at the start of a target, which may go on with the types of an overload. */
function qualifyStart(target: string, qualify: Qualify): string {
  const [start = ''] = target.split(/[/(]/, 1)
  return qualify(start) + target.slice(start.length)
}

const ELEMENT_NODE = 1
const isElement = (node: { readonly nodeType: number; readonly namespaceURI?: string | null }): node is XmlElement =>
  node.nodeType === ELEMENT_NODE && (node.namespaceURI === EDM || node.namespaceURI === EDMX)

const pathOf = (parent: XmlElement, path: string | undefined, child: XmlElement, qualify: Qualify) =>
  child.localName === 'Annotations'
    ? qualifyPath(attribute(child, 'Target') ?? '', qualify)
    : pathIn(parent, path, child)

function readUse(element: XmlElement, host: XmlElement, path: string | undefined, qualify: Qualify): AnnotationUse {
  const own = attribute(element, 'Qualifier')
  const outer = host.localName === 'Annotations' ? attribute(host, 'Qualifier') : undefined
  const qualifier = own ?? outer
  return {
    term: qualify(attribute(element, 'Term') ?? ''),
    ...(qualifier !== undefined && { qualifier }),
    isQualifiedTwice: own !== undefined && outer !== undefined,
    host: host.localName ?? '',
    ...(path !== undefined && { path }),
    expressions: expressionsIn(element),
    position: positionOf(element),
  }
}

/** Attributes that say more of an expression; every other one is an expression itself. */
const SAYING = new Set(['Term', 'Qualifier', 'Type', 'Name', 'Function', 'Property'])
const FACETS = new Set(['MaxLength', 'Precision', 'Scale', 'SRID', 'Unicode'])

/** Returns the expressions in an element, those that are attributes first. */
function expressionsIn(element: XmlElement): Expression[] {
  const found: Expression[] = []
  for (const { localName, name, namespaceURI, value, lineNumber, columnNumber } of element.attributes) {
    const kind = localName ?? name
    if (namespaceURI !== null || SAYING.has(kind) || FACETS.has(kind)) continue
    const position = positionOf({
      ...(lineNumber !== undefined && { lineNumber }),
      ...(columnNumber !== undefined && { columnNumber }),
    })
    found.push({ kind, text: value, says: new Map(), operands: [], position })
  }
  if (element.firstChild === null) return found
  const children = childElements(element, EDM).filter(({ localName }) => localName !== 'Annotation')
  return [...found, ...children.map(readExpression)]
}

function readExpression(element: XmlElement): Expression {
  const operands = expressionsIn(element)
  const says = new Map(
    Array.from(element.attributes).flatMap(({ name, value }) => (SAYING.has(name) ? [[name, value] as const] : [])),
  )
  return {
    kind: element.localName ?? '',
    ...(operands.length === 0 && { text: element.textContent ?? '' }),
    says,
    operands,
    position: positionOf(element),
  }
}
