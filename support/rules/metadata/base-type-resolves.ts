import { defineMetadataRule } from './metadata-rule'
import { describeReferences, undefinedTypes } from './model/undefined-types'

export const baseTypeResolves = defineMetadataRule({
  id: 'base-type-resolves',
  level: 'MUST',
  requirement: 'be defined, since it is a BaseType',
  label: 'Base types that the metadata do not define',
  source: 'OData CSDL XML 4.01, sections 6.1 and 9.1',
  brokenBy: ['an undefined base type: its key and members are unknown, and nothing else is said of them'],
  allows: ['a base type of an included Schema'],
  faults: (model) =>
    undefinedTypes(model, 'base type').map((type) => ({
      subject: `Type ${type.qualifiedName}`,
      expected: 'a type of the document or of an included Schema',
      ...describeReferences(type),
      advice: `declare ${type.qualifiedName}, or correct BaseType`,
    })),
})
