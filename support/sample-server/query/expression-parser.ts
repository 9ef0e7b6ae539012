import type { Binary, Expression, Literal } from './expression'
import { QueryError } from './query-error'
import { type Token, tokens } from './tokens'

/** Operators with two operands, the loosest first (OData URL Conventions 4.01, 5.1.1.17). */
const LEVELS: readonly (readonly Binary['operator'][])[] = [['or'], ['and'], ['eq', 'ne'], ['gt', 'ge', 'lt', 'le']]

const MOST_DEPTH = 100

/**
 * Reads expressions by recursive descent.
 *
 * It is written here because the parsers on npm that are kept up refuse what clients send: `@odata/parser` does not
 * know `in`, `@balena/odata-parser` takes dates only in the quoted form of OData 2.
 */
export class ExpressionParser {
  readonly #tokens: readonly Token[]
  #next = 0
  #depth = 0

  /** @throws QueryError where a character begins no token */
  constructor(text: string) {
    this.#tokens = tokens(text)
  }

  /** @throws QueryError when no whole expression follows */
  expression(level = 0): Expression {
    const operators = LEVELS[level]
    if (operators === undefined) return this.#unary()
    let left = this.expression(level + 1)
    for (let operator = this.#operator(operators); operator !== undefined; operator = this.#operator(operators)) {
      const right = this.expression(level + 1)
      left = { kind: 'binary', operator, left, right, position: left.position }
    }
    return left
  }

  /** Whether the next token is this name or symbol, which is then behind. */
  takes(text: string): boolean {
    const { kind, text: found } = this.#peek()
    if (found !== text || (kind !== 'symbol' && kind !== 'name')) return false
    this.#next++
    return true
  }

  /** @throws QueryError when anything is left */
  end(): void {
    if (this.#peek().kind !== 'end') throw this.#unexpected('the end')
  }

  #unary(): Expression {
    const { position } = this.#peek()
    if (++this.#depth > MOST_DEPTH) throw new QueryError(`Position ${position}: more than ${MOST_DEPTH} levels deep.`)
    const expression: Expression = this.takes('not')
      ? { kind: 'not', operand: this.#unary(), position }
      : this.#membership(this.#primary())
    this.#depth--
    return expression
  }

  #membership(operand: Expression): Expression {
    const { position } = operand
    if (this.takes('in')) {
      this.#expect('(')
      return { kind: 'in', operand, items: this.#list(), position }
    }
    if (this.takes('has')) return { kind: 'binary', operator: 'has', left: operand, right: this.#primary(), position }
    return operand
  }

  #primary(): Expression {
    if (this.takes('(')) {
      const inner = this.expression()
      this.#expect(')')
      return inner
    }
    const token = this.#peek()
    const type = literalType(token)
    if (type === undefined && token.kind !== 'name') throw this.#unexpected('a Field, a function or a literal')
    this.#next++
    const { text, position } = token
    if (type !== undefined) return { kind: 'literal', type, text, position }
    if (this.takes('(')) return { kind: 'call', name: text, parameters: this.#parameters(), position }
    return this.takes('/') ? this.#lambda(text, position) : { kind: 'name', name: text, position }
  }

  #lambda(field: string, position: number): Expression {
    const quantifier = this.takes('any') ? 'any' : this.takes('all') ? 'all' : undefined
    if (quantifier === undefined) throw this.#unexpected('any or all (paths are not offered)')
    this.#expect('(')
    if (quantifier === 'any' && this.takes(')')) return { kind: 'lambda', quantifier, field, position }
    const variable = this.#peek()
    if (variable.kind !== 'name') throw this.#unexpected('the name of a variable')
    this.#next++
    this.#expect(':')
    const condition = this.expression()
    this.#expect(')')
    return { kind: 'lambda', quantifier, field, item: { variable: variable.text, condition }, position }
  }

  #parameters(): readonly Expression[] {
    return this.takes(')') ? [] : this.#list()
  }

  /** One expression or more, up to the closing parenthesis. */
  #list(): readonly Expression[] {
    const items = [this.expression()]
    while (this.takes(',')) items.push(this.expression())
    this.#expect(')')
    return items
  }

  #operator(operators: readonly Binary['operator'][]): Binary['operator'] | undefined {
    return operators.find((operator) => this.takes(operator))
  }

  #expect(text: string): void {
    if (!this.takes(text)) throw this.#unexpected(text)
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', text: '', position: 0 }
  }

  #unexpected(expected: string): QueryError {
    const { kind, text, position } = this.#peek()
    return new QueryError(`Position ${position}: ${kind === 'end' ? 'the end' : text} stands where ${expected} should.`)
  }
}

function literalType({ kind, text }: Token): Literal['type'] | undefined {
  if (kind === 'name') return text === 'null' ? 'null' : text === 'true' || text === 'false' ? 'boolean' : undefined
  return kind === 'symbol' || kind === 'end' ? undefined : kind
}
