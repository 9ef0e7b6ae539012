import { applySome, type Mutant, type Mutation, type Mutator, oneOf } from '../mutation'
import type { Random } from '../random'
import { bytesMutator } from './bytes'
import { nastyText } from './nasty'
import {
  elementsIn,
  escaped,
  readXmlTree,
  someElement,
  withAttribute,
  withAttributes,
  withoutAttribute,
  writeXmlTree,
  type XmlNode,
  type XmlPlace,
  type XmlStyle,
  xmlTreeIn,
} from './xml-tree'

const DEEP = 1000
const VERY_DEEP = 20_000
const WIDE = 1000

/** Most elements that a mutation adds. */
const MOST_ELEMENTS = 10_000

const hasAttributes = ({ node }: XmlPlace): boolean => node.attributes.length > 0
const isBelowRoot = ({ parent }: XmlPlace): boolean => parent !== undefined

/** Changes what is there, without regard to what it means. */
const STRUCTURE: readonly Mutation<XmlNode>[] = [
  structure('an element is left out', (root, random) => someElement(root, random, isBelowRoot)?.replaced([])),
  structure('an element stands twice', (root, random) => {
    const place = someElement(root, random, isBelowRoot)
    return place?.replaced([place.node, place.node])
  }),
  structure('an element stands at another place', (root, random) => {
    const from = someElement(root, random, isBelowRoot)
    return from && someElement(root, random, isBelowRoot)?.replaced([from.node])
  }),
  structure('an element is in another one', (root, random) => {
    const place = someElement(root, random, isBelowRoot)
    const outer = someElement(root, random)
    return outer && place?.replaced([{ ...outer.node, children: [place.node] }])
  }),
  structure('an element lies deep', (root, random) => {
    const place = someElement(root, random, isBelowRoot)
    if (place === undefined) return undefined
    let nested = place.node
    for (let level = 0; level < DEEP; level++) nested = { ...place.node, children: [nested] }
    return place.replaced([nested])
  }),
  structure('an element stands there thousands of times', (root, random) => {
    const place = someElement(root, random, isBelowRoot)
    if (place === undefined) return undefined
    const length = Math.min(WIDE, Math.ceil(MOST_ELEMENTS / elementsIn(place.node).length))
    return place.replaced(Array.from({ length }, () => place.node))
  }),
  structure('an element has another name', (root, random) => {
    const [place, other] = [someElement(root, random), someElement(root, random)]
    return other && place?.replaced([{ ...place.node, name: other.node.name }])
  }),
  structure('an element has a text', (root, random) => {
    const place = someElement(root, random)
    return place?.replaced([{ ...place.node, children: [...place.node.children, nastyText(random)] }])
  }),
  structure('an attribute is left out', (root, random) => {
    const place = someElement(root, random, hasAttributes)
    return place?.replaced([withoutAttribute(place.node, random.pick(place.node.attributes)[0])])
  }),
  structure('an attribute has another value', (root, random) => {
    const place = someElement(root, random, hasAttributes)
    return place?.replaced([withAttribute(place.node, random.pick(place.node.attributes)[0], nastyText(random))])
  }),
  structure('an attribute has the value of another one', (root, random) => {
    const [place, other] = [someElement(root, random, hasAttributes), someElement(root, random, hasAttributes)]
    if (place === undefined || other === undefined) return undefined
    const [, value] = random.pick(other.node.attributes)
    return place.replaced([withAttribute(place.node, random.pick(place.node.attributes)[0], value)])
  }),
  structure('an attribute stands in another element', (root, random) => {
    const [place, other] = [someElement(root, random), someElement(root, random, hasAttributes)]
    if (place === undefined || other === undefined) return undefined
    const added = random.pick(other.node.attributes)
    const { attributes } = withoutAttribute(place.node, added[0])
    return place.replaced([withAttributes(place.node, [...attributes, added])])
  }),
]

function structure(name: string, apply: Mutation<XmlNode>['apply']): Mutation<XmlNode> {
  return { name, effect: 'any', apply }
}

function restructured(bytes: Buffer, random: Random): Mutant {
  const { input, effect, steps } = applySome(treeOf(bytes), STRUCTURE, random)
  const written = Buffer.from(writeXmlTree(input))
  return { bytes: written, effect: xmlTreeIn(written) === undefined ? 'breaks' : effect, steps }
}

/** Trees of originals, which are many times mutated. */
const known = new WeakMap<Buffer, XmlNode>()

function treeOf(bytes: Buffer): XmlNode {
  const tree = known.get(bytes) ?? readXmlTree(bytes.toString('utf8'))
  known.set(bytes, tree)
  return tree
}

/** Writes the same another way (XML 1.0): blanks, comments, quotes, CDATA, references, the order of attributes. */
function rewritten(bytes: Buffer, random: Random): Mutant {
  const blanks = [' ', '\n', '\t', '\r\n', '  \n ']
  const style: XmlStyle = {
    gap: () => (random.chance(70) ? ' ' : random.pick(blanks)),
    between: () => (random.chance(80) ? '\n' : random.pick(['', '\t', '<!-- <Name> -->', '<?note > ?>', '\r\n'])),
    quote: () => random.pick(['"', "'"]),
    text: (text) => random.pick([escaped(text), ...(text.includes(']]>') ? [] : [`<![CDATA[${text}]]>`])]),
    isShort: () => random.chance(70),
  }
  const written = writeXmlTree(attributesShuffled(treeOf(bytes), random), style)
  const declaration = random.pick([
    '',
    '<?xml version="1.0"?>\n',
    "<?xml version='1.0' encoding='UTF-8' ?><!-- saved -->",
  ])
  const encoded = random.chance(80)
    ? Buffer.from(random.pick(['', '\ufeff']) + declaration + written)
    : Buffer.from(`\ufeff${written}`, 'utf16le')
  return { bytes: encoded, effect: 'none', steps: ['it is written in another way'] }
}

const attributesShuffled = (node: XmlNode, random: Random): XmlNode => ({
  ...node,
  attributes: random.shuffled(node.attributes),
  children: node.children.map((child) => (typeof child === 'string' ? child : attributesShuffled(child, random))),
})

const BOMB = `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(100)}">${'bcdefghi'
  .split('')
  .map((name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)
  .join('')}]>`

/** Texts that have no place in XML, or are never read. */
const UNGRAMMATICAL: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text.replace(/"/g, (quote) => (random.chance(5) ? '' : quote)),
  (text) => text.replace(/<\/[^>]*>\s*$/, ''),
  (text) => text.replace(/ (\S+="[^"]*")/, ' $1 $1'),
  (text) => `${text}<more/>`,
  (text) => text.replace(/<\/[^>]*>\s*$/, `${'<a>'.repeat(VERY_DEEP)}${'</a>'.repeat(VERY_DEEP)}$&`),
  (text) => text.replace(/="/, '="&nothing;'),
  (text) => text.replace(/="/, '="&#0;'),
  (text) => text.replace(/="/, '="\u0001'),
  (text) => text.replace(/="/, '="<'),
  (text) => text.replace(/<(\w)/, '<1$1'),
  (text) => `${BOMB}${text.replace(/="/, '="&i;')}`,
  (text) => `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${text.replace(/="/, '="&e;')}`,
  (text) => `<!DOCTYPE a [<!ENTITY % e SYSTEM "http://127.0.0.1:1/x.dtd"> %e;]>${text.replace(/="/, '="&x;')}`,
]

/** Breaks the grammar of XML. */
function ungrammatical(bytes: Buffer, random: Random): Mutant {
  const written = Buffer.from(random.pick(UNGRAMMATICAL)(writeXmlTree(treeOf(bytes)), random))
  const effect = xmlTreeIn(written) === undefined ? 'breaks' : 'any'
  return { bytes: written, effect, steps: ['it is not well-formed'] }
}

const isXml = (bytes: Buffer): boolean => xmlTreeIn(bytes) !== undefined

/**
 * Changes XML: bytes, structure, grammar.
 *
 * @param meaning mutations of what the elements mean, whose effect is known
 */
export const xmlMutator = (meaning: readonly Mutation<XmlNode>[] = []): Mutator =>
  oneOf([
    bytesMutator(isXml),
    restructured,
    restructured,
    rewritten,
    ungrammatical,
    ...(meaning.length === 0 ? [] : [meant(meaning), meant(meaning)]),
  ])

const meant =
  (mutations: readonly Mutation<XmlNode>[]): Mutator =>
  (bytes, random) => {
    const root = treeOf(bytes)
    const { name, apply, effect } = random.pick(mutations)
    const changed = apply(root, random)
    return {
      bytes: Buffer.from(writeXmlTree(changed ?? root)),
      effect: changed === undefined ? 'none' : effect,
      steps: [name],
    }
  }
