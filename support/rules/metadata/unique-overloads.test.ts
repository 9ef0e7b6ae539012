import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOf, foundBy } from './testing/faults-of'
import { uniqueOverloads } from './unique-overloads'

/** An action or function on a line of its own, with parameters by their types; the first binds it where that is said. */
const operation = (
  kind: 'Action' | 'Function',
  bound: boolean,
  parameters: Readonly<Record<string, string>>,
): string => {
  const all = Object.entries(parameters).map(([name, type]) => `<Parameter Name="${name}" Type="${type}"/>`)
  const returns = kind === 'Function' ? '<ReturnType Type="Edm.String"/>' : ''
  return `<${kind} Name="F"${bound ? ' IsBound="true"' : ''}>${all.join('')}${returns}</${kind}>`
}

const found = (...operations: readonly string[]) => foundBy(uniqueOverloads, operations.join('\n'))
const TWICE = ['violated the same on line 4, line 5']

test('actions are told apart by what binds them alone', () => {
  const bound = (parameters: Readonly<Record<string, string>>) => operation('Action', true, parameters)
  assert.deepEqual(found(bound({ a: 'Edm.String', b: 'Edm.Int32' }), bound({ a: 'Edm.String', c: 'Edm.Date' })), TWICE)
  assert.deepEqual(found(bound({ a: 'Edm.String' }), bound({ a: 'Edm.Int32' })), [])
  assert.deepEqual(
    found(operation('Action', false, { a: 'Edm.String' }), operation('Action', false, { b: 'Edm.Date' })),
    TWICE,
  )
})

test('functions are told apart by the names and by the types of their other parameters', () => {
  const bound = (parameters: Readonly<Record<string, string>>) =>
    operation('Function', true, { me: 'Edm.String', ...parameters })
  assert.deepEqual(found(bound({ a: 'Edm.String', b: 'Edm.Date' }), bound({ b: 'Edm.Int32', a: 'Edm.Guid' })), TWICE)
  assert.deepEqual(found(bound({ a: 'Edm.String' }), bound({ b: 'Edm.String' })), TWICE)
  assert.deepEqual(found(bound({ a: 'Edm.String' }), bound({ b: 'Edm.Date' })), [])
  assert.deepEqual(
    found(bound({ a: 'Edm.String' }), operation('Function', false, { me: 'Edm.String', a: 'Edm.String' })),
    [],
  )
})

test('functions with the same names of parameters are alike, whatever binds them is called', () => {
  const [one, other] = ['me', 'it'].map((name) =>
    operation('Function', true, { [name]: 'Edm.String', a: name === 'me' ? 'Edm.Date' : 'Edm.Guid' }),
  )
  assert.deepEqual(found(one ?? '', other ?? ''), TWICE)
})

test('the name of the binding parameter tells no overloads apart', () => {
  const [one, other] = ['me', 'it'].map((name) => operation('Function', true, { [name]: 'Edm.String', a: 'Edm.Date' }))
  assert.deepEqual(found(one ?? '', other ?? ''), TWICE)
})

test('overloads that are alike in both ways are told once, with all lines', () => {
  const same = operation('Function', false, { a: 'Edm.String' })
  assert.deepEqual(faultsOf(uniqueOverloads, [same, same, same].join('\n')), [
    {
      outcome: 'violated',
      subject: 'Function F',
      expected: 'overloads that differ in what they are bound to or in their parameters',
      found: 'the same on line 4, line 5, line 6',
      advice: 'keep one of them',
      evidence: '$metadata line 6, column 1',
    },
  ])
})

test('overloads that are alike in one way are told apart from those that are alike in the other', () => {
  const of = (type: string) => operation('Function', false, { a: type })
  assert.deepEqual(found(of('Edm.String'), of('Edm.String'), of('Edm.Int32')), [
    'violated the same on line 4, line 5, line 6',
    'violated the same on line 4, line 5',
  ])
})
