import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { NavigationProperty, Property, StructuredType } from '../../../metadata/model-elements'
import { canBeNavigatedTo, canBeOfProperty, lookUpType, type TypeLookUp } from './look-up-type'
import { areRelated } from './related-types'

/**
 * The target of a path of member names and type casts, e.g. `Address/City` or `org.reso.Sale/Buyer` (OData CSDL XML 4.01,
 * 14.4.1): a member; `missing` where there is none; `unknown` where the path passes something undefined or unknown, which
 * other rules judge.
 */
export type PathTarget = Property | NavigationProperty | 'missing' | 'unknown'

export const resolvePath = (model: EntityDataModel, start: StructuredType, path: string): PathTarget =>
  follow(model, start, path.split('/'), 'missing')

function follow(model: EntityDataModel, place: TypeLookUp, segments: string[], target: PathTarget): PathTarget {
  const [segment, ...rest] = segments
  if (segment === undefined) return target
  if (isUnknown(place)) return 'unknown'
  if (!isStructured(place)) return 'missing'
  if (segment.includes('.')) {
    const type = lookUpType(model, model.qualify(segment))
    return type === 'undefined' || !areRelated(model, place.qualifiedName, model.qualify(segment))
      ? 'missing'
      : follow(model, type, rest, target)
  }
  const member = model.member(place, segment)
  if (member === undefined) return model.isLineageKnown(place) ? 'missing' : 'unknown'
  const canHaveType = member.kind === 'Property' ? canBeOfProperty : canBeNavigatedTo
  const { qualifiedName } = member.type
  return follow(model, canHaveType(model, qualifiedName) ? lookUpType(model, qualifiedName) : 'undefined', rest, member)
}

/** Returns the members that a path passes, the one at its end included; as far as they are known. */
export function membersOnPath(
  model: EntityDataModel,
  start: StructuredType,
  path: string,
): readonly (Property | NavigationProperty)[] {
  const segments = path.split('/')
  return segments.flatMap((segment, index) => {
    const member = segment.includes('.') ? 'missing' : resolvePath(model, start, segments.slice(0, index + 1).join('/'))
    return typeof member === 'string' ? [] : [member]
  })
}

export const isStructured = (type: TypeLookUp): type is StructuredType =>
  typeof type === 'object' && (type.kind === 'EntityType' || type.kind === 'ComplexType')

export const isUnknown = (type: TypeLookUp): boolean => type === 'elsewhere' || type === 'undefined'
