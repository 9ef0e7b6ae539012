import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { StructuredType } from '../../../metadata/model-elements'
import type { AnnotationPart } from './annotation-parts'
import { lookUpType } from './look-up-type'
import { isStructured } from './resolve-path'

/** Returns the structured type of a record, by its own attribute or by its term, where the document defines it. */
export function typeOfRecord(
  model: EntityDataModel,
  { expression, parent, use }: AnnotationPart,
): StructuredType | undefined {
  const written = expression.says.get('Type')
  const isOfTerm = parent === undefined || (parent.kind === 'Collection' && use.expressions.includes(parent))
  const term = isOfTerm ? model.terms.find(({ qualifiedName }) => qualifiedName === use.term) : undefined
  const name = written === undefined ? term?.type.qualifiedName : model.qualify(written)
  const type = name === undefined ? 'undefined' : lookUpType(model, name)
  return isStructured(type) ? type : undefined
}
