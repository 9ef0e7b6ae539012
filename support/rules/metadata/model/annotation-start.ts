import type { AnnotationUse } from '../../../metadata/annotation-use'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { StructuredType } from '../../../metadata/model-elements'
import { elementPaths } from './element-paths'
import { lookUpType } from './look-up-type'
import { isStructured } from './resolve-path'

/** Leaves out terms, keys, positions and paths from the root, which need more than the types. */
export const isPlainPath = (path: string): boolean => path !== '' && !/[@$()]|^\/|(?:^|\/)-?\d/.test(path)

/**
 * Returns the type where the paths of an annotation begin: that of the resource, the type itself, or that around it; undefined
 * for a property of a resource, from which 4.0 and 4.01 begin in different places (14.4.1.2).
 */
export function startOfPaths(model: EntityDataModel, { path, host }: AnnotationUse): StructuredType | undefined {
  if (path === undefined || host === 'Annotation') return undefined
  const [first = '', second, ...rest] = path.split('/')
  const entityType = second === undefined ? '' : (elementPaths(model).get(`${first}/${second}`) ?? '')
  if (entityType !== '' && rest.length > 0) return undefined
  const type = lookUpType(model, entityType === '' ? first : entityType)
  return isStructured(type) ? type : undefined
}
