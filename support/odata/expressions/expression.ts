import { readDecimal, readTimestamp, type Timestamp } from '../../metadata/exact-values'
import type { Property } from '../../metadata/model-elements'
import type { Comparison, Expression } from '../expression-form'
import {
  type ExpressionContext,
  ExpressionError,
  type ReadField,
  readValue,
  type Truth,
  UnsupportedFunction,
  unquoted,
  type Value,
  type ValueType,
  valueTypeOf,
} from '../expression-values'
import { ExactNumber } from '../json-value'
import { and, compare, has, or } from './operators'
import type { Token } from './tokens'

/** Names a type in a sentence. */
const nameOfType = (type: ValueType): string => (typeof type === 'string' ? type : type.qualifiedName)

/** Makes an error about the text at a position. */
export const wrongAt = (position: number, message: string): ExpressionError =>
  new ExpressionError(`Position ${position}: ${message}.`)

/**
 * Reads a literal.
 *
 * @throws ExpressionError for a date, timestamp, EnumType or member that does not exist
 */
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
  return { type, position, form: { kind: 'literal' }, evaluate: () => value }
}

/**
 * Finds a Field of the Resource.
 *
 * @throws ExpressionError when the Resource has no such Field
 */
export function fieldNamed({ text, position }: Token, { properties }: ExpressionContext): Property {
  const property = properties.get(text)
  if (property === undefined) throw wrongAt(position, `there is no Field ${text}; names are case-sensitive`)
  return property
}

/**
 * Reads the name of a Field as its value.
 *
 * @throws ExpressionError for an unknown Field, a Collection, and a type that is not compared here
 */
export function fieldValue(token: Token, context: ExpressionContext): Expression {
  const { text: name, position } = token
  const property = fieldNamed(token, context)
  const type = valueTypeOf(context.model, property)
  if (property.type.isCollection) throw wrongAt(position, `${name} is a Collection, write ${name}/any(x:...)`)
  if (type === undefined) throw wrongAt(position, `${name} is of ${property.type.text}, which cannot be compared here`)
  return {
    type,
    position,
    form: { kind: 'field', name },
    evaluate: (read) => {
      const raw = read(name)
      const scalar = raw instanceof ExactNumber ? raw.text : raw
      return scalar !== null && typeof scalar === 'object' ? null : (readValue(type, scalar) ?? null)
    },
  }
}

/**
 * Reads the call of a function. A function of null is null (OData URL Conventions 4.01, 5.1.1.4).
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
    if (!canonicalFunctions.has(name) && OTHER_FUNCTIONS.has(name)) {
      throw new UnsupportedFunction(`Position ${position}: the function ${name} is not supported here.`)
    }
    throw wrongAt(position, `there is no function ${name}(${types})`)
  }
  const form = { kind: 'call', name, parameters } as const
  if (name === 'now' && now !== undefined) return { type: signature.result, position, form, evaluate: now }
  const evaluate = (read: ReadField) => {
    const values = parameters.map((parameter) => parameter.evaluate(read))
    return values.includes(null) ? null : signature.apply(values)
  }
  return { type: signature.result, position, form, evaluate }
}

/**
 * Joins conditions, however many, in one step: a list of 10,000 values must not become as many steps inside each other.
 */
export function junction(operator: 'and' | 'or', position: number, conditions: readonly Expression[]): Expression {
  const join = operator === 'and' ? and : or
  const judges = conditions.map(truthOf)
  return truth(position, { kind: 'junction', operator, conditions }, (read) =>
    judges.reduce<Truth>((truths, judge) => join(truths, judge(read)), operator === 'and'),
  )
}

/**
 * Compares two expressions.
 *
 * @throws ExpressionError for operands that do not go with the operator or with each other
 */
export function binary(operator: Comparison | 'has', left: Expression, right: Expression): Expression {
  if (left.type !== right.type && left.type !== 'null' && right.type !== 'null') {
    throw wrongAt(left.position, `${nameOfType(left.type)} and ${nameOfType(right.type)} cannot be compared`)
  }
  const decide = operator === 'has' ? flagsOf(left) : compare(operator)
  const form = { kind: 'comparison', operator, left, right } as const
  return truth(left.position, form, (read) => decide(left.evaluate(read), right.evaluate(read)))
}

function flagsOf({ type, position }: Expression): ReturnType<typeof has> {
  if (typeof type === 'string') throw wrongAt(position, 'has asks for flags of an EnumType, and this is not one')
  return has(type.isFlags)
}

/** Makes an `in`, which is true when one item is equal, null to null too (OData URL Conventions 4.01, 5.1.1.1.11). */
export const membership = (left: Expression, items: readonly Expression[]): Expression =>
  junction(
    'or',
    left.position,
    items.map((item) => binary('eq', left, item)),
  )

/** Makes an expression whose values are truth values. */
export const truth = (
  position: number,
  form: Expression['form'],
  evaluate: (read: ReadField) => Truth,
): Expression => ({ type: 'boolean', position, form, evaluate })

/**
 * Takes an expression as a condition.
 *
 * @throws ExpressionError when its values are not Booleans
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

/** A canonical function with one list of parameters (OData URL Conventions 4.01, 5.1.1.5 to 5.1.1.7). */
interface CanonicalFunction {
  readonly parameters: readonly ValueType[]
  readonly result: ValueType
  /** Applies it to parameters of the types above, of which none is null. */
  readonly apply: (parameters: readonly Value[]) => Value
}

const number = (value: number | string): Value => readDecimal(String(value)) ?? null

const ofText = (result: ValueType, apply: (text: string) => Value): CanonicalFunction => ({
  parameters: ['string'],
  result,
  apply: ([text]) => apply(String(text)),
})

const ofTexts = (apply: (text: string, part: string) => boolean): CanonicalFunction => ({
  parameters: ['string', 'string'],
  result: 'boolean',
  apply: ([text, part]) => apply(String(text), String(part)),
})

const ofTimestamp = (result: ValueType, apply: (local: Timestamp['local']) => Value): CanonicalFunction => ({
  parameters: ['timestamp'],
  result,
  apply: ([value]) => (typeof value === 'object' && value?.kind === 'timestamp' ? apply(value.local) : null),
})

/** Makes `year`, `month` or `day`, which take a date or a timestamp. */
const ofDay = (part: 0 | 1 | 2): readonly CanonicalFunction[] => {
  const apply = (date: string) => number(date.split('-')[part] ?? '')
  return [
    { parameters: ['date'], result: 'number', apply: ([date]) => apply(String(date)) },
    ofTimestamp('number', ({ date }) => apply(date)),
  ]
}

/** Canonical functions of OData that are not known here (OData URL Conventions 4.01, 5.1.1.5 to 5.1.1.11). */
const OTHER_FUNCTIONS: ReadonlySet<string> = new Set([
  ...[
    'concat',
    'indexof',
    'substring',
    'hassubset',
    'hassubsequence',
    'matchesPattern',
    'trim',
    'case',
    'cast',
    'isof',
  ],
  ...['fractionalseconds', 'maxdatetime', 'mindatetime', 'time', 'totaloffsetminutes', 'totalseconds'],
  ...['ceiling', 'floor', 'round'],
])

/** The functions by name, each with its ways to be called. */
const canonicalFunctions: ReadonlyMap<string, readonly CanonicalFunction[]> = new Map([
  ['contains', [ofTexts((text, part) => text.includes(part))]],
  ['startswith', [ofTexts((text, part) => text.startsWith(part))]],
  ['endswith', [ofTexts((text, part) => text.endsWith(part))]],
  ['tolower', [ofText('string', (text) => text.toLowerCase())]],
  ['toupper', [ofText('string', (text) => text.toUpperCase())]],
  ['length', [ofText('number', (text) => number([...text].length))]],
  ['year', ofDay(0)],
  ['month', ofDay(1)],
  ['day', ofDay(2)],
  ['hour', [ofTimestamp('number', ({ hour }) => number(hour))]],
  ['minute', [ofTimestamp('number', ({ minute }) => number(minute))]],
  ['second', [ofTimestamp('number', ({ second }) => number(second))]],
  ['date', [ofTimestamp('date', ({ date }) => date)]],
  ['now', [{ parameters: [], result: 'timestamp', apply: () => readTimestamp(new Date().toISOString()) ?? null }]],
])
