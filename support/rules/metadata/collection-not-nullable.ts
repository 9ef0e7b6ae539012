import { defineMetadataRule } from './metadata-rule'
import { declaredNavigationProperties } from './model/declarations'

/** A list of entities never holds null, so that the attribute cannot mislead who reads it. */
export const collectionNotNullable = defineMetadataRule({
  id: 'navigation-collection-nullable',
  level: 'SHOULD',
  requirement: 'leave out Nullable of navigation properties that lead to a collection',
  label: 'Nullable of expansions to collections',
  source: 'OData CSDL XML 4.01, section 8.2',
  brokenBy: [
    'a collection of entities that says it is nullable',
    'a collection of entities that says it is not nullable',
  ],
  allows: ['a single entity that says it is nullable'],
  faults: (model) =>
    declaredNavigationProperties(model)
      .filter(({ member }) => member.saysNullable && member.type.isCollection)
      .map(({ subject, member: { nullable, type, position } }) => ({
        subject,
        position,
        expected: 'no attribute Nullable: a collection without entities is empty',
        found: `Nullable="${nullable}" with Type="${type.text}"`,
        advice: 'remove Nullable',
      })),
})
