import type { AnnotationUse } from '../../metadata/annotation-use'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { StructuredType } from '../../metadata/model-elements'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { type AnnotationPart, annotationParts } from './model/annotation-parts'
import { elementPaths } from './model/element-paths'
import { lookUpType } from './model/look-up-type'
import { isStructured, resolvePath } from './model/resolve-path'

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
  ],
  allows: ['paths to Fields and expansions', 'a path to an annotation', 'a path from the root'],
  faults: (model) =>
    annotationParts(model).flatMap((part) => {
      const { expression, use } = part
      const fault = faultOf(model, part)
      const advice = 'correct the path, or remove the annotation'
      return fault === undefined ? [] : { subject: use.subject(), position: expression.position, advice, ...fault }
    }),
})

function faultOf(
  model: EntityDataModel,
  { use, expression: { kind, text = '' } }: AnnotationPart,
): Pick<Fault, 'expected' | 'found'> | undefined {
  const wanted = WANTED.get(kind)
  const path = text.trim().replace(/\/\$count$/, '')
  const type = wanted !== undefined && isPlain(path) ? startOf(model, use) : undefined
  if (wanted === undefined || type === undefined) return undefined
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

/** Leaves out terms, keys, positions and paths from the root, which need more than the types. */
const isPlain = (path: string): boolean => path !== '' && !/[@$()]|^\/|(?:^|\/)-?\d/.test(path)

/** Returns the type where the paths of an annotation begin: that of the resource, the type itself, or that around it. */
function startOf(model: EntityDataModel, { path, host }: AnnotationUse): StructuredType | undefined {
  if (path === undefined || host === 'Annotation') return undefined
  const [first = '', second] = path.split('/')
  const entityType = second === undefined ? '' : (elementPaths(model).get(`${first}/${second}`) ?? '')
  const type = lookUpType(model, entityType === '' ? first : entityType)
  return isStructured(type) ? type : undefined
}
