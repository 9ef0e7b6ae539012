import type { Expression } from '../expression-form'
import { type ExpressionContext, ExpressionError, type Truth } from '../expression-values'
import type { JsonValue } from '../json-value'
import {
  binary,
  call,
  fieldNamed,
  fieldValue,
  junction,
  literal,
  membership,
  truth,
  truthOf,
  wrongAt,
} from './expression'
import { and, COMPARISONS, JUNCTIONS, not, or } from './operators'
import { type Token, tokens } from './tokens'

/** Most operators and parentheses inside each other: reading and evaluating take a few steps for each. */
const MOST_LEVELS = 256

/**
 * Reads expressions by recursive descent, and looks up names and types on the way.
 *
 * It is written here because the parsers on npm that are maintained refuse what clients send: `@odata/parser` does not
 * know `in`, `@balena/odata-parser` takes dates only in the quoted form of OData 2.
 */
export class ExpressionParser {
  readonly #tokens: readonly Token[]
  #next = 0
  /** The number of operators and parentheses around the next token. */
  #levels = 0
  /** The names of the Resource, and the variables of lambdas around as if they were Fields. */
  #context: ExpressionContext

  constructor(text: string, context: ExpressionContext) {
    this.#tokens = tokens(text)
    this.#context = context
  }

  /**
   * Reads the whole text as a condition.
   *
   * @throws ExpressionError when it is not one, or is nested too deeply
   */
  condition(): Expression {
    const whole = asCondition(this.#expression())
    if (this.#peek().kind !== 'end') throw this.#unexpected('the end')
    return whole
  }

  #expression(level = 0): Expression {
    const operator = JUNCTIONS[level]
    if (operator === undefined) return this.#comparison()
    const first = this.#expression(level + 1)
    const conditions: Expression[] = []
    while (this.#takes(operator)) {
      const other = this.#expression(level + 1)
      if (conditions.length === 0) conditions.push(asCondition(first))
      conditions.push(asCondition(other))
    }
    return conditions.length === 0 ? first : junction(operator, first.position, conditions)
  }

  #comparison(level = 0): Expression {
    const operators = COMPARISONS[level]
    if (operators === undefined) return this.#unary()
    const taken = () => operators.find((operator) => this.#takes(operator))
    let left = this.#comparison(level + 1)
    const outside = this.#levels
    for (let operator = taken(); operator !== undefined; operator = taken()) {
      this.#deepen()
      left = binary(operator, left, this.#comparison(level + 1))
    }
    this.#levels = outside
    return left
  }

  /** @throws ExpressionError when the condition is nested so deeply that evaluating it might not end well */
  #deepen(): void {
    this.#levels += 1
    if (this.#levels > MOST_LEVELS) throw new ExpressionError('the condition is nested too deeply.')
  }

  #unary(): Expression {
    this.#deepen()
    const operand = this.#negation() ?? this.#operand()
    this.#levels -= 1
    return operand
  }

  #negation(): Expression | undefined {
    const { position } = this.#peek()
    if (!this.#takes('not')) return undefined
    const condition = this.#unary()
    const judge = truthOf(condition)
    return truth(position, { kind: 'not', condition }, (read) => not(judge(read)))
  }

  #operand(): Expression {
    const operand = this.#primary()
    if (this.#takes('has')) return binary('has', operand, this.#primary())
    if (!this.#takes('in')) return operand
    this.#expect('(')
    return membership(operand, this.#list())
  }

  #primary(): Expression {
    if (this.#takes('(')) {
      const inner = this.#expression()
      this.#expect(')')
      return inner
    }
    const token = this.#peek()
    const { kind } = token
    if (kind === 'symbol' || kind === 'end') throw this.#unexpected('a Field, a function or a literal')
    this.#next++
    if (kind !== 'name') return literal(kind, token, this.#context)
    if (this.#takes('(')) return call(token, this.#takes(')') ? [] : this.#list(), this.#context)
    return this.#takes('/') ? this.#lambda(token) : fieldValue(token, this.#context)
  }

  /**
   * Reads `any` or `all` over a Collection, which is false or true when that is empty (OData URL Conventions 4.01,
   * 5.1.1.13). Since 4.01 their names may be written in any case.
   */
  #lambda(field: Token): Expression {
    const { text: name, position } = field
    const property = fieldNamed(field, this.#context)
    if (!property.type.isCollection) throw wrongAt(position, `${name} is not a Collection`)
    const isAny = this.#takesLambda('any')
    if (!isAny && !this.#takesLambda('all')) throw this.#unexpected('all')
    this.#expect('(')
    if (isAny && this.#takes(')'))
      return truth(position, { kind: 'any', name }, (read) => itemsOf(read(name)).length > 0)
    const { kind, text: variable } = this.#peek()
    if (kind !== 'name') throw this.#unexpected('the name of a variable')
    this.#next++
    this.#expect(':')
    const outer = this.#context
    const item = { ...property, name: variable, type: { ...property.type, isCollection: false } }
    this.#context = { ...outer, properties: new Map([...outer.properties, [variable, item]]) }
    const condition = this.#expression()
    const judge = truthOf(condition)
    this.#context = outer
    this.#expect(')')
    const join = isAny ? or : and
    return truth(position, { kind: isAny ? 'any' : 'all', name, variable, condition }, (read) =>
      itemsOf(read(name))
        .map((value) => judge((field) => (field === variable ? value : read(field))))
        .reduce<Truth>(join, !isAny),
    )
  }

  /** Reads one expression or more, up to the closing parenthesis. */
  #list(): readonly Expression[] {
    const items = [this.#expression()]
    while (this.#takes(',')) items.push(this.#expression())
    this.#expect(')')
    return items
  }

  #takesLambda(name: string): boolean {
    const { kind, text } = this.#peek()
    return kind === 'name' && text.toLowerCase() === name && this.#takes(text)
  }

  /** Steps over the next token when it is this name or symbol, and tells if it was. */
  #takes(text: string): boolean {
    const { kind, text: found } = this.#peek()
    if (found !== text || (kind !== 'symbol' && kind !== 'name')) return false
    this.#next++
    return true
  }

  #expect(text: string): void {
    if (!this.#takes(text)) throw this.#unexpected(text)
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', text: 'the end', position: 0 }
  }

  #unexpected(expected: string) {
    const { text, position } = this.#peek()
    return wrongAt(position, `${text} stands where ${expected} should`)
  }
}

/** @throws ExpressionError when the values of an expression are not Booleans */
function asCondition(expression: Expression): Expression {
  truthOf(expression)
  return expression
}

const itemsOf = (value: JsonValue): readonly JsonValue[] => (Array.isArray(value) ? value : [])
