import { DOMParser, type Element } from '@xmldom/xmldom'
import type { Random } from '../random'

/** An element as it is written; its texts are not escaped. */
export interface XmlNode {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (XmlNode | string)[]
}

const ELEMENT_NODE = 1

/** Texts and CDATA sections. */
const TEXTS = [3, 4]

/** Reads a document that is well-formed. Comments and declarations are left out. */
export function readXmlTree(text: string): XmlNode {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement
  if (root === null) throw new Error('there is no XML element')
  return treeOf(root)
}

/** The most levels of elements that are told from what is not well-formed; readers take fewer. */
const MAX_LEVELS = 600

function treeOf(element: Element, level = 1): XmlNode {
  if (level > MAX_LEVELS) throw new Error('nested too deeply')
  return {
    name: element.tagName,
    attributes: [...element.attributes].map(({ name, value }) => [name, value]),
    children: [...element.childNodes].flatMap((child): (XmlNode | string)[] => {
      if (child.nodeType === ELEMENT_NODE) return [treeOf(child as Element, level + 1)]
      const text = TEXTS.includes(child.nodeType) ? (child.textContent ?? '') : ''
      return text.trim() === '' ? [] : [text]
    }),
  }
}

/** Reads whatever is well-formed, and not nested too deeply; undefined otherwise. */
export function xmlTreeIn(bytes: Buffer): XmlNode | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const text = bytes.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^\ufeff/, '')
  try {
    const onError = (_level: string, message: string): void => {
      if (!message.startsWith('Unicode replacement character')) throw new Error(message)
    }
    const root = new DOMParser({ onError }).parseFromString(text, 'application/xml').documentElement
    return root === null ? undefined : treeOf(root)
  } catch {
    return undefined
  }
}

/** The way in which a tree is written. */
export interface XmlStyle {
  /** The blanks between attributes, one at least. */
  readonly gap: () => string
  /** The text between elements. */
  readonly between: () => string
  readonly quote: () => '"' | "'"
  /** Writes a text that stands in an element. */
  readonly text: (text: string) => string
  /** Decides whether an element without children is one tag. */
  readonly isShort: () => boolean
}

/** The usual way to write a tree. */
const PLAIN_XML: XmlStyle = {
  gap: () => ' ',
  between: () => '\n',
  quote: () => '"',
  text: (text) => escaped(text),
  isShort: () => true,
}

/** Escapes a text so that it stands in an element or in an attribute. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)

/** Writes a tree. */
export function writeXmlTree({ name, attributes, children }: XmlNode, style = PLAIN_XML): string {
  const written = attributes.map(([attribute, value]) => {
    const quote = style.quote()
    return `${style.gap()}${attribute}=${quote}${escaped(value)}${quote}`
  })
  const start = `<${name}${written.join('')}`
  // Blanks in an element that has to be empty would be its content.
  if (children.length === 0) return style.isShort() ? `${start}/>` : `${start}></${name}>`
  const inside = children.map((child) => (typeof child === 'string' ? style.text(child) : writeXmlTree(child, style)))
  // Blanks beside a text would be a part of it.
  const between = children.some((child) => typeof child === 'string') ? () => '' : style.between
  return `${start}>${[...inside, ''].map((part) => `${between()}${part}`).join('')}</${name}>`
}

/** An element and a function that makes the whole tree with others in its place. */
export interface XmlPlace {
  readonly node: XmlNode
  readonly replaced: (by: readonly (XmlNode | string)[]) => XmlNode
  readonly parent?: XmlNode
}

/** Returns the places of all elements, the root first. */
export function elementsIn(root: XmlNode): XmlPlace[] {
  const places: XmlPlace[] = [{ node: root, replaced: ([node]) => (typeof node === 'object' ? node : root) }]
  for (let index = 0; index < places.length; index++) {
    const place = places[index]
    if (place !== undefined) places.push(...elementsBelow(place))
  }
  return places
}

const elementsBelow = ({ node, replaced }: XmlPlace): XmlPlace[] =>
  node.children.flatMap((child, index) =>
    typeof child === 'string'
      ? []
      : [
          {
            node: child,
            parent: node,
            replaced: (by) => replaced([{ ...node, children: node.children.toSpliced(index, 1, ...by) }]),
          },
        ],
  )

/** Returns one of the elements that meet a condition; undefined when none does. */
export function someElement(
  root: XmlNode,
  random: Random,
  meets: (place: XmlPlace) => boolean = () => true,
): XmlPlace | undefined {
  const places = elementsIn(root).filter(meets)
  return places.length === 0 ? undefined : random.pick(places)
}

/** Returns an element with other attributes. */
export const withAttributes = (node: XmlNode, attributes: XmlNode['attributes']): XmlNode => ({ ...node, attributes })

/** Returns the value of an attribute; undefined without one. */
export const attributeOf = ({ attributes }: XmlNode, name: string): string | undefined =>
  attributes.find(([each]) => each === name)?.[1]

/** Returns an element with another value of an attribute, which it has already. */
export const withAttribute = (node: XmlNode, name: string, value: string): XmlNode =>
  withAttributes(
    node,
    node.attributes.map(([each, old]) => [each, each === name ? value : old]),
  )

/** Returns an element without an attribute. */
export const withoutAttribute = (node: XmlNode, name: string): XmlNode =>
  withAttributes(
    node,
    node.attributes.filter(([each]) => each !== name),
  )
