import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Operation } from '../../metadata/operation'
import { defineMetadataRule } from './metadata-rule'
import { lookUpType } from './model/look-up-type'
import { isStructured, isUnknown, type PathTarget, targetsOnPath } from './model/resolve-path'

export const entitySetPath = defineMetadataRule({
  id: 'entity-set-path',
  level: 'MUST',
  requirement: 'lead with EntitySetPath from the binding parameter to what is returned',
  label: 'EntitySetPaths that lead nowhere',
  source: 'OData CSDL XML 4.01, section 12.6',
  brokenBy: [
    'a path that does not begin with the binding parameter',
    'a path through what is not a navigation property',
    'a path of an action that is not bound',
    'a path of a function that returns no entity',
  ],
  allows: ['a path that is the binding parameter', 'a path with a type cast'],
  faults: (model) =>
    model.operations.flatMap((operation) => {
      const { kind, name, entitySetPath: path, position } = operation
      const why = path === undefined ? undefined : faultOf(model, operation, path)
      if (why === undefined) return []
      return {
        subject: `${kind} ${name}`,
        position,
        expected: 'the name of the binding parameter, then navigation properties and type casts',
        found: `EntitySetPath="${path}", and ${why}`,
        advice: 'correct EntitySetPath, or remove it',
      }
    }),
})

function faultOf(model: EntityDataModel, operation: Operation, path: string): string | undefined {
  const { isBound, parameters, returns } = operation
  const [binding] = parameters
  const [first, ...rest] = path.split('/')
  if (!isBound || binding === undefined) return `the ${operation.kind} is not bound`
  if (returns === undefined || !mayBeEntity(model, returns.type.qualifiedName)) return 'no entity is returned'
  if (first !== binding.name) return `the binding parameter is ${binding.name}`
  const start = lookUpType(model, binding.type.qualifiedName)
  if (!isStructured(start))
    return isUnknown(start) || rest.length === 0 ? undefined : `${binding.name} is not an entity`
  const targets = targetsOnPath(model, start, rest)
  const wrong = rest.find((segment, index) => !segment.includes('.') && !isNavigation(targets[index]))
  return wrong === undefined ? undefined : `${wrong} is not a navigation property there`
}

const isNavigation = (target: PathTarget | undefined): boolean =>
  target === 'unknown' || (typeof target === 'object' && target.kind === 'NavigationProperty')

/** Is true for an EntityType, and where that cannot be told. */
export function mayBeEntity(model: EntityDataModel, qualifiedName: string): boolean {
  const type = lookUpType(model, qualifiedName)
  return isUnknown(type) || qualifiedName === 'Edm.EntityType' || (isStructured(type) && type.kind === 'EntityType')
}
