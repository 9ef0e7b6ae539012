import type { EntityDataModel } from '../../metadata/entity-data-model'
import { defineMetadataRule } from './metadata-rule'
import { describeReferences, type UndefinedType, undefinedTypes } from './model/undefined-types'

export const typeReferenceResolves = defineMetadataRule({
  id: 'type-reference-resolves',
  level: 'MUST',
  requirement: 'be defined, since properties, parameters or terms refer to it',
  label: 'Types that the metadata use and do not define',
  source: 'OData CSDL XML 4.01, sections 7.1, 8.1, 12.8, 12.9 and 14.1',
  brokenBy: [
    'an undefined enumeration type, however often it is used, in collections and with an alias',
    'an undefined type in a Schema of several kinds',
    'an undefined type of a navigation property',
    'a primitive type that does not exist',
    'a primitive type of OData 3',
    'a type without a namespace',
    'an alias that is not declared',
    'an undefined type of a key part',
    'an undefined type of a parameter',
    'an undefined type that is returned',
    'an undefined type of a term',
  ],
  allows: ['a type of an included Schema', 'every primitive type', 'an abstract built-in type'],
  faults: (model) =>
    undefinedTypes(model, 'member').map((type) => ({
      subject: `${kindOf(model, type)} ${type.qualifiedName}`,
      expected: 'a type of the document, of an included Schema, or a primitive type',
      ...describeReferences(type),
      advice: adviceFor(model, type),
    })),
})

/**
 * Names the kind of type that is missing: known by what refers to it, else by its Schema where that holds types of one
 * kind only.
 */
function kindOf({ types }: EntityDataModel, { qualifiedName, references }: UndefinedType): string {
  if (references.some(({ by }) => by === 'navigation property')) return 'EntityType'
  const { namespace } = splitName(qualifiedName)
  const [kind = 'Type', ...others] = new Set(
    types.filter((type) => type.namespace === namespace).map((type) => type.kind),
  )
  return others.length === 0 ? kind : 'Type'
}

function splitName(qualifiedName: string): { namespace: string; name: string } {
  const dot = qualifiedName.lastIndexOf('.')
  return { namespace: qualifiedName.slice(0, Math.max(dot, 0)), name: qualifiedName.slice(dot + 1) }
}

function adviceFor(model: EntityDataModel, type: UndefinedType): string {
  const { schemas } = model
  const { namespace, name } = splitName(type.qualifiedName)
  if (namespace === 'Edm') return 'write the name of a primitive type, such as Edm.String'
  if (namespace === '') return `write the namespace before the name, e.g. Type="${schemas[0]?.namespace}.${name}"`
  const kind = kindOf(model, type)
  const element = kind === 'Type' ? 'EnumType' : kind
  const where = schemas.some((schema) => schema.namespace === namespace) ? 'in the Schema' : 'in a new Schema'
  return `declare <${element} Name="${name}"> ${where} with Namespace="${namespace}", or correct the Type attributes`
}
