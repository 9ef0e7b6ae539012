import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { Facets, NavigationProperty, Property } from '../../metadata/model-elements'

/** The type that the metadata declare for a Field, as far as the type mappings of RCP-40 look at it. */
export interface DeclaredType {
  readonly kind: 'primitive' | 'EnumType' | 'EnumType with IsFlags' | 'navigation property' | 'other'
  readonly qualifiedName: string
  readonly isCollection: boolean
  readonly facets: Facets
}

/** Classifies a member of an EntityType; a TypeDefinition counts as its underlying type. */
export function declaredType(model: EntityDataModel, member: Property | NavigationProperty): DeclaredType {
  if (member.kind === 'NavigationProperty') {
    const { qualifiedName, isCollection } = member.type
    return { kind: 'navigation property', qualifiedName, isCollection, facets: {} }
  }
  const { qualifiedName, isCollection, facets } = model.underlying(member)
  return { kind: kindOf(model, qualifiedName), qualifiedName, isCollection, facets }
}

function kindOf(model: EntityDataModel, qualifiedName: string): DeclaredType['kind'] {
  if (qualifiedName.startsWith('Edm.')) return 'primitive'
  const type = model.type(qualifiedName)
  if (type?.kind !== 'EnumType') return 'other'
  return type.isFlags ? 'EnumType with IsFlags' : 'EnumType'
}

/** The type as findings show it, e.g. `Collection(Edm.String)` or `navigation property to org.reso.metadata.Media`. */
export function describeType({ kind, qualifiedName, isCollection }: DeclaredType): string {
  if (kind === 'navigation property') {
    return `${isCollection ? 'collection ' : ''}navigation property to ${qualifiedName}`
  }
  const name = isCollection ? `Collection(${qualifiedName})` : qualifiedName
  return kind === 'primitive' || kind === 'other' ? name : `${name}, an ${kind}`
}
