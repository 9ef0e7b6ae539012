import type { SourcePosition } from '../../../dictionary/finding'
import { groupBy } from '../../../dictionary/group-by'
import type { EntityDataModel } from '../../../metadata/entity-data-model'
import { declaredNavigationProperties, declaredProperties, declaredResources, structuredTypes } from './declarations'
import { lookUpType } from './look-up-type'
import { oncePerModel } from './once-per-model'
import { places } from './places'
import { typedElements } from './typed-elements'

/** A type that is referred to and nowhere defined, with every place that refers to it, in document order. */
export interface UndefinedType {
  readonly qualifiedName: string
  readonly references: readonly Reference[]
}

interface Reference {
  readonly qualifiedName: string
  readonly by: 'resource' | 'base type' | 'navigation property' | 'property' | 'other'
  readonly subject: string
  /** The attribute as written, e.g. `Type="Self.City"`. */
  readonly written: string
  readonly position: SourcePosition
}

/**
 * Undefined types by the strongest thing that refers to each: one missing type is one defect, reported by the rule of
 * resources, else of base types, else of properties.
 */
export const undefinedTypes = (
  model: EntityDataModel,
  strongest: 'resource' | 'base type' | 'member',
): readonly UndefinedType[] => allUndefinedTypes(model).filter((type) => strongestReference(type) === strongest)

const allUndefinedTypes = oncePerModel((model): readonly UndefinedType[] => {
  const unresolved = references(model).filter(
    ({ qualifiedName }) => qualifiedName !== '' && lookUpType(model, qualifiedName) === 'undefined',
  )
  const byName = groupBy(unresolved, ({ qualifiedName }) => qualifiedName)
  return [...byName].map(([qualifiedName, same]) => ({ qualifiedName, references: same }))
})

/** Describes the references to an undefined type for a fault. */
export function describeReferences({ references }: UndefinedType): { position: SourcePosition; found: string } {
  const [first] = references
  return {
    position: first?.position ?? { line: 1, column: 1 },
    found: `${first?.written} in ${places(references)}, and no such type`,
  }
}

function strongestReference({ references }: UndefinedType): 'resource' | 'base type' | 'member' {
  if (references.some(({ by }) => by === 'resource')) return 'resource'
  return references.some(({ by }) => by === 'base type') ? 'base type' : 'member'
}

function references(model: EntityDataModel): Reference[] {
  return [
    ...declaredResources(model).map(({ subject, resource: { kind, entityType, position } }) => ({
      qualifiedName: entityType,
      by: 'resource' as const,
      subject,
      written: `${kind === 'EntitySet' ? 'EntityType' : 'Type'}="${entityType}"`,
      position,
    })),
    ...structuredTypes(model).map(({ kind, name, baseType = '', position }) => ({
      qualifiedName: baseType,
      by: 'base type' as const,
      subject: `${kind} ${name}`,
      written: `BaseType="${baseType}"`,
      position,
    })),
    ...[...declaredProperties(model), ...declaredNavigationProperties(model)].map(({ subject, member }) => ({
      qualifiedName: member.type.qualifiedName,
      by: member.kind === 'Property' ? ('property' as const) : ('navigation property' as const),
      subject,
      written: `Type="${member.type.text}"`,
      position: member.position,
    })),
    ...typedElements(model)
      .filter(({ role }) => role !== 'property')
      .map(({ subject, type, position }) => ({
        qualifiedName: type.qualifiedName,
        by: 'other' as const,
        subject,
        written: `Type="${type.text}"`,
        position,
      })),
  ]
}
