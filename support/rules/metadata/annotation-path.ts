import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type AnnotationPart, annotationParts } from './model/annotation-parts'
import { isPlainPath, startOfPaths } from './model/annotation-start'
import { isOfAnotherKind } from './model/kinds-of-values'
import { knownType } from './model/known-types'
import { resolvePath } from './model/resolve-path'
import { typeOfTerm } from './model/value-type'

export const annotationPath = defineMetadataRule({
  id: 'annotation-path',
  level: 'SHOULD',
  requirement: 'lead in annotations to properties that exist',
  label: 'Paths in annotations that lead nowhere',
  source: 'OData CSDL XML 4.01, section 14.4.1: MUSTs',
  advisory: 'unknown and invalid annotations never make a document invalid (section 14)',
  brokenBy: [
    'a path to a Field that does not exist',
    'a path of an EntitySet to a Field that does not exist',
    'a path to an expansion that is a Field',
    'a path to a Field that is an expansion',
    'a path to an annotation that ends without a term',
    'a path to an expansion that ends with a term of values',
    'a path to a Field that ends with a term of entities',
  ],
  allows: [
    'paths to Fields and expansions',
    'a path to an annotation',
    'a path from the root',
    'paths that end with terms',
  ],
  faults: (model) =>
    annotationParts(model).flatMap((part) => {
      const { expression, use } = part
      const fault = faultOf(model, part)
      const advice = 'correct the path, or remove the annotation'
      return fault === undefined ? [] : { subject: use.subject(), position: expression.position, advice, ...fault }
    }),
})

function faultOf(model: EntityDataModel, part: AnnotationPart): Pick<Fault, 'expected' | 'found'> | undefined {
  const {
    use,
    expression: { kind, text = '' },
  } = part
  // A path of another kind than is asked for is one fault, which another rule tells.
  if (isOfAnotherKind(model, part)) return undefined
  if (kind === 'AnnotationPath') return ofAnnotationPath(text.trim())
  const cast = ofTermCast(model, kind, text.trim())
  if (cast !== undefined) return cast
  const wanted = WANTED.get(kind)
  const path = text.trim().replace(/\/\$count$/, '')
  if (wanted === undefined || !isPlainPath(path)) return undefined
  const type = startOfPaths(model, use)
  if (type === undefined) return undefined
  const target = resolvePath(model, type, path)
  if (target === 'unknown' || (target !== 'missing' && wanted.kinds.includes(target.kind))) return undefined
  return {
    expected: `a path to ${wanted.text} of ${type.name}`,
    found: `${kind} ${path}, ${target === 'missing' ? `which ${type.name} does not have` : `a ${target.kind}`}`,
  }
}

const WANTED: ReadonlyMap<string, { readonly text: string; readonly kinds: readonly string[] }> = new Map([
  ['PropertyPath', { text: 'a Property', kinds: ['Property'] }],
  ['NavigationPropertyPath', { text: 'a NavigationProperty', kinds: ['NavigationProperty'] }],
  ['Path', { text: 'a property', kinds: ['Property', 'NavigationProperty'] }],
])

/** A path to an annotation ends with the name of its term; whether the annotation exists, another document may tell. */
function ofAnnotationPath(path: string): Pick<Fault, 'expected' | 'found'> | undefined {
  const end = path.split('/').at(-1) ?? ''
  return path === '' || end.includes('@')
    ? undefined
    : { expected: 'a path that ends with @ and the name of a term', found: `AnnotationPath ${path}` }
}

/** The value of the term at the end is an entity where a path to one is asked for, and any other value else (14.4.1). */
function ofTermCast(model: EntityDataModel, kind: string, path: string): Pick<Fault, 'expected' | 'found'> | undefined {
  const [, cast] = path.split('/').at(-1)?.split('@') ?? []
  const term = cast?.split('#')[0]
  const type = term === undefined || !PROPERTIES.has(kind) ? undefined : typeOfTerm(model, model.qualify(term))
  const isWanted = type === undefined || isOfEntities(model, type.qualifiedName) === (kind === 'NavigationPropertyPath')
  return isWanted
    ? undefined
    : { expected: `a term of ${kind === 'PropertyPath' ? 'values' : 'entities'}`, found: `${kind} ${path}` }
}

const PROPERTIES = new Set(['NavigationPropertyPath', 'PropertyPath'])

const isOfEntities = (model: EntityDataModel, qualifiedName: string): boolean =>
  qualifiedName === 'Edm.EntityType' || knownType(model, qualifiedName)?.kind === 'EntityType'
