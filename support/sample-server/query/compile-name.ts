import type { Property } from '../../edm/property'
import type { CompiledExpression, Scope } from './compiled-expression'
import type { NameReference } from './expression'
import { QueryError } from './query-error'
import { primitiveValueType, readValue, type Value, type ValueType } from './values'

/** @throws QueryError for an unknown name, and for a Field that is a Collection */
export function compileName({ name, position }: NameReference, scope: Scope): CompiledExpression {
  const variable = scope.variables.get(name)
  if (variable !== undefined) return { type: variable, evaluate: ({ items }) => items[name] ?? null }
  const property = fieldNamed(name, position, scope)
  if (property.type.isCollection) {
    throw new QueryError(
      `Position ${position}: ${name} is a Collection, write ${name}/any(x:...) or ${name}/all(x:...).`,
    )
  }
  const type = itemType(property, position, scope)
  return {
    type,
    evaluate: ({ record }) => {
      const raw = record[name] ?? null
      return typeof raw === 'object' && raw !== null ? null : known(type, raw)
    },
  }
}

/** @throws QueryError when the Resource has no such Field */
export function fieldNamed(name: string, position: number, { properties }: Scope): Property {
  const property = properties.get(name)
  if (property === undefined)
    throw new QueryError(`Position ${position}: there is no Field ${name}; names are case-sensitive.`)
  return property
}

/** What the value of a Field, or each item of a Collection, is. */
export function itemType(property: Property, position: number, { model }: Scope): ValueType {
  const { qualifiedName } = model.underlying(property)
  const type = model.type(qualifiedName)
  const valueType = type?.kind === 'EnumType' ? type : primitiveValueType(qualifiedName)
  if (valueType === undefined) {
    throw new QueryError(
      `Position ${position}: ${property.name} is of ${qualifiedName}, which cannot be compared here.`,
    )
  }
  return valueType
}

/** A value of a record; those are of their declared types. */
export const known = (type: ValueType, raw: string | number | boolean | null): Value => readValue(type, raw) ?? null
