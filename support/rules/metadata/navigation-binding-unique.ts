import { groupBy } from '../../dictionary/group-by'
import { defineMetadataRule } from './metadata-rule'
import { declaredResources } from './model/declarations'

export const navigationBindingUnique = defineMetadataRule({
  id: 'navigation-binding-unique',
  level: 'MUST',
  requirement: 'bind each navigation property of a resource once',
  label: 'Expansions that are bound twice',
  source: 'OData CSDL XML 4.01, section 13.4.1',
  brokenBy: ['a path that is bound twice', 'a path that is bound twice, once by an Alias'],
  allows: ['a path that is bound in two EntitySets'],
  faults: (model) =>
    declaredResources(model).flatMap(({ subject, resource }) => {
      const byPath = groupBy(resource.navigationPropertyBindings, ({ path }) =>
        path.split('/').map(model.qualify).join('/'),
      )
      return [...byPath.values()].flatMap((bindings) => {
        const [first, second] = bindings
        if (first === undefined || second === undefined) return []
        const targets = bindings.map(({ target, position }) => `Target="${target}" on line ${position.line}`)
        return {
          subject,
          position: second.position,
          expected: `one NavigationPropertyBinding for Path="${first.path}"`,
          found: targets.join(', '),
          advice: 'keep the one whose Target holds the entities, and remove the others',
        }
      })
    }),
})
