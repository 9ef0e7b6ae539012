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
  targetsOnPath(model, start, path.split('/')).at(-1) ?? 'missing'

/** Returns what each segment of a path leads to. Takes time linear in the segments. */
function targetsOnPath(
  model: EntityDataModel,
  start: StructuredType,
  segments: readonly string[],
): readonly PathTarget[] {
  let step: Step = { place: start, target: 'missing' }
  return segments.map((segment) => {
    step = follow(model, step, segment)
    return step.target
  })
}

/** A place on the way along a path. */
interface Step {
  /** The type in which the next segment is looked for; undefined where the way has ended. */
  readonly place: TypeLookUp | undefined
  readonly target: PathTarget
}

function follow(model: EntityDataModel, step: Step, segment: string): Step {
  const { place, target } = step
  if (place === undefined) return step
  if (isUnknown(place)) return endedAt('unknown')
  if (!isStructured(place)) return endedAt('missing')
  if (segment.includes('.')) {
    const type = lookUpType(model, model.qualify(segment))
    const isCast = type !== 'undefined' && areRelated(model, place.qualifiedName, model.qualify(segment))
    return isCast ? { place: type, target } : endedAt('missing')
  }
  const member = model.member(place, segment)
  if (member === undefined) return endedAt(model.isLineageKnown(place) ? 'missing' : 'unknown')
  const canHaveType = member.kind === 'Property' ? canBeOfProperty : canBeNavigatedTo
  const { qualifiedName } = member.type
  return { place: canHaveType(model, qualifiedName) ? lookUpType(model, qualifiedName) : 'undefined', target: member }
}

const endedAt = (target: PathTarget): Step => ({ place: undefined, target })

/** Returns the members that a path passes, the one at its end included; as far as they are known. */
export function membersOnPath(
  model: EntityDataModel,
  start: StructuredType,
  path: string,
): readonly (Property | NavigationProperty)[] {
  const segments = path.split('/')
  return targetsOnPath(model, start, segments).flatMap((target, index) =>
    typeof target === 'string' || segments[index]?.includes('.') ? [] : [target],
  )
}

export const isStructured = (type: TypeLookUp): type is StructuredType =>
  typeof type === 'object' && (type.kind === 'EntityType' || type.kind === 'ComplexType')

export const isUnknown = (type: TypeLookUp): boolean => type === 'elsewhere' || type === 'undefined'
