import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { SchemaType } from '../../../metadata/model-elements'
import { isBuiltIn } from '../../../metadata/primitive-types'
import { oncePerModel } from './once-per-model'

/**
 * The meaning of a qualified name: a type of the document; `built-in`; `elsewhere`, in a Schema included from another
 * document, of which nothing is known here; or `undefined`, which only its own rule may report.
 */
export type TypeLookUp = SchemaType | 'built-in' | 'elsewhere' | 'undefined'

export function lookUpType(model: EntityDataModel, qualifiedName: string): TypeLookUp {
  const type = model.type(qualifiedName)
  if (type !== undefined) return type
  if (isBuiltIn(qualifiedName)) return 'built-in'
  return isElsewhere(model, qualifiedName) ? 'elsewhere' : 'undefined'
}

/** Tells whether a Property can have a type, as far as the document tells: any but an EntityType (7.1). */
export function canBeOfProperty(model: EntityDataModel, qualifiedName: string): boolean {
  const type = lookUpType(model, qualifiedName)
  return qualifiedName !== 'Edm.EntityType' && !(typeof type === 'object' && type.kind === 'EntityType')
}

/** Tells whether a NavigationProperty can have a type, as far as the document tells: an EntityType alone (8.1). */
export function canBeNavigatedTo(model: EntityDataModel, qualifiedName: string): boolean {
  const type = lookUpType(model, qualifiedName)
  return typeof type === 'object'
    ? type.kind === 'EntityType'
    : type !== 'built-in' || qualifiedName === 'Edm.EntityType'
}

/** Tells whether a qualified name belongs to a Schema that is included but not part of the document. */
export const isElsewhere = (model: EntityDataModel, qualifiedName: string): boolean =>
  namespacesElsewhere(model).has(qualifiedName.slice(0, Math.max(0, qualifiedName.lastIndexOf('.'))))

const namespacesElsewhere = oncePerModel(({ includedSchemas, schemas }): ReadonlySet<string> => {
  const own = new Set(schemas.map(({ namespace }) => namespace))
  return new Set(includedSchemas.map(({ namespace }) => namespace).filter((namespace) => !own.has(namespace)))
})
