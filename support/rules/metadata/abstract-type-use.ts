import type { EntityDataModel } from '../../metadata/entity-data-model'
import { PATH_TYPES } from '../../metadata/primitive-types'
import { defineMetadataRule } from './metadata-rule'
import { structuredTypes } from './model/declarations'
import { lookUpType } from './model/look-up-type'
import { oncePerModel } from './model/once-per-model'
import { isStructured } from './model/resolve-path'
import { type TypedElement, typedElements } from './model/typed-elements'

export const abstractTypeUse = defineMetadataRule({
  id: 'abstract-type-use',
  level: 'MUST',
  requirement: 'use built-in types only where values of them can be',
  label: 'Types of OData itself where no value of them can be',
  source: 'OData CSDL XML 4.01, sections 3.4 and 3.5',
  brokenBy: [
    'a collection of any primitive values',
    'a parameter of any primitive values',
    'a path as a Field',
    'a path in a ComplexType of a Field',
    'a path as a parameter',
  ],
  allows: ['a term of paths', 'a path in a ComplexType that only terms have', 'a Field of any primitive value'],
  faults: (model) =>
    typedElements(model).flatMap((element) => {
      const { subject, type, position } = element
      const isForTerms = PATH_TYPES.has(type.qualifiedName) && !isOfTerms(model, element)
      if (!isForTerms && type.text !== 'Collection(Edm.PrimitiveType)') return []
      return {
        subject,
        position,
        expected: isForTerms ? 'a type that is not a path: these are for terms' : 'the type of the items',
        found: `Type="${type.text}"`,
        advice: isForTerms
          ? 'declare it as Edm.String'
          : 'name the type of the items, such as Type="Collection(Edm.String)"',
      }
    }),
})

/** Is true for a term, and for a member of a ComplexType that nothing but terms has. */
const isOfTerms = (model: EntityDataModel, { role, position }: TypedElement): boolean =>
  role === 'term' || (role === 'property' && !positionsOutsideTerms(model).has(position))

/** The positions of the properties of every EntityType, and of each ComplexType that entities or operations have. */
const positionsOutsideTerms = oncePerModel((model) => {
  const reached = new Set(structuredTypes(model).filter(({ kind }) => kind === 'EntityType'))
  const start = typedElements(model).filter(({ role }) => role !== 'term' && role !== 'property')
  for (const { type } of start) addType(type.qualifiedName)
  // A Set that grows while it is walked is walked to its end.
  for (const type of reached) for (const member of model.properties(type)) addType(member.type.qualifiedName)
  return new Set([...reached].flatMap(({ properties }) => properties.map(({ position }) => position)))

  function addType(qualifiedName: string): void {
    const type = lookUpType(model, qualifiedName)
    if (isStructured(type)) reached.add(type)
  }
})
