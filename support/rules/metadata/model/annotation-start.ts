import type { AnnotationUse } from '../../../metadata/annotation-use'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { StructuredType } from '../../../metadata/model-elements'
import { elementPaths } from './element-paths'
import { lookUpType } from './look-up-type'
import { isStructured } from './resolve-path'

/** Leaves out terms, keys, positions and paths from the root, which need more than the types. */
export const isPlainPath = (path: string): boolean => path !== '' && !/[@$()]|^\/|(?:^|\/)-?\d/.test(path)

/** Returns the type where the paths of an annotation begin: that of the resource, the type itself, or that around it. */
export function startOfPaths(model: EntityDataModel, { path, host }: AnnotationUse): StructuredType | undefined {
  if (path === undefined || host === 'Annotation') return undefined
  const [first = '', second] = path.split('/')
  const entityType = second === undefined ? '' : (elementPaths(model).get(`${first}/${second}`) ?? '')
  const type = lookUpType(model, entityType === '' ? first : entityType)
  return isStructured(type) ? type : undefined
}
