import type { AnnotationTarget } from '../../metadata/annotation-use'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule } from './metadata-rule'
import { elementPaths } from './model/element-paths'
import { isElsewhere, lookUpType } from './model/look-up-type'
import { oncePerModel } from './model/once-per-model'
import { isStructured, resolvePath } from './model/resolve-path'

/** An annotation of nothing says nothing to readers, who are told to pass over it. */
export const annotationTarget = defineMetadataRule({
  id: 'annotation-target',
  level: 'SHOULD',
  requirement: 'annotate elements that exist',
  label: 'Annotations of elements that do not exist',
  source: 'OData CSDL XML 4.01, sections 5.2 and 14.2.2: MUSTs',
  advisory: 'unknown and invalid annotations never make a document invalid (section 14)',
  brokenBy: [
    'annotations of a type that does not exist',
    'annotations of a Field that does not exist',
    'annotations of a member of an EnumType that does not exist',
    'annotations of a resource that does not exist',
    'annotations of an overload that does not exist',
  ],
  allows: [
    'annotations of an expansion of an EntitySet',
    'annotations of an overload, of a parameter and of what is returned',
    'annotations of overloads with several parameters',
    'annotations of an annotation',
    'annotations of an element elsewhere',
  ],
  faults: (model) =>
    model.annotationTargets
      .filter((target) => !exists(model, target))
      .map(({ text, position }) => ({
        subject: `Annotations of ${text}`,
        position,
        expected: 'the path of an element of the document or of an included Schema',
        found: `Target="${text}", and no such element`,
        advice: 'correct Target, or remove the Annotations',
      })),
})

/** Splits a path at the types of an overload, e.g. `(Collection(Edm.String),Edm.Int32)`. */
function atOverload(path: string): { readonly path: string; readonly name: string; readonly types?: string } {
  const begin = path.indexOf('(')
  const end = path.lastIndexOf(')')
  if (begin < 0) return { path, name: path }
  const name = path.slice(0, begin)
  return { path: name + path.slice(end + 1), name, types: path.slice(begin + 1, end) }
}

function withNamespace(model: EntityDataModel, type: string): string {
  const [, item] = /^Collection\((.*)\)$/.exec(type) ?? []
  return item === undefined ? model.qualify(type) : `Collection(${model.qualify(item)})`
}

/**
 * The names of overloads with the types of all their parameters, e.g. `org.reso.Find(Edm.String)`; of actions, whose
 * binding parameter tells overloads apart, also with that alone.
 */
const overloads = oncePerModel(
  ({ operations }): ReadonlySet<string> =>
    new Set(
      operations.flatMap(({ kind, qualifiedName, isBound, parameters }) => {
        const types = parameters.map(({ type }) =>
          type.isCollection ? `Collection(${type.qualifiedName})` : type.qualifiedName,
        )
        const telling = kind === 'Function' ? types : types.slice(0, isBound ? 1 : 0)
        return [types, telling].map((each) => `${qualifiedName}(${each.join()})`)
      }),
    ),
)

function isOverload(model: EntityDataModel, name: string, written: string): boolean {
  const types = written.split(',').map((type) => withNamespace(model, type.trim()))
  return overloads(model).has(`${name}(${types.join()})`)
}

function exists(model: EntityDataModel, { path }: AnnotationTarget): boolean {
  // The term of an annotation that is annotated may be of any vocabulary.
  const [whole = ''] = path.split('@', 1)
  const overload = atOverload(whole)
  const [first = '', ...rest] = overload.path.replace(/\/$/, '').split('/')
  if (path === '' || isElsewhere(model, first)) return true
  if (overload.types !== undefined && !isOverload(model, overload.name, overload.types)) return false
  const paths = elementPaths(model)
  if (paths.has([first, ...rest].join('/'))) return true
  const inContainer = paths.get(`${first}/${rest[0]}`)
  const [start, way] = inContainer === undefined ? [first, rest] : [inContainer, rest.slice(1)]
  const type = lookUpType(model, start)
  return isStructured(type) && resolvePath(model, type, way.join('/')) !== 'missing'
}
