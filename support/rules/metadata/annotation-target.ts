import type { AnnotationTarget } from '../../metadata/annotation-use'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule } from './metadata-rule'
import { elementPaths } from './model/element-paths'
import { isElsewhere, lookUpType } from './model/look-up-type'
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
  ],
  allows: [
    'annotations of an expansion of an EntitySet',
    'annotations of an overload, of a parameter and of what is returned',
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

/** Removes the types of an overload, e.g. `(Collection(Edm.String))`. */
function withoutOverload(path: string): string {
  const begin = path.indexOf('(')
  let end = begin < 0 ? -1 : path.indexOf(')', begin)
  if (end < 0) return path
  while (path[end + 1] === ')') end += 1
  return path.slice(0, begin) + path.slice(end + 1)
}

function exists(model: EntityDataModel, { path }: AnnotationTarget): boolean {
  // The term of an annotation that is annotated may be of any vocabulary; which overload is meant, its types tell.
  const [whole = ''] = path.split('@', 1)
  const [first = '', ...rest] = withoutOverload(whole).replace(/\/$/, '').split('/')
  if (path === '' || isElsewhere(model, first)) return true
  const paths = elementPaths(model)
  if (paths.has([first, ...rest].join('/'))) return true
  const inContainer = paths.get(`${first}/${rest[0]}`)
  const [start, way] = inContainer === undefined ? [first, rest] : [inContainer, rest.slice(1)]
  const type = lookUpType(model, start)
  return isStructured(type) && way.length > 0 && resolvePath(model, type, way.join('/')) !== 'missing'
}
