import { describeReferences, undefinedTypes } from '../model/undefined-types'
import { defineMetadataRule } from './metadata-rule'

export const baseTypeResolves = defineMetadataRule({
  id: 'base-type-resolves',
  level: 'MUST',
  sentence: 'MUST be defined, since it is a BaseType',
  source: 'OData CSDL XML 4.01, sections 6.1 and 9.1',
  faults: (model) =>
    undefinedTypes(model, 'base type').map((type) => ({
      subject: `Type ${type.qualifiedName}`,
      expected: 'a type of the document or of an included Schema',
      ...describeReferences(type),
      advice: `declare ${type.qualifiedName}, or correct BaseType`,
    })),
})
