import type { Element, Node } from '@xmldom/xmldom'
import type { SourcePosition } from '../findings/finding'

export type XmlElement = Element

/** A well-formed document. */
export interface XmlDocument {
  readonly root: XmlElement
}

/** Child elements of one XML namespace, in document order; text, comments and foreign elements are left out. */
export function childElements(parent: XmlElement, namespace: string): XmlElement[] {
  const found: XmlElement[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (isElement(node) && node.namespaceURI === namespace) found.push(node)
  }
  return found
}

/** Child elements of one XML namespace and local name, in document order. */
export const childrenNamed = (parent: XmlElement, namespace: string, localName: string): XmlElement[] =>
  childElements(parent, namespace).filter((child) => child.localName === localName)

/** Value of an attribute without a namespace; undefined when it is not written. */
export const attribute = (element: XmlElement, name: string): string | undefined =>
  element.getAttribute(name) ?? undefined

/** Where a node starts: for an element its `<`; lines and columns count from 1. A node that lost its place starts at 1, 1. */
export const positionOf = (node: { lineNumber?: number; columnNumber?: number }): SourcePosition => ({
  line: node.lineNumber || 1,
  column: node.columnNumber || 1,
})

const ELEMENT_NODE = 1
const isElement = (node: Node): node is XmlElement => node.nodeType === ELEMENT_NODE
