import type { Expression } from '../../../metadata/annotation-use'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { INTEGER_RANGES, isIntegerWithin } from '../../../metadata/primitive-types'
import type { Fault } from '../metadata-rule'
import { type AnnotationPart, typeOfRecord } from './annotation-parts'
import { startOfPaths } from './annotation-start'
import { exceededFacet } from './facet-limits'
import { CONSTANTS, isOfAnotherKind, kindsOf, NUMBERS, PATHS, WRITTEN } from './kinds-of-values'
import { knownType, lineageOf } from './known-types'
import { isOf40 } from './of-version'
import { membersOnPath, resolvePath } from './resolve-path'
import { valueTypeOf } from './value-type'

export type Complaint = Pick<Fault, 'expected' | 'found'>

/** Says what is wrong with a value that is written; undefined where it is right, calculated or of a type that is not known. */
export function valueComplaint(model: EntityDataModel, part: AnnotationPart): Complaint | undefined {
  const { wanted, expression } = part
  const found = writtenText(expression)
  if (wanted !== undefined && !wanted.isCollection && expression.kind === 'Null') {
    return wanted.nullable ? undefined : { expected: `a value of ${wanted.qualifiedName}`, found }
  }
  if (wanted !== undefined && isOfAnotherKind(model, part)) {
    return { expected: `a value in ${[...(kindsOf(model, wanted) ?? [])].join(' or ')}`, found }
  }
  const expected = DETAILS.get(expression.kind)?.(model, part) ?? limitOf(part) ?? mediaTypeOf(model, part)
  return expected === undefined ? undefined : { expected, found }
}

/** Says how an expression is written, e.g. `Int="5"`. */
function writtenText({ kind, text, says, operands }: Expression): string {
  if (operands.length === 0 && text !== undefined && text.trim() !== '') return `${kind}="${text.trim()}"`
  const type = says.get('Type')
  return type === undefined ? kind : `${kind} with Type="${type}"`
}

/** Returns what is expected instead of a value. */
type Detail = (model: EntityDataModel, part: AnnotationPart) => string | undefined

const INT64 = INTEGER_RANGES.get('Edm.Int64')

/** Numbers beyond Edm.Int64 cannot be read at all, which another rule judges. */
const ofInteger: Detail = (_model, { wanted, expression: { text = '' } }) => {
  const range = INTEGER_RANGES.get(wanted?.qualifiedName ?? '')
  const number = text.trim().replace(/^\+/, '')
  if (range === undefined || INT64 === undefined || !isIntegerWithin(INT64, number)) return undefined
  return isIntegerWithin(range, number) ? undefined : `a number of ${wanted?.qualifiedName}`
}

/** A path without a slash names no type, which another rule judges. */
const ofMembers: Detail = (model, { wanted, expression: { text = '' } }) => {
  const paths = text.split(/\s+/).filter((path) => path.includes('/'))
  const names = paths.map((path) => model.qualify(path.slice(0, path.lastIndexOf('/'))))
  const types = names.map((name) => knownType(model, name))
  const type = knownType(model, wanted?.qualifiedName ?? '') ?? types[0]
  if (type?.kind !== 'EnumType') return undefined
  if (names.some((name) => name !== type.qualifiedName)) return `a member of ${type.qualifiedName}`
  return paths.length > 1 && !type.isFlags ? `one member of ${type.name}, which has no IsFlags` : undefined
}

const ofRecord: Detail = (model, part) => {
  const type = typeOfRecord(model, part)
  if (type === undefined) return undefined
  const wanted = part.wanted?.qualifiedName ?? type.qualifiedName
  const { types, isWhole } = lineageOf(model, type)
  if (!isWhole) return undefined
  const isWanted = wanted.startsWith('Edm.')
    ? wanted === `Edm.${type.kind}`
    : types.some(({ qualifiedName }) => qualifiedName === wanted)
  if (!isWanted) return `a Record of ${wanted}`
  return type.abstract ? `a Record of a type that is not abstract, as ${type.name} is` : undefined
}

const FAMILIES = new Map([
  ...NUMBERS.map((kind) => [kind, 'Decimal'] as const),
  ...[...PATHS].map((kind) => [kind, 'Path'] as const),
])

/** Where the type is not known, written items have to be of one kind at least (14.4.6). */
const ofItems: Detail = (_model, { wanted, expression: { operands } }) => {
  if (wanted !== undefined) return undefined
  const kinds = new Set(
    operands.filter(({ kind }) => WRITTEN.has(kind) && kind !== 'Null').map(({ kind }) => FAMILIES.get(kind) ?? kind),
  )
  return kinds.size > 1 ? 'items of one kind' : undefined
}

/** Says what is expected instead of the value at the end of a Path (OData CSDL XML 4.01, 14.4.1.7); undefined where it fits. */
const ofPath: Detail = (model, part) => {
  const { wanted, use, expression } = part
  const path = (expression.text ?? '').trim()
  const start = startOfPaths(model, use)
  if (wanted === undefined || start === undefined) return undefined
  const target = resolvePath(model, start, path)
  if (typeof target === 'string') return undefined
  const isCollection = membersOnPath(model, start, path).some(({ type }) => type.isCollection)
  const given = kindsOf(model, { ...valueTypeOf(model, target), isCollection: false })
  const kinds = kindsOf(model, { ...wanted, isCollection: false })
  const fits = given === undefined || kinds === undefined || [...given].some((kind) => kinds.has(kind))
  if (fits && isCollection === wanted.isCollection) return undefined
  const expected = wanted.isCollection ? `Collection(${wanted.qualifiedName})` : wanted.qualifiedName
  return `a path to a value of ${expected}`
}

const DETAILS: ReadonlyMap<string, Detail> = new Map([
  ['Int', ofInteger],
  ['EnumMember', ofMembers],
  ['Record', ofRecord],
  ['Collection', ofItems],
  ['Path', ofPath],
])

function limitOf({ wanted, expression: { kind, text } }: AnnotationPart): string | undefined {
  if (wanted === undefined || text === undefined || !CONSTANTS.has(kind)) return undefined
  const value = kind === 'String' ? text : text.trim()
  const facet = exceededFacet(wanted.qualifiedName, wanted.facets, value)
  return facet === undefined ? undefined : `a value within ${facet}`
}

const MEDIA_TYPE = 'Org.OData.Core.V1.MediaType'

/** A stream says what it is, in OData 4.01, where it can be written (14.3.14). */
function mediaTypeOf(model: EntityDataModel, { wanted, use, parent, expression }: AnnotationPart): string | undefined {
  const isStream = wanted?.qualifiedName === 'Edm.Stream' && CONSTANTS.has(expression.kind)
  if (!isStream || isOf40(model)) return undefined
  const terms = [expression, parent ?? use].flatMap(({ annotatedWith = [] }) => annotatedWith)
  return terms.some((term) => model.qualify(term) === MEDIA_TYPE) ? undefined : 'a stream annotated with Core.MediaType'
}
