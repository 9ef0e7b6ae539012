import { applySome, type Effect, type Mutant, type Mutation, type Mutator, oneOf } from '../mutation'
import type { Random } from '../random'
import { bytesMutator } from './bytes'
import { atom, type JsonNode, type JsonObjectNode, readJsonTree, somePlace, writeJsonTree } from './json-tree'
import { nastyJson, nastyText } from './nasty'

const DEEP = 5000
const WIDE = 3000

/** About the most letters that a mutation adds. */
const MOST_LETTERS = 1_000_000

const isObject = (node: JsonNode): node is JsonObjectNode => node.kind === 'object'

/** Changes what is there, without regard to what it means. */
const STRUCTURE: readonly Mutation<JsonNode>[] = [
  structure('a value is left out', (root, random) => somePlace(root, random)?.replaced([])),
  structure('a value is another one', (root, random) => somePlace(root, random)?.replaced([atom(nastyJson(random))])),
  structure('a value stands twice', (root, random) => {
    const place = somePlace(root, random)
    return place?.replaced([place.node, place.node])
  }),
  structure('a value stands at another place', (root, random) => {
    const from = somePlace(root, random)
    return from && somePlace(root, random)?.replaced([from.node])
  }),
  structure('a value is in a list', (root, random) => {
    const place = somePlace(root, random)
    return place?.replaced([{ kind: 'array', items: [place.node] }])
  }),
  structure('a list or an object is its own first value', (root, random) => {
    const place = somePlace(root, random, ({ node }) => node.kind === 'array' && node.items.length > 0)
    return place?.node.kind === 'array' ? place.replaced(place.node.items.slice(0, 1)) : undefined
  }),
  structure('a value lies deep', (root, random) => {
    const place = somePlace(root, random)
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
    ] as const)
    return place?.replaced([atom(`${open.repeat(DEEP)}null${close.repeat(DEEP)}`)])
  }),
  structure('a list is long', (root, random) => {
    const place = somePlace(root, random, ({ node }) => node.kind === 'array' && node.items.length > 0)
    if (place?.node.kind !== 'array') return undefined
    const { items } = place.node
    const length = Math.min(WIDE, Math.ceil((MOST_LETTERS * items.length) / writeJsonTree(place.node).length))
    return place.replaced([{ kind: 'array', items: Array.from({ length }, () => random.pick(items)) }])
  }),
  structure('a name is another one', (root, random) =>
    renamed(root, random, (name) => (random.chance(50) ? nastyText(random) : `${name}x`)),
  ),
  structure('a name has other letters', (root, random) =>
    renamed(root, random, (name) => (random.chance(50) ? name.toLowerCase() : name.toUpperCase())),
  ),
  structure('a name is added', (root, random) => {
    const place = somePlace(root, random, ({ node }) => isObject(node))
    if (place === undefined || !isObject(place.node)) return undefined
    const added: [string, JsonNode] = [nastyText(random), atom(nastyJson(random))]
    return place.replaced([{ kind: 'object', members: [...place.node.members, added] }])
  }),
]

function structure(name: string, apply: Mutation<JsonNode>['apply']): Mutation<JsonNode> {
  return { name, effect: 'any', apply }
}

function renamed(root: JsonNode, random: Random, to: (name: string) => string): JsonNode | undefined {
  const place = somePlace(root, random, ({ node }) => isObject(node) && node.members.length > 0)
  if (place === undefined || !isObject(place.node)) return undefined
  const at = random.below(place.node.members.length)
  const members = place.node.members.map(([name, value], index): [string, JsonNode] => [
    index === at ? to(name) : name,
    value,
  ])
  return place.replaced([{ kind: 'object', members }])
}

/** Writes the same another way (RFC 8259): blanks, the order of names, escaped letters. */
function rewritten(bytes: Buffer, random: Random): Mutant {
  const root = readJsonTree(bytes.toString('utf8'))
  const blank = () => (random.chance(20) ? random.pick([' ', '\n', '\t', '\r\n', '   ']) : '')
  const letter = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  const text = (json: string) => (random.chance(20) ? json.replace(/(?<!\\)[b-eg-mo-qsv-z](?=\w)/g, letter) : json)
  const written = writeJsonTree(shuffled(root, random), { blank, text })
  const mark = random.chance(20) ? '\ufeff' : ''
  return { bytes: Buffer.from(`${mark}${written}`), effect: 'none', steps: ['it is written in another way'] }
}

function shuffled(node: JsonNode, random: Random): JsonNode {
  if (node.kind === 'atom') return node
  if (node.kind === 'array') return { kind: 'array', items: node.items.map((item) => shuffled(item, random)) }
  const members = node.members.map(([name, value]): [string, JsonNode] => [name, shuffled(value, random)])
  return { kind: 'object', members: random.shuffled(members) }
}

/** Texts that stand where JSON has no place for them. */
const NOT_JSON = [
  'NaN',
  'undefined',
  '01',
  '+1',
  '.5',
  '1.',
  "'a'",
  '"\n"',
  '"\\x"',
  '/* a */ 1',
  '1,',
  '',
  'True',
  '1 1',
]

/** Breaks the grammar of JSON. */
function ungrammatical(bytes: Buffer, random: Random): Mutant {
  const root = readJsonTree(bytes.toString('utf8'))
  const wrong = random.pick(NOT_JSON)
  const place = somePlace(root, random, ({ node }) => node.kind === 'atom')
  const written = writeJsonTree(place?.replaced([atom(wrong)]) ?? atom(wrong))
  return {
    bytes: Buffer.from(written),
    effect: 'breaks',
    steps: [`it has ${JSON.stringify(wrong)}, which is not JSON`],
  }
}

function restructured(bytes: Buffer, random: Random): Mutant {
  const { input, effect, steps } = applySome(readJsonTree(bytes.toString('utf8')), STRUCTURE, random)
  return { bytes: Buffer.from(writeJsonTree(input)), effect, steps }
}

/** Is true for JSON, in UTF-8 or with a byte order mark. */
const isJson = (bytes: Buffer): boolean => jsonIn(bytes) !== undefined

/** Parses JSON; undefined when it is not JSON. */
export function jsonIn(bytes: Buffer): unknown {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return JSON.parse(bytes.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Writes JSON without blanks; empty for what is not JSON, or is nested so deeply that it cannot be written. */
export function compactJson(bytes: Buffer): string {
  try {
    return JSON.stringify(jsonIn(bytes)) ?? ''
  } catch {
    return ''
  }
}

/**
 * Changes JSON: bytes, structure, grammar.
 *
 * @param damages mutations that break what the text means
 */
export const jsonMutator = (damages: readonly Mutation<JsonNode>[] = []): Mutator =>
  oneOf([
    bytesMutator(isJson),
    restructured,
    restructured,
    rewritten,
    ungrammatical,
    ...(damages.length === 0 ? [] : [damaged(damages)]),
  ])

const damaged =
  (damages: readonly Mutation<JsonNode>[]): Mutator =>
  (bytes, random) => {
    const root = readJsonTree(bytes.toString('utf8'))
    const { name, apply } = random.pick(damages)
    const broken = apply(root, random)
    const effect: Effect = broken === undefined ? 'none' : 'breaks'
    return { bytes: Buffer.from(writeJsonTree(broken ?? root)), effect, steps: [name] }
  }
