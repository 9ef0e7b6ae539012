import type { AnnotationTarget, AnnotationUse, Expression } from '../annotation-use'
import { elementSubject } from '../element-subject'
import type { Qualify } from '../qualify'
import { attribute, childElements, childrenNamed, positionOf, type XmlElement } from '../xml-document'
import { EDM } from './xml-namespaces'

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

/** Reads an annotation with its whole value; the host is the element around it, the path the one it is targeted by. */
export function readAnnotationUse(
  element: XmlElement,
  host: XmlElement,
  path: string | undefined,
  qualify: Qualify,
): AnnotationUse {
  const own = attribute(element, 'Qualifier')
  const outer = host.localName === 'Annotations' ? attribute(host, 'Qualifier') : undefined
  const qualifier = own ?? outer
  return {
    subject: () => elementSubject(element),
    term: qualify(attribute(element, 'Term') ?? ''),
    ...(qualifier !== undefined && { qualifier }),
    isQualifiedTwice: own !== undefined && outer !== undefined,
    host: host.localName ?? '',
    ...(path !== undefined && { path }),
    expressions: expressionsIn(element),
    ...annotationsOn(element),
    position: positionOf(element),
  }
}

function annotationsOn(element: XmlElement): Pick<Expression, 'annotatedWith'> {
  const annotations = element.firstChild === null ? [] : childrenNamed(element, EDM, 'Annotation')
  return annotations.length === 0
    ? {}
    : { annotatedWith: annotations.map((annotation) => attribute(annotation, 'Term') ?? '') }
}

/** Attributes that say more of an expression; every other one is an expression itself. */
const SAYING = new Set(['Term', 'Qualifier', 'Type', 'Name', 'Function', 'Property'])
const NOT_VALUES = new Set([...SAYING, 'MaxLength', 'Precision', 'Scale', 'SRID', 'Unicode'])

/** Returns the expressions in an element, those that are attributes first. */
function expressionsIn(element: XmlElement): readonly Expression[] {
  const found: Expression[] = []
  const { attributes } = element
  for (let index = 0; index < attributes.length; index++) {
    const written = attributes[index]
    if (written === undefined || written.namespaceURI !== null || NOT_VALUES.has(written.name)) continue
    found.push({
      kind: written.name,
      text: written.value,
      says: NOTHING,
      operands: NO_OPERANDS,
      position: positionOf(written),
    })
  }
  if (element.firstChild === null) return found
  const children = childElements(element, EDM).filter(({ localName }) => localName !== 'Annotation')
  return [...found, ...children.map(readExpression)]
}

const NOTHING: ReadonlyMap<string, string> = new Map()
const NO_OPERANDS: readonly Expression[] = []

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
    ...annotationsOn(element),
    position: positionOf(element),
  }
}
