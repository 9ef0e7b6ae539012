import type { Property } from '../../metadata/model-elements'
import { ExactNumber } from '../json-value'
import type { ExpressionContext, ReadField } from './expression-context'
import { ExpressionError } from './expression-error'
import { canonicalFunctions } from './functions'
import { and, compare, has, type Operator, or, type Truth } from './operators'
import { type Token, unquoted } from './tokens'
import { nameOfType, readValue, type Value, type ValueType, valueTypeOf } from './values'

/** An expression whose names and types are known to be right (OData URL Conventions 4.01, 5.1.1). */
export interface Expression {
  readonly type: ValueType
  /** Where in the text it begins, from 1. */
  readonly position: number
  readonly evaluate: (read: ReadField) => Value
}

/** What is wrong with the text at a position. */
export const wrongAt = (position: number, message: string): ExpressionError =>
  new ExpressionError(`Position ${position}: ${message}.`)

/** @throws ExpressionError for a date, timestamp, EnumType or member that does not exist */
export function literal(
  kind: Exclude<Token['kind'], 'name' | 'symbol' | 'end'>,
  { text, position }: Token,
  { model }: ExpressionContext,
): Expression {
  const quote = text.indexOf("'")
  const named = kind === 'enum' ? model.type(model.qualify(text.slice(0, quote))) : undefined
  const type = kind !== 'enum' ? kind : named?.kind === 'EnumType' ? named : undefined
  const value = type && readValue(type, kind === 'enum' ? unquoted(text.slice(quote)) : text)
  if (type === undefined || value === undefined) throw wrongAt(position, `there is no ${kind} ${text}`)
  return { type, position, evaluate: () => value }
}

/** @throws ExpressionError when the Resource has no such Field */
export function fieldNamed({ text, position }: Token, { properties }: ExpressionContext): Property {
  const property = properties.get(text)
  if (property === undefined) throw wrongAt(position, `there is no Field ${text}; names are case-sensitive`)
  return property
}

/** @throws ExpressionError for an unknown Field, a Collection, and a type that is not compared here */
export function fieldValue(token: Token, context: ExpressionContext): Expression {
  const { text: name, position } = token
  const property = fieldNamed(token, context)
  const type = valueTypeOf(context.model, property)
  if (property.type.isCollection) throw wrongAt(position, `${name} is a Collection, write ${name}/any(x:...)`)
  if (type === undefined) throw wrongAt(position, `${name} is of ${property.type.text}, which cannot be compared here`)
  return {
    type,
    position,
    evaluate: (read) => {
      const raw = read(name)
      const scalar = raw instanceof ExactNumber ? raw.text : raw
      return scalar !== null && typeof scalar === 'object' ? null : (readValue(type, scalar) ?? null)
    },
  }
}

/**
 * A function of null is null (OData URL Conventions 4.01, 5.1.1.4).
 *
 * @throws ExpressionError for an unknown function and for parameters that none of its ways to be called takes
 */
export function call(
  { text: name, position }: Token,
  parameters: readonly Expression[],
  { now }: ExpressionContext,
): Expression {
  const signature = canonicalFunctions
    .get(name)
    ?.find(
      (candidate) =>
        candidate.parameters.length === parameters.length &&
        parameters.every(({ type }, index) => type === 'null' || type === candidate.parameters[index]),
    )
  if (signature === undefined) {
    const types = parameters.map(({ type }) => nameOfType(type)).join()
    throw wrongAt(position, `there is no function ${name}(${types})`)
  }
  if (name === 'now' && now !== undefined) return { type: signature.result, position, evaluate: now }
  const evaluate = (read: ReadField) => {
    const values = parameters.map((parameter) => parameter.evaluate(read))
    return values.includes(null) ? null : signature.apply(values)
  }
  return { type: signature.result, position, evaluate }
}

/** @throws ExpressionError for operands that do not go with it or with each other */
export function binary(operator: Operator | 'has', left: Expression, right: Expression): Expression {
  if (operator === 'and' || operator === 'or') {
    const [first, second] = [truthOf(left), truthOf(right)]
    const join = operator === 'and' ? and : or
    return truth(left.position, (read) => join(first(read), second(read)))
  }
  if (left.type !== right.type && left.type !== 'null' && right.type !== 'null') {
    throw wrongAt(left.position, `${nameOfType(left.type)} and ${nameOfType(right.type)} cannot be compared`)
  }
  const decide = operator === 'has' ? flagsOf(left) : compare(operator)
  return truth(left.position, (read) => decide(left.evaluate(read), right.evaluate(read)))
}

function flagsOf({ type, position }: Expression): ReturnType<typeof has> {
  if (typeof type === 'string') throw wrongAt(position, 'has asks for flags of an EnumType, and this is none')
  return has(type.isFlags)
}

/** True when one item is equal, null to null too (OData URL Conventions 4.01, 5.1.1.1.11). */
export const membership = (left: Expression, items: readonly Expression[]): Expression =>
  items.map((item) => binary('eq', left, item)).reduce((some, other) => binary('or', some, other))

export const truth = (position: number, evaluate: (read: ReadField) => Truth): Expression => ({
  type: 'boolean',
  position,
  evaluate,
})

/**
 * An expression as a condition.
 *
 * @throws ExpressionError when its values are no Booleans
 */
export function truthOf({ type, position, evaluate }: Expression): (read: ReadField) => Truth {
  if (type !== 'boolean' && type !== 'null') {
    throw wrongAt(position, `a condition is needed, this is of type ${nameOfType(type)}`)
  }
  return (read) => {
    const value = evaluate(read)
    return typeof value === 'boolean' ? value : null
  }
}
