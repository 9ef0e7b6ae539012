import type { Random } from '../random'

/** A JSON text as a tree that keeps the order of names, may have one twice, and values that are not JSON. */
export type JsonNode = JsonObjectNode | JsonArrayNode | JsonAtom

/** An object; a name may stand in it twice. */
export interface JsonObjectNode {
  readonly kind: 'object'
  readonly members: readonly (readonly [name: string, value: JsonNode])[]
}

/** An array. */
export interface JsonArrayNode {
  readonly kind: 'array'
  readonly items: readonly JsonNode[]
}

/** The text of a single value, as it is written. */
export interface JsonAtom {
  readonly kind: 'atom'
  readonly text: string
}

/** Makes the text of a single value a node. */
export const atom = (text: string): JsonAtom => ({ kind: 'atom', text })

/** Reads a text that is JSON. Numbers are those of JavaScript. */
export const readJsonTree = (text: string): JsonNode => treeOf(JSON.parse(text))

function treeOf(value: unknown): JsonNode {
  if (Array.isArray(value)) return { kind: 'array', items: value.map(treeOf) }
  if (typeof value !== 'object' || value === null) return atom(JSON.stringify(value))
  return { kind: 'object', members: Object.entries(value).map(([name, member]) => [name, treeOf(member)]) }
}

/** Describes how a tree is written: what stands between tokens, and how a text is spelled. */
export interface JsonStyle {
  readonly blank: () => string
  readonly text: (json: string) => string
}

const PLAIN: JsonStyle = { blank: () => '', text: (json) => json }

/** Writes a tree as a text. */
export function writeJsonTree(node: JsonNode, style: JsonStyle = PLAIN): string {
  const { blank, text } = style
  const spaced = (token: string): string => `${blank()}${token}${blank()}`
  if (node.kind === 'atom') return spaced(node.text.startsWith('"') ? text(node.text) : node.text)
  const parts =
    node.kind === 'array'
      ? node.items.map((item) => writeJsonTree(item, style))
      : node.members.map(([name, value]) => `${spaced(text(JSON.stringify(name)))}:${writeJsonTree(value, style)}`)
  const [open, close] = node.kind === 'array' ? ['[', ']'] : ['{', '}']
  return `${spaced(open ?? '')}${parts.join(',')}${spaced(close ?? '')}`
}

/** A node, and a function that makes the whole tree with another node in its place, or with none. */
export interface JsonPlace {
  readonly node: JsonNode
  readonly replaced: (by: readonly JsonNode[]) => JsonNode
  /** The name under which it stands in an object. */
  readonly name?: string
}

/** Returns all places of a tree, the root first. */
function placesIn(root: JsonNode): JsonPlace[] {
  const places: JsonPlace[] = [{ node: root, replaced: ([node]) => node ?? atom('null') }]
  for (let index = 0; index < places.length; index++) {
    const place = places[index]
    if (place !== undefined) places.push(...placesBelow(place))
  }
  return places
}

function placesBelow({ node, replaced }: JsonPlace): JsonPlace[] {
  if (node.kind === 'atom') return []
  if (node.kind === 'array') {
    return node.items.map((item, index) => ({
      node: item,
      replaced: (by) => replaced([{ kind: 'array', items: node.items.toSpliced(index, 1, ...by) }]),
    }))
  }
  return node.members.map(([name, value], index) => ({
    node: value,
    name,
    replaced: (by) =>
      replaced([
        {
          kind: 'object',
          members: node.members.toSpliced(index, 1, ...by.map((each): [string, JsonNode] => [name, each])),
        },
      ]),
  }))
}

/** Returns one of the places of a tree that meet a condition; undefined when none does. */
export function somePlace(
  root: JsonNode,
  random: Random,
  meets: (place: JsonPlace) => boolean = () => true,
): JsonPlace | undefined {
  const places = placesIn(root).filter(meets)
  return places.length === 0 ? undefined : random.pick(places)
}
