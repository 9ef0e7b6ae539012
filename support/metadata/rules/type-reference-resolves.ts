import type { EntityDataModel } from '../../edm/entity-data-model'
import { describeReferences, type UndefinedType, undefinedTypes } from '../model/undefined-types'
import { defineMetadataRule } from './metadata-rule'

export const typeReferenceResolves = defineMetadataRule({
  id: 'type-reference-resolves',
  level: 'MUST',
  sentence: 'MUST be defined, since properties refer to it',
  source: 'OData CSDL XML 4.01, sections 7.1 and 8.1',
  faults: (model) =>
    undefinedTypes(model, 'member').map((type) => ({
      subject: `${kindOf(type)} ${type.qualifiedName}`,
      expected: 'a type of the document, of an included Schema, or a primitive type',
      ...describeReferences(type),
      advice: adviceFor(model, type),
    })),
})

const kindOf = ({ references }: UndefinedType): string =>
  references.some(({ by }) => by === 'navigation property') ? 'EntityType' : 'Type'

function adviceFor({ schemas }: EntityDataModel, type: UndefinedType): string {
  const dot = type.qualifiedName.lastIndexOf('.')
  const namespace = type.qualifiedName.slice(0, Math.max(dot, 0))
  const name = type.qualifiedName.slice(dot + 1)
  if (namespace === 'Edm') return 'write the name of a primitive type, such as Edm.String'
  if (namespace === '') return `write the namespace before the name, e.g. Type="${schemas[0]?.namespace}.${name}"`
  const element = kindOf(type) === 'EntityType' ? 'EntityType' : 'EnumType'
  const where = schemas.some((schema) => schema.namespace === namespace) ? 'in the Schema' : 'in a new Schema'
  return `declare <${element} Name="${name}"> ${where} with Namespace="${namespace}", or correct the Type attributes`
}
