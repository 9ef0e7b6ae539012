import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { oncePerModel } from './once-per-model'

/**
 * The paths by which Annotations target what is not a member of a structured type; for EntitySets and Singletons with
 * their EntityType, which leads on (OData CSDL XML 4.01, 14.2.2).
 */
export const elementPaths = oncePerModel(
  (model): ReadonlyMap<string, string> =>
    new Map([...otherPaths(model).map((path) => [path, ''] as const), ...resourcePaths(model)]),
)

const resourcePaths = ({ entityContainers }: EntityDataModel): (readonly [string, string])[] =>
  entityContainers.flatMap(({ qualifiedName, entitySets, singletons }) =>
    [...entitySets, ...singletons].map(({ name, entityType }) => [`${qualifiedName}/${name}`, entityType] as const),
  )

const otherPaths = ({ schemas, entityContainers, types, operations }: EntityDataModel): string[] => [
  ...schemas.flatMap(({ namespace, children }) => children.map(({ name }) => `${namespace}.${name}`)),
  ...entityContainers.flatMap(({ qualifiedName, imports }) => imports.map(({ name }) => `${qualifiedName}/${name}`)),
  ...types.flatMap((type) =>
    type.kind === 'EnumType' ? type.members.map(({ name }) => `${type.qualifiedName}/${name}`) : [],
  ),
  ...operations.flatMap(({ qualifiedName, parameters }) =>
    ['$ReturnType', ...parameters.map(({ name }) => name)].map((name) => `${qualifiedName}/${name}`),
  ),
]
