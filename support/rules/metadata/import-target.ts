import { groupBy } from '../../dictionary/group-by'
import { unqualified } from '../../dictionary/names'
import type { ContainerImport, EntityContainer } from '../../metadata/entity-container'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Operation } from '../../metadata/operation'
import { mayBeEntity } from './entity-set-path'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { bindingTarget } from './model/binding-target'
import { isElsewhere } from './model/look-up-type'
import { areRelated } from './model/related-types'

export const importTarget = defineMetadataRule({
  id: 'import-target',
  level: 'MUST',
  requirement: 'import actions and functions that exist and are not bound',
  label: 'Imports of actions and functions that do not exist',
  source: 'OData CSDL XML 4.01, sections 13.5 and 13.6',
  advisory: 'what is returned is known without EntitySet and without the service document',
  brokenBy: [
    'a function that does not exist',
    'an action that does not exist',
    'an action that is imported as a function',
    'a function that is bound',
    'a resource of the result that does not exist',
    'a resource of the result that is a Singleton',
    'a resource of the result of another type',
    'a resource of a result that is not an entity',
    'a function with parameters in the service document',
  ],
  allows: ['a function of an included Schema', 'a function with a bound overload too', 'a resource of the result'],
  faults: (model) => {
    const groups = groupBy(model.operations, ({ kind, qualifiedName }) => `${kind} ${qualifiedName}`)
    const overloads = new Map([...groups].map(([name, operations]) => [name, overloadsOf(operations)]))
    return model.entityContainers.flatMap((container) =>
      container.imports.flatMap((imported) => {
        const kind = imported.kind === 'ActionImport' ? 'Action' : 'Function'
        const found = overloads.get(`${kind} ${imported.operation}`) ?? NONE
        return [
          ...operationFault(model, imported, kind, found),
          ...resourceFault(model, container, imported, found),
          ...includedFault(imported, found),
        ]
      }),
    )
  },
})

/** The overloads of an action or function, as far as they matter to its imports. */
interface Overloads {
  readonly count: number
  /** The first one that is not bound. */
  readonly unbound: Operation | undefined
  /** True when one that is not bound has no parameters. */
  readonly goesWithoutArguments: boolean
}

/** Looks through the overloads once: they may have as many imports. */
const overloadsOf = (operations: readonly Operation[]): Overloads => ({
  count: operations.length,
  unbound: operations.find(({ isBound }) => !isBound),
  goesWithoutArguments: operations.some(({ isBound, parameters }) => !isBound && parameters.length === 0),
})

const NONE = overloadsOf([])

const common = ({ kind, name, position }: ContainerImport) => ({ subject: `${kind} ${name}`, position })

function operationFault(
  model: EntityDataModel,
  imported: ContainerImport,
  kind: 'Action' | 'Function',
  overloads: Overloads,
): Fault[] {
  const { operation } = imported
  const { count, unbound } = overloads
  if (unbound !== undefined || operation === '' || isElsewhere(model, operation)) return []
  return [
    {
      ...common(imported),
      expected: `the name of ${kind === 'Action' ? 'an Action' : 'a Function'} that is not bound`,
      found: `${kind}="${operation}", ${count === 0 ? 'and none has that name' : 'which is bound'}`,
      advice: `declare <${kind} Name="${unqualified(operation)}"> without IsBound, or remove the ${imported.kind}`,
    },
  ]
}

function resourceFault(
  model: EntityDataModel,
  container: EntityContainer,
  imported: ContainerImport,
  overloads: Overloads,
): Fault[] {
  const { entitySet } = imported
  if (entitySet === undefined) return []
  const target = bindingTarget(model, container.qualifiedName, entitySet)
  const fault = {
    ...common(imported),
    expected: 'the name of an EntitySet that holds what is returned',
    advice: `declare the EntitySet in EntityContainer ${container.name}, or correct or remove EntitySet`,
  }
  const found = `EntitySet="${entitySet}"`
  if (target === 'missing') return [{ ...fault, found: `${found}, and no such resource` }]
  if (target === 'unknown') return []
  if (target.of !== 'EntitySet') return [{ ...fault, found: `${found}, which is not an EntitySet` }]
  const returned = overloads.unbound?.returns?.type.qualifiedName
  if (overloads.count === 0) return []
  if (returned === undefined || !mayBeEntity(model, returned)) {
    return [{ ...fault, found: `${found}, and no entity is returned`, level: 'SHOULD' }]
  }
  if (areRelated(model, returned, target.name)) return []
  return [
    { ...fault, found: `${found}, which holds ${unqualified(target.name)}; returned is ${unqualified(returned)}` },
  ]
}

/** The service document has URLs, which need no arguments. */
const includedFault = (imported: ContainerImport, { unbound, goesWithoutArguments }: Overloads): Fault[] =>
  imported.saysIncluded && unbound !== undefined && !goesWithoutArguments
    ? [
        {
          ...common(imported),
          expected: 'no IncludeInServiceDocument, for the function has parameters',
          found: 'IncludeInServiceDocument',
          advice: 'remove IncludeInServiceDocument',
          level: 'SHOULD',
        },
      ]
    : []
