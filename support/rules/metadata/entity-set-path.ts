import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { StructuredType } from '../../metadata/model-elements'
import type { Operation, OperationParameter } from '../../metadata/operation'
import { defineMetadataRule } from './metadata-rule'
import { lookUpType, type TypeLookUp } from './model/look-up-type'
import { areRelated } from './model/related-types'
import { isStructured, isUnknown, resolvePath } from './model/resolve-path'

export const entitySetPath = defineMetadataRule({
  id: 'entity-set-path',
  level: 'MUST',
  requirement: 'lead with EntitySetPath from the binding parameter to what is returned',
  label: 'EntitySetPaths that lead nowhere',
  source: 'OData CSDL XML 4.01, section 12.6',
  advisory: 'what is returned is known by its ReturnType, whatever the path says',
  brokenBy: [
    'a path that does not begin with the binding parameter',
    'a path through what is not a navigation property',
    'a path of an action that is not bound',
    'a path of a function that returns no entity',
    'a path with a cast to a type that does not exist',
    'a path with a cast to a type that is not related',
    'a path to another type than is returned',
  ],
  allows: ['a path that is the binding parameter', 'a path with a type cast', 'a path that ends with a type cast'],
  faults: (model) =>
    model.operations.flatMap((operation) => {
      const { kind, name, entitySetPath: path, position } = operation
      const fault = path === undefined ? undefined : faultOf(model, operation, path)
      if (fault === undefined) return []
      return {
        subject: `${kind} ${name}`,
        position,
        expected: 'the name of the binding parameter, then navigation properties and type casts',
        found: `EntitySetPath="${path}", and ${fault.why}`,
        advice: 'correct EntitySetPath, or remove it',
        ...(fault.level !== undefined && { level: fault.level }),
      }
    }),
})

interface PathFault {
  readonly why: string
  readonly level?: 'SHOULD'
}

function faultOf(model: EntityDataModel, operation: Operation, path: string): PathFault | undefined {
  const [binding] = operation.parameters
  if (!operation.isBound || binding === undefined) return { why: `the ${operation.kind} is not bound` }
  const end = endOf(model, binding, path)
  if (isFault(end)) return end
  const { returns } = operation
  if (returns === undefined || !mayBeEntity(model, returns.type.qualifiedName)) {
    return { why: 'no entity is returned', level: 'SHOULD' }
  }
  const { qualifiedName, text } = returns.type
  const isAnother = isStructured(end) && !areRelated(model, end.qualifiedName, qualifiedName)
  return isAnother ? { why: `${text} is returned, not ${end.name}`, level: 'SHOULD' } : undefined
}

/** Follows a path from the binding parameter along navigation properties and type casts. */
function endOf(model: EntityDataModel, binding: OperationParameter, path: string): Step {
  const [first, ...rest] = path.split('/')
  if (first !== binding.name) return { why: `the binding parameter is ${binding.name}` }
  let place: Step = lookUpType(model, binding.type.qualifiedName)
  if (!isStructured(place) && !isUnknown(place) && rest.length > 0) return { why: `${binding.name} is not an entity` }
  for (const segment of rest) {
    if (isFault(place) || !isStructured(place)) return place
    place = segment.includes('.') ? castOf(model, place, segment) : leadOn(model, place, segment)
  }
  return place
}

type Step = TypeLookUp | PathFault

const isFault = (step: Step): step is PathFault => typeof step === 'object' && 'why' in step

function castOf(model: EntityDataModel, place: StructuredType, segment: string): Step {
  const name = model.qualify(segment)
  const type = lookUpType(model, name)
  if (type === 'undefined') return { why: `there is no type ${segment}` }
  return areRelated(model, place.qualifiedName, name) ? type : { why: `${place.name} cannot be ${segment}` }
}

function leadOn(model: EntityDataModel, place: StructuredType, segment: string): Step {
  const member = resolvePath(model, place, segment)
  if (member === 'unknown') return 'undefined'
  if (member === 'missing' || member.kind !== 'NavigationProperty') {
    return { why: `${segment} is not a navigation property there` }
  }
  return lookUpType(model, member.type.qualifiedName)
}

/** Is true for an EntityType, and where that cannot be told. */
export function mayBeEntity(model: EntityDataModel, qualifiedName: string): boolean {
  const type = lookUpType(model, qualifiedName)
  return isUnknown(type) || qualifiedName === 'Edm.EntityType' || (isStructured(type) && type.kind === 'EntityType')
}
