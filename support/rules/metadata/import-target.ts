import { groupBy } from '../../dictionary/group-by'
import type { ContainerImport, EntityContainer } from '../../metadata/entity-container'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { bindingTarget } from './model/binding-target'
import { isElsewhere } from './model/look-up-type'

export const importTarget = defineMetadataRule({
  id: 'import-target',
  level: 'MUST',
  requirement: 'import actions and functions that exist and are not bound',
  label: 'Imports of actions and functions that do not exist',
  source: 'OData CSDL XML 4.01, sections 13.5 and 13.6',
  brokenBy: [
    'a function that does not exist',
    'an action that does not exist',
    'an action that is imported as a function',
    'a function that is bound',
    'a resource of the result that does not exist',
  ],
  allows: ['a function of an included Schema', 'a function with a bound overload too', 'a resource of the result'],
  faults: (model) => {
    const overloads = groupBy(model.operations, ({ kind, qualifiedName }) => `${kind} ${qualifiedName}`)
    return model.entityContainers.flatMap((container) =>
      container.imports.flatMap((imported) => {
        const kind = imported.kind === 'ActionImport' ? 'Action' : 'Function'
        const found = overloads.get(`${kind} ${imported.operation}`) ?? []
        return [
          ...operationFault(
            model,
            imported,
            kind,
            found.map(({ isBound }) => isBound),
          ),
          ...resourceFault(model, container, imported),
        ]
      }),
    )
  },
})

const common = ({ kind, name, position }: ContainerImport) => ({ subject: `${kind} ${name}`, position })

function operationFault(
  model: EntityDataModel,
  imported: ContainerImport,
  kind: 'Action' | 'Function',
  areBound: readonly boolean[],
): Fault[] {
  const { operation } = imported
  if (areBound.includes(false) || operation === '' || (areBound.length === 0 && isElsewhere(model, operation)))
    return []
  return [
    {
      ...common(imported),
      expected: `the name of ${kind === 'Action' ? 'an Action' : 'a Function'} that is not bound`,
      found: `${kind}="${operation}", ${areBound.length === 0 ? 'and none has that name' : 'which is bound'}`,
      advice: `declare <${kind} Name="${operation.split('.').at(-1)}"> without IsBound, or remove the ${imported.kind}`,
    },
  ]
}

function resourceFault(model: EntityDataModel, container: EntityContainer, imported: ContainerImport): Fault[] {
  const { entitySet } = imported
  if (entitySet === undefined || bindingTarget(model, container.qualifiedName, entitySet) !== 'missing') return []
  return [
    {
      ...common(imported),
      expected: 'the name of an EntitySet, or a path to a contained NavigationProperty',
      found: `EntitySet="${entitySet}", and no such resource`,
      advice: `declare ${entitySet} in EntityContainer ${container.name}, or correct or remove EntitySet`,
    },
  ]
}
