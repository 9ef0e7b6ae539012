import type { Element, Node } from '@xmldom/xmldom'
import type { SourcePosition } from '../dictionary/finding'

/** An element of a document. */
export type XmlElement = Element

/** A well-formed document. */
export interface XmlDocument {
  readonly root: XmlElement
}

/** A reason why a text is not well-formed XML, in words, and where. */
export interface XmlProblem {
  readonly message: string
  readonly position: SourcePosition
}

/** Returns every child element, in document order; text and comments are left out. */
export function allChildElements(parent: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) found.push(node)
  return found
}

/** Returns the child elements of one XML namespace, in document order. */
export const childElements = (parent: XmlElement, namespace: string): XmlElement[] =>
  allChildElements(parent).filter((child) => child.namespaceURI === namespace)

/** Returns the child elements of one XML namespace and local name, in document order. */
export const childrenNamed = (parent: XmlElement, namespace: string, localName: string): XmlElement[] =>
  childElements(parent, namespace).filter((child) => child.localName === localName)

/** Returns the value of an attribute without a namespace; undefined when it is not written. */
export const attribute = (element: XmlElement, name: string): string | undefined =>
  element.getAttribute(name) ?? undefined

/** Returns the names of the attributes as they are written. */
export const attributeNames = (element: XmlElement): string[] => Array.from(element.attributes, ({ name }) => name)

/** Returns the texts of the comments directly inside an element. */
export function commentsIn(element: XmlElement): string[] {
  const found: string[] = []
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === COMMENT_NODE) found.push(node.nodeValue ?? '')
  }
  return found
}

/** Returns where an attribute without a namespace is written; where its element starts when it is not written. */
export const positionOfAttribute = (element: XmlElement, name: string): SourcePosition =>
  positionOf(element.getAttributeNode(name) ?? element)

/**
 * Returns where a node starts: for an element its `<`. Lines and columns count from 1. A node without a position starts
 * at 1, 1.
 */
export const positionOf = (node: { lineNumber?: number; columnNumber?: number }): SourcePosition => ({
  line: node.lineNumber || 1,
  column: node.columnNumber || 1,
})

/** Returns the line in which a node starts, from 1. */
export const lineOf = (element: XmlElement): number => positionOf(element).line

const ELEMENT_NODE = 1
const COMMENT_NODE = 8
const isElement = (node: Node): node is XmlElement => node.nodeType === ELEMENT_NODE
