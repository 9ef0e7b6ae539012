import { defineMetadataRule } from './metadata-rule'
import { declaredProperties } from './model/declarations'
import { isOf40 } from './model/of-version'

/** Clients are told to be prepared for collections that do not say it. */
export const collectionSaysNullable = defineMetadataRule({
  id: 'collection-says-nullable',
  level: 'SHOULD',
  requirement: 'say of collections whether an item may be null, since OData 4.01',
  label: 'Collections that do not say whether their items may be null',
  source: 'OData CSDL XML 4.01, sections 7.2.1 and 14.1: MUSTs of 4.01, where 4.0 has none',
  advisory: 'clients are told to be prepared for it (7.2.1)',
  brokenBy: ['a collection that leaves Nullable out, in 4.01', 'a term that leaves it out, in 4.01'],
  allows: ['a collection that says it, in 4.01', 'a collection that says it, in 4.0'],
  faults: (model) =>
    isOf40(model)
      ? []
      : [...declaredProperties(model), ...model.terms.map((term) => ({ subject: `Term ${term.name}`, member: term }))]
          .filter(({ member: { type, saysNullable } }) => type.isCollection && !saysNullable)
          .map(({ subject, member: { type, position } }) => ({
            subject,
            position,
            expected: 'Nullable, which is about the items',
            found: `Type="${type.text}" without Nullable`,
            advice: 'add Nullable="false", or Nullable="true" where items may be null',
          })),
})
