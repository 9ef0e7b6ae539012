import { badRequest, ODataError } from './odata-error'

/** What a path below the service root asks for (OData URL Conventions 4.01, 4). */
export type ResourcePath = { readonly kind: 'service document' | 'metadata' } | DataPath

/** A path to data of an EntitySet. */
export interface DataPath {
  readonly kind: 'data'
  /** Name of the EntitySet. */
  readonly resource: string
  /** The entity with this key instead of the collection. */
  readonly key?: string | number
  /** What the key leads on to: a navigation property, or a property. */
  readonly property?: string
  /** Whether `/$count` ends the path. */
  readonly isCount: boolean
}

const withoutData = new Map<string, ResourcePath>([
  ['', { kind: 'service document' }],
  ['$metadata', { kind: 'metadata' }],
])

/**
 * Reads a path such as `/Property('a''b')/Media`, percent-encoded.
 *
 * @param path begins behind the service root; may be empty
 * @throws ODataError 404 for a path that this server has no use for, 400 for one that is not well percent-encoded
 */
export function readResourcePath(path: string): ResourcePath {
  const segments = path.replace(/^\//, '').split('/').map(decoded)
  return withoutData.get(segments.join('/')) ?? readDataPath(segments)
}

function readDataPath([first = '', ...rest]: readonly string[]): DataPath {
  const [, resource, key] = first.match(/^(\w+)(?:\((.*)\))?$/s) ?? []
  const isCount = rest.at(-1) === '$count'
  const [property, ...beyond] = isCount ? rest.slice(0, -1) : rest
  const isCollection = key === undefined && property === undefined
  const isEntity = key !== undefined && (property !== undefined || !isCount)
  if (resource === undefined || beyond.length > 0 || !(isCollection || isEntity)) {
    throw new ODataError(404, `there is nothing at /${[first, ...rest].join('/')}`)
  }
  return { kind: 'data', resource, isCount, ...keyOf(key), ...(property !== undefined && { property }) }
}

/** A key predicate with a string or an integer, named or not (4.3.1). */
function keyOf(predicate: string | undefined): Pick<DataPath, 'key'> {
  if (predicate === undefined) return {}
  const [, text, digits] = predicate.match(/^(?:\w+ *= *)?(?:'((?:[^']|'')*)'|(-?\d+))$/s) ?? []
  if (text !== undefined) return { key: text.replaceAll("''", "'") }
  if (digits !== undefined) return { key: Number(digits) }
  throw badRequest(`(${predicate}) is no key; write a string in apostrophes or an integer`)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw badRequest(`the path segment ${segment} is not percent-encoded as it has to be`)
  }
}
