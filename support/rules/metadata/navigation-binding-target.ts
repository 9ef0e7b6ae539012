import { defineMetadataRule } from './metadata-rule'
import { bindingTarget } from './model/binding-target'
import { declaredResources } from './model/declarations'

export const navigationBindingTarget = defineMetadataRule({
  id: 'navigation-binding-target',
  level: 'MUST',
  requirement: 'bind navigation properties to resources that exist',
  label: 'Bindings of expansions to Resources that do not exist',
  source: 'OData CSDL XML 4.01, section 13.4.2',
  brokenBy: [
    'a target that does not exist',
    'a target in a container that does not exist',
    'a path from a Singleton to nothing',
    'a path from a Singleton to entities that it does not contain',
    'a path from an EntitySet',
    'a path from a Singleton to a Property',
  ],
  allows: ['a path from a Singleton', 'a container of an included Schema'],
  faults: (model) =>
    declaredResources(model).flatMap(({ subject, container, resource }) =>
      resource.navigationPropertyBindings
        .filter(({ target }) => target !== '' && bindingTarget(model, container.qualifiedName, target) === 'missing')
        .map(({ path, target, position }) => ({
          subject,
          position,
          expected: 'the name of an EntitySet or Singleton, or a path from a Singleton to what it contains',
          found: `Target="${target}" for Path="${path}", and no such resource`,
          advice: `declare ${target} in EntityContainer ${container.name}, or correct or remove the NavigationPropertyBinding`,
        })),
    ),
})
