import type { EntityContainer, EntitySet, Singleton } from '../../../metadata/entity-container'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type {
  EntityType,
  EnumType,
  NavigationProperty,
  Property,
  StructuredType,
  TypeDefinition,
} from '../../../metadata/model-elements'
import { oncePerModel } from './once-per-model'

export const entityTypes = ({ types }: EntityDataModel): EntityType[] =>
  types.filter((type) => type.kind === 'EntityType')

export const structuredTypes = oncePerModel(({ types }): readonly StructuredType[] =>
  types.filter((type) => type.kind === 'EntityType' || type.kind === 'ComplexType'),
)

export const enumTypes = ({ types }: EntityDataModel): EnumType[] => types.filter((type) => type.kind === 'EnumType')

export const typeDefinitions = ({ types }: EntityDataModel): TypeDefinition[] =>
  types.filter((type) => type.kind === 'TypeDefinition')

/** A member with the type that declares it, and how findings name it, e.g. `Property.ListPrice`. */
export interface Declared<Member> {
  readonly subject: string
  readonly owner: StructuredType
  readonly member: Member
}

export const declaredProperties = oncePerModel((model): readonly Declared<Property>[] =>
  structuredTypes(model).flatMap((owner) => owner.properties.map((member) => declared(owner, member))),
)

export const declaredNavigationProperties = oncePerModel((model): readonly Declared<NavigationProperty>[] =>
  structuredTypes(model).flatMap((owner) => owner.navigationProperties.map((member) => declared(owner, member))),
)

const declared = <Member extends { name: string }>(owner: StructuredType, member: Member): Declared<Member> => ({
  subject: `${owner.name}.${member.name}`,
  owner,
  member,
})

/** An EntitySet or Singleton with its container, and how findings name it, e.g. `EntitySet Property`. */
export interface DeclaredResource {
  readonly subject: string
  readonly container: EntityContainer
  readonly resource: EntitySet | Singleton
}

export const declaredResources = ({ entityContainers }: EntityDataModel): DeclaredResource[] =>
  entityContainers.flatMap((container) =>
    [...container.entitySets, ...container.singletons].map((resource) => ({
      subject: `${resource.kind} ${resource.name}`,
      container,
      resource,
    })),
  )
