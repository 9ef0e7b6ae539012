import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { lookUpType } from './look-up-type'

/** Is true for types of one kind of which one may derive from the other, as far as the document tells. */
export function areRelated(model: EntityDataModel, one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => lookUpType(model, name))
  if (typeof first !== 'object' || typeof second !== 'object' || first.kind !== second.kind) return true
  if (first.kind === 'EnumType' || first.kind === 'TypeDefinition') return first === second
  if (second.kind === 'EnumType' || second.kind === 'TypeDefinition') return false
  if (!model.isLineageKnown(first) || !model.isLineageKnown(second)) return true
  return model.isSameOrDerived(one, other) || model.isSameOrDerived(other, one)
}
