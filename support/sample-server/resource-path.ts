import { badRequest, ODataError } from './odata-error'

/** The resource that a path below the service root asks for (OData URL Conventions 4.01, 4). */
export type ResourcePath = { readonly kind: 'service document' | 'metadata' } | DataPath

/** A path to data of an EntitySet. */
export interface DataPath {
  readonly kind: 'data'
  /** Name of the EntitySet. */
  readonly resource: string
  /** The entity with this key instead of the collection. */
  readonly key?: string | number
  /** A navigation property, or a property, after the key. */
  readonly property?: string
  /** True when `/$count` ends the path. */
  readonly isCount: boolean
}

const PATH = /^\/(\w+)(?:\(([^'()]*(?:'(?:[^']|'')*')?)\))?(?:\/(\w+))?(\/\$count)?$/s

/**
 * Reads a path such as `/Property('a''b')/Media`, percent-encoded.
 *
 * @param path begins behind the service root; may be empty
 * @throws ODataError 404 for a path that this server does not offer, 400 for one that is not well percent-encoded and
 *   for a key that is not a string or an integer
 */
export function readResourcePath(path: string): ResourcePath {
  const text = decoded(path)
  if (text === '' || text === '/') return { kind: 'service document' }
  if (text === '/$metadata') return { kind: 'metadata' }
  const [, resource, predicate, property, count] = PATH.exec(text) ?? []
  const isCount = count !== undefined
  const isThere = predicate === undefined ? property === undefined : property !== undefined || !isCount
  if (resource === undefined || !isThere) {
    throw new ODataError(404, `there is nothing at ${text}`)
  }
  const key = predicate === undefined ? {} : { key: keyOf(predicate.replace(/^\w+ *= */, '')) }
  return { kind: 'data', resource, isCount, ...key, ...(property !== undefined && { property }) }
}

/** Reads a key: a string or an integer (OData URL Conventions 4.01, 4.3.1). */
function keyOf(predicate: string): string | number {
  if (predicate.startsWith("'")) return predicate.slice(1, -1).replaceAll("''", "'")
  if (/^-?\d+$/.test(predicate)) return Number(predicate)
  throw badRequest(`(${predicate}) is not a key; write a string in apostrophes or an integer`)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw badRequest(`the path ${path} is not percent-encoded as it has to be`)
  }
}
