import { ExpressionError } from 'dd-acceptance/support/odata/expression-values'
import { splitList } from 'dd-acceptance/support/odata/filter-and-order'
import { badRequest, ODataError } from 'dd-acceptance/support/sample-server/odata-error'
import {
  expansionOptions,
  type QueryOptions,
  readOption,
  refuseOthers,
} from 'dd-acceptance/support/sample-server/query-options'
import type { DeclaredResource } from '../metadata/declared'
import type { Contexts } from '../metadata/service-metadata'
import { ENTITY_OPTIONS, type ListQuery, readListQuery } from './query'

/** Describes what of a record is in an answer. */
export interface Shape {
  /** Names of Fields, in the order of the Resource. */
  readonly fields: readonly string[]
  readonly expansions: readonly Expansion[]
}

/** Related records that are in an answer. */
export interface Expansion {
  readonly name: string
  readonly target: string
  readonly isCollection: boolean
  readonly shape: Shape
  /** Holds what is asked of a list; undefined for one record. */
  readonly list: ListQuery | undefined
  /** The options as they were written. */
  readonly options: QueryOptions
}

/** The expansions around. */
interface Around {
  readonly level: number
  readonly isInList: boolean
}

/** Tells if a shape has a list in each record, so that a page of records has many lists. */
export const hasLists = ({ expansions }: Shape): boolean =>
  expansions.some(({ isCollection, shape }) => isCollection || hasLists(shape))

/** An expansion in an expansion is as deep as it goes. */
const MOST_LEVELS = 2

/** For a list that is expanded (OData URL Conventions 4.01, 5.1.3; Data Aggregation 4.0, 3). */
const EXPANDED_LIST = {
  offered: [...ENTITY_OPTIONS.offered, '$filter', '$orderby', '$top', '$skip', '$count'],
  notOffered: ['$compute', '$levels', '$search', '$apply'],
}
const EXPANDED_ONE = { offered: ENTITY_OPTIONS.offered, notOffered: ['$compute', '$levels'] }

/**
 * Reads `$select` and `$expand`: Fields that are selected with the key, then what is expanded, also without being selected (OData
 * Protocol 4.01, 11.2.5.1 and 11.2.5.2; Web API Core, 2.5.4).
 *
 * @throws ODataError 400 for what is malformed or speaks of what the Resource does not have
 */
export function readShape(
  options: QueryOptions,
  resource: DeclaredResource,
  contexts: Contexts,
  around: Around = { level: 0, isInList: false },
): Shape {
  const fields = readOption(options, '$select', (text) => selectedFields(text, resource))
  const expansions = readOption(options, '$expand', (text) => {
    if (around.level === MOST_LEVELS) throw badRequest(`there are ${MOST_LEVELS} levels of expansions at most.`)
    const read = splitList(text, ',').map((item) => readExpansion(item, resource, contexts, around))
    const twice = read.find(({ name }, index) => read.findIndex((other) => other.name === name) < index)
    if (twice !== undefined) throw badRequest(`${twice.name} stands there more than once.`)
    return read
  })
  return { fields: fields ?? resource.fields.map(({ name }) => name), expansions: expansions ?? [] }
}

/** A navigation property may be named too: it adds no Field, for links belong to full metadata only. */
function selectedFields(text: string, { name: resourceName, keyField, fields, navigation }: DeclaredResource) {
  const names = new Set(splitList(text, ','))
  const known = new Set(['*', ...fields.map(({ name }) => name), ...navigation.map(({ name }) => name)])
  for (const name of names)
    if (!known.has(name)) throw new ExpressionError(`${resourceName} has no Field ${name}; names are case-sensitive.`)
  return fields.map(({ name }) => name).filter((name) => names.has('*') || names.has(name) || name === keyField)
}

function readExpansion(item: string, resource: DeclaredResource, contexts: Contexts, around: Around): Expansion {
  const [, name = '', inner] = /^([^()/\s]+)\s*(?:\((.*)\))?$/s.exec(item) ?? []
  const way = resource.navigation.find((each) => each.name === name)
  const target = way && contexts.get(way.target)
  if (way === undefined || target === undefined)
    throw badRequest(`${resource.name} has no navigation property ${item}.`)
  const options = inner === undefined ? {} : expansionOptions(inner)
  const { isCollection } = way
  if (!isCollection) refuseOthers(options, EXPANDED_ONE)
  if (isCollection && around.isInList)
    throw new ODataError(
      501,
      `${name} is a list in a list, which is not supported here; ask for it by the key of its record`,
    )
  return {
    name,
    target: way.target,
    isCollection,
    list: isCollection ? readListQuery(options, target.context, EXPANDED_LIST) : undefined,
    shape: readShape(options, target.declared, contexts, {
      level: around.level + 1,
      isInList: around.isInList || isCollection,
    }),
    options,
  }
}
