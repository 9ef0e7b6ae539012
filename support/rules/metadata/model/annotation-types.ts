import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { StructuredType } from '../../../metadata/model-elements'
import type { AnnotationPart } from './annotation-parts'
import { lookUpType } from './look-up-type'
import { isStructured } from './resolve-path'
import { termsByName } from './terms-by-name'

/** Returns the structured type of a record, by its own attribute or by its term, where the document defines it. */
export function typeOfRecord(
  model: EntityDataModel,
  { expression, parent, depth, use }: AnnotationPart,
): StructuredType | undefined {
  const written = expression.says.get('Type')
  const isOfTerm = depth === 0 || (depth === 1 && parent?.kind === 'Collection')
  const term = isOfTerm ? termsByName(model).get(use.term) : undefined
  const name = written === undefined ? term?.type.qualifiedName : model.qualify(written)
  const type = name === undefined ? 'undefined' : lookUpType(model, name)
  return isStructured(type) ? type : undefined
}
