import { defineMetadataRule } from './metadata-rule'
import { declaredProperties } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { isOf40 } from './model/of-version'
import { isStructured } from './model/resolve-path'

/** Items of a collection of complex values have no URL in 4.0, so that what they contain cannot be addressed. */
export const containmentInCollection = defineMetadataRule({
  id: 'containment-in-collection',
  level: 'MUST',
  requirement: 'NOT contain entities in items of a collection of complex values, in OData 4.0',
  label: 'Contained entities in collections of complex values',
  source: 'OData CSDL XML 4.01, section 8.4',
  brokenBy: ['a collection of a ComplexType that contains entities', 'a collection whose base type contains entities'],
  allows: ['a single complex value that contains entities', 'a collection that contains entities, in 4.01'],
  faults: (model) =>
    !isOf40(model)
      ? []
      : declaredProperties(model).flatMap(({ subject, member: { type, position } }) => {
          const item = type.isCollection ? lookUpType(model, type.qualifiedName) : 'undefined'
          if (!isStructured(item) || item.kind !== 'ComplexType') return []
          const contained = model.navigationProperties(item).find(({ containsTarget }) => containsTarget)
          if (contained === undefined) return []
          return {
            subject,
            position,
            expected: 'a ComplexType without contained entities',
            found: `Type="${type.text}", and ${item.name}.${contained.name} has ContainsTarget="true"`,
            advice: `remove ContainsTarget from ${item.name}.${contained.name}, or make ${item.name} an EntityType`,
          }
        }),
})
