import type { EntityDataModel } from '../../metadata/entity-data-model'
import { PATH_TYPES } from '../../metadata/primitive-types'
import { defineMetadataRule, type Fault } from './metadata-rule'
import { declaredNavigationProperties, declaredResources } from './model/declarations'
import { faceted } from './model/faceted'
import { keyParts } from './model/key-parts'
import { lookUpType } from './model/look-up-type'
import { isOf40 } from './model/of-version'
import { isStructured, membersOnPath, resolvePath } from './model/resolve-path'
import { operationElements, typedElements } from './model/typed-elements'

/**
 * Judges types and facets that a reader of the declared version cannot know as violated. Those that it can do without,
 * such as MaxLength="max", which limits nothing, are advisories.
 */
export const ofThisVersion = defineMetadataRule({
  id: 'of-this-version',
  level: 'MUST',
  requirement: 'use what the version of OData has that the document declares',
  label: 'Metadata with what another version of OData has',
  source: 'OData CSDL XML 4.01, sections 3.4, 6.5, 7.2.2, 7.2.4, 8.5, 13.3, 13.4.1 and 17',
  advisory:
    'MaxLength="max" limits nothing; Nullable of a Singleton, Unicode of parameters and default namespaces can be passed over',
  brokenBy: [
    'Edm.Untyped in 4.0',
    'a collection of Edm.Untyped in 4.0',
    'a floating scale in 4.0',
    'MaxLength="max" in 4.01',
    'a Singleton that says it is nullable, in 4.0',
    'a function that returns Edm.Untyped in 4.0',
    'a collection of any complex values in 4.0',
    'a term of any path in 4.0',
    'Unicode of a parameter in 4.0',
    'a type cast at the end of a binding in 4.0',
    'a key through a related entity in 4.0',
    'a constraint of complex values in 4.0',
    'a default namespace that is included, in 4.0',
  ],
  allows: [
    'Edm.Untyped in 4.01',
    'a floating scale in 4.01',
    'MaxLength="max" in 4.0',
    'Unicode of a parameter in 4.01',
  ],
  faults: (model) => (isOf40(model) ? since401(model) : until40(model)),
})

const ADVICE_401 = 'declare Version="4.01" of Edmx, or write what 4.0 has'

const since401 = (model: EntityDataModel): Fault[] => [
  ...types(model),
  ...facets(model),
  ...singletons(model),
  ...bindings(model),
  ...keys(model),
  ...constraints(model),
  ...defaultNamespaces(model),
]

const NEW_TYPES = new Set(['Edm.Untyped', 'Edm.AnyPropertyPath', 'Edm.ModelElementPath'])

const types = (model: EntityDataModel): Fault[] =>
  [
    ...typedElements(model),
    ...declaredNavigationProperties(model).map(({ subject, member: { type, position } }) => ({
      subject,
      type,
      position,
    })),
  ]
    .filter(({ type }) => NEW_TYPES.has(type.qualifiedName) || type.text === 'Collection(Edm.ComplexType)')
    // A path that is not of a term is not a type of either version.
    .filter((element) => !PATH_TYPES.has(element.type.qualifiedName) || element.subject.startsWith('Term '))
    .map(({ subject, type, position }) => ({
      subject,
      position,
      expected: 'a type of OData 4.0',
      found: `Type="${type.text}", which is of 4.01`,
      advice: ADVICE_401,
    }))

const facets = (model: EntityDataModel): Fault[] => [
  ...faceted(model)
    .filter(({ own }) => own.scale === 'floating')
    .map(({ subject, position }) => ({
      subject,
      position,
      expected: 'a whole number or variable',
      found: 'Scale="floating", which is of 4.01',
      advice: ADVICE_401,
    })),
  ...[...operationElements(model), ...typedElements(model).filter(({ role }) => role === 'term')]
    .filter(({ facets: { unicode } }) => unicode !== undefined)
    .map(({ subject, position, facets: { unicode } }) => ({
      subject,
      position,
      expected: 'no attribute Unicode',
      found: `Unicode="${unicode}", which is of 4.01 here`,
      advice: ADVICE_401,
      level: 'SHOULD' as const,
    })),
]

const singletons = (model: EntityDataModel): Fault[] =>
  declaredResources(model).flatMap(({ subject, resource }): Fault[] =>
    resource.kind === 'Singleton' && resource.saysNullable
      ? [
          {
            subject,
            position: resource.position,
            expected: 'no attribute Nullable',
            found: 'Nullable, which is of 4.01',
            advice: ADVICE_401,
            level: 'SHOULD',
          },
        ]
      : [],
  )

/** A reader of 4.0 looks for a navigation property of that name, and finds none. */
const bindings = (model: EntityDataModel): Fault[] =>
  declaredResources(model).flatMap(({ subject, resource }) => {
    const type = lookUpType(model, resource.entityType)
    return resource.navigationPropertyBindings
      .filter(({ path }) => path.split('/').at(-1)?.includes('.'))
      .filter(({ path }) => isStructured(type) && typeof resolvePath(model, type, path) === 'object')
      .map(({ path, position }) => ({
        subject,
        position,
        expected: 'a path that ends with a navigation property',
        found: `Path="${path}", which is of 4.01`,
        advice: ADVICE_401,
      }))
  })

const keys = (model: EntityDataModel): Fault[] =>
  keyParts(model).flatMap(({ subject, owner, part: { name, position } }) =>
    name.includes('/') && membersOnPath(model, owner, name).some(({ kind }) => kind === 'NavigationProperty')
      ? [
          {
            subject,
            position,
            expected: 'a path of complex values',
            found: `Name="${name}", which is of 4.01`,
            advice: ADVICE_401,
          },
        ]
      : [],
  )

const constraints = (model: EntityDataModel): Fault[] =>
  declaredNavigationProperties(model).flatMap(({ subject, owner, member }) =>
    member.referentialConstraints.flatMap(({ property, position }) => {
      const dependent = resolvePath(model, owner, property)
      if (typeof dependent === 'string') return []
      const type = model.type(dependent.type.qualifiedName)
      if (dependent.kind === 'Property' && type?.kind !== 'ComplexType') return []
      return {
        subject,
        position,
        expected: 'a property of a primitive type or an EnumType',
        found: `Property="${property}" with Type="${dependent.type.text}", which is of 4.01`,
        advice: ADVICE_401,
      }
    }),
  )

const DEFAULT_NAMESPACE = 'Org.OData.Core.V1.DefaultNamespace'

const defaultNamespaces = ({ annotationUses }: EntityDataModel): Fault[] =>
  annotationUses
    .filter(({ host, term }) => host === 'Include' && term === DEFAULT_NAMESPACE)
    .map(({ subject, term, position }) => ({
      subject: subject(),
      position,
      expected: 'no such annotation of an Include',
      found: `Term="${term}", which is of 4.01 here`,
      advice: ADVICE_401,
      level: 'SHOULD',
    }))

const until40 = (model: EntityDataModel): Fault[] =>
  faceted(model)
    .filter(({ own }) => own.maxLength === 'max')
    .map(({ subject, position }) => ({
      subject,
      position,
      expected: 'a whole number, or no MaxLength',
      found: 'MaxLength="max", which is of 4.0',
      advice: 'remove MaxLength, which says the same',
      level: 'SHOULD',
    }))
