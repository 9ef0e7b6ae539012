import type { Effect, Mutation } from '../mutation'
import type { Random } from '../random'
import {
  attributeOf,
  someElement,
  withAttribute,
  withAttributes,
  withoutAttribute,
  type XmlNode,
  type XmlPlace,
} from './xml-tree'

/** Attributes without which an element means nothing (OData CSDL XML 4.01). */
const REQUIRED: readonly (readonly [element: string, attribute: string])[] = [
  ['edmx:Edmx', 'Version'],
  ['edmx:Reference', 'Uri'],
  ['edmx:Include', 'Namespace'],
  ['Schema', 'Namespace'],
  ['EntityType', 'Name'],
  ['ComplexType', 'Name'],
  ['EnumType', 'Name'],
  ['TypeDefinition', 'Name'],
  ['TypeDefinition', 'UnderlyingType'],
  ['Property', 'Name'],
  ['Property', 'Type'],
  ['NavigationProperty', 'Name'],
  ['NavigationProperty', 'Type'],
  ['PropertyRef', 'Name'],
  ['Member', 'Name'],
  ['EntityContainer', 'Name'],
  ['EntitySet', 'Name'],
  ['EntitySet', 'EntityType'],
  ['NavigationPropertyBinding', 'Path'],
  ['NavigationPropertyBinding', 'Target'],
  ['ReferentialConstraint', 'Property'],
  ['ReferentialConstraint', 'ReferencedProperty'],
  ['Function', 'Name'],
  ['Parameter', 'Name'],
  ['Parameter', 'Type'],
  ['FunctionImport', 'Function'],
  ['Annotation', 'Term'],
]

/** Elements whose name may stand only once beside each other. */
const NAMED = ['EntityType', 'ComplexType', 'EnumType', 'TypeDefinition', 'Property', 'NavigationProperty', 'EntitySet']

/** Values that an attribute cannot have. */
const IMPOSSIBLE: Readonly<Record<string, readonly string[]>> = {
  Name: ['', '1st', 'a b', 'a-b', '\u202eabc', 'x'.repeat(129)],
  Type: ['', 'Edm.Strin', 'Self.Nowhere', 'Collection(', 'Collection(Collection(Edm.String))', 'Nowhere.Property'],
  EntityType: ['', 'Self.Nowhere', 'Self.Address', 'Collection(Self.Property)'],
  UnderlyingType: ['', 'Edm.Strin', 'Self.Member'],
  Nullable: ['', 'perhaps', 'TRUE'],
  MaxLength: ['', '-1', 'long', '1.5'],
  Precision: ['-1', 'all', '1e2'],
  Scale: ['-1', 'most'],
  Value: ['', 'one', '1.5'],
  Version: ['', '3.0', 'four'],
}

const is = (names: readonly string[]) => (place: XmlPlace) => names.includes(place.node.name)

const mutation = (name: string, effect: Effect, apply: Mutation<XmlNode>['apply']): Mutation<XmlNode> => ({
  name,
  effect,
  apply,
})

const breaking = (name: string, apply: Mutation<XmlNode>['apply']): Mutation<XmlNode> => mutation(name, 'breaks', apply)

function withImpossibleValue(root: XmlNode, random: Random): XmlNode | undefined {
  const attribute = random.pick(Object.keys(IMPOSSIBLE))
  const place = someElement(
    root,
    random,
    ({ node }) => attributeOf(node, attribute) !== undefined && node.name !== 'Annotation',
  )
  const value = random.pick(IMPOSSIBLE[attribute] ?? [])
  return place?.replaced([withAttribute(place.node, attribute, value)])
}

/** Puts elements of the same name, which have the same parent, into another order among themselves. */
function reordered(root: XmlNode, random: Random): XmlNode | undefined {
  const place = someElement(root, random, ({ node }) => node.children.length > 1 && node.name !== 'EnumType')
  if (place === undefined) return undefined
  const { children } = place.node
  const names = children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]))
  if (names.length < children.length) return undefined
  const name = random.pick(names)
  // Reports list annotations in their order.
  if (name === 'Annotation') return undefined
  const others = random.shuffled(children.filter((child) => typeof child !== 'string' && child.name === name))
  const inOrder = children.map((child) => (typeof child !== 'string' && child.name === name ? others.shift() : child))
  return place.replaced([{ ...place.node, children: inOrder.filter((child) => child !== undefined) }])
}

/** Mutations of metadata whose effect is known. */
export const CSDL_MUTATIONS: readonly Mutation<XmlNode>[] = [
  breaking('a required attribute is left out', (root, random) => {
    const [name, attribute] = random.pick(REQUIRED)
    const place = someElement(root, random, is([name]))
    return place?.replaced([withoutAttribute(place.node, attribute)])
  }),
  breaking('a name stands twice', (root, random) => {
    const place = someElement(root, random, is(NAMED))
    return place?.replaced([place.node, place.node])
  }),
  breaking('an attribute has a value that it cannot have', withImpossibleValue),
  breaking('a key names a Property that is not there', (root, random) => {
    const place = someElement(root, random, is(['PropertyRef']))
    return place?.replaced([withAttribute(place.node, 'Name', 'Nowhere')])
  }),
  breaking('an EntityType has no key', (root, random) => {
    const place = someElement(root, random, is(['Key']))
    return place?.replaced([])
  }),
  breaking('the EntityContainer is missing', (root, random) =>
    someElement(root, random, is(['EntityContainer']))?.replaced([]),
  ),
  breaking('a BaseType is the type itself', (root, random) => {
    const place = someElement(root, random, is(['EntityType', 'ComplexType']))
    const name = place && attributeOf(place.node, 'Name')
    return place?.replaced([withAttributes(place.node, [...place.node.attributes, ['BaseType', `Self.${name}`]])])
  }),
  breaking('an element is of another namespace', (root, random) => {
    const place = someElement(root, random, is(['Schema', 'EntityType', 'Property']))
    return place?.replaced([
      withAttributes(withoutAttribute(place.node, 'xmlns'), [
        ...place.node.attributes,
        ['xmlns', 'http://example.org'],
      ]),
    ])
  }),
  mutation('elements are in another order', 'none', reordered),
  mutation('an alias is another one', 'none', (root) => aliased(root)),
  mutation('the prefix of EDMX is another one', 'none', (root) => prefixed(root)),
]

/** Replaces an alias and all that refers to it. */
function aliased(node: XmlNode): XmlNode {
  const renamed = (value: string) => value.replace(/^(Collection\()?Self\b/, '$1Ours')
  return {
    ...node,
    attributes: node.attributes.map(([name, value]) => [name, name === 'Name' ? value : renamed(value)]),
    children: node.children.map((child) => (typeof child === 'string' ? child : aliased(child))),
  }
}

function prefixed(node: XmlNode): XmlNode {
  return {
    name: node.name.replace(/^edmx:/, 'e:'),
    attributes: node.attributes.map(([name, value]) => [name.replace(/^xmlns:edmx$/, 'xmlns:e'), value]),
    children: node.children.map((child) => (typeof child === 'string' ? child : prefixed(child))),
  }
}
