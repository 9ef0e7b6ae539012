import type { EntityDataModel } from '../../edm/entity-data-model'
import type { EnumType } from '../../edm/schema-types'
import type { CompiledExpression } from './compiled-expression'
import type { Literal } from './expression'
import { QueryError } from './query-error'
import { unquoted } from './tokens'
import { enumValue, nameOfType, readValue, type Value, type ValueType } from './values'

/** @throws QueryError for a date, timestamp or enumeration member that does not exist */
export function compileLiteral({ type, text, position }: Literal, model: EntityDataModel): CompiledExpression {
  if (type === 'enum') {
    const quote = text.indexOf("'")
    const enumType = model.type(model.qualify(text.slice(0, quote)))
    if (enumType?.kind !== 'EnumType') {
      throw new QueryError(`Position ${position}: ${text.slice(0, quote)} is no EnumType of the metadata.`)
    }
    return compileMember(enumType, unquoted(text.slice(quote)), position)
  }
  const value = type === 'null' ? null : readValue(type, text)
  if (value === undefined) throw new QueryError(`Position ${position}: ${text} is not ${nameOfType(type)}.`)
  return constant(type, value)
}

/** @throws QueryError when the EnumType has no such member */
export function compileMember(type: EnumType, text: string, position: number): CompiledExpression {
  const value = enumValue(type, text)
  if (value === undefined) throw new QueryError(`Position ${position}: ${text} is no member of ${type.qualifiedName}.`)
  return constant(type, value)
}

const constant = (type: ValueType, value: Value): CompiledExpression => ({ type, evaluate: () => value })
