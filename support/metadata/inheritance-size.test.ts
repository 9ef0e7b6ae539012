import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excessiveInheritance } from './inheritance-size'
import { edmx, modelOf, schema } from './testing/model-of'

const excess = (content: string) => excessiveInheritance(modelOf(edmx(schema('Namespace="o"', content))))

const list = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('\n')

/** Elements of which each but the last is built on the next one. */
const chains: readonly (readonly [string, (length: number) => string])[] = [
  ['EntityType', (length) => list(length, (index) => `<EntityType Name="T${index}" BaseType="o.T${index + 1}"/>`)],
  ['ComplexType', (length) => list(length, (index) => `<ComplexType Name="T${index}" BaseType="o.T${index + 1}"/>`)],
  [
    'TypeDefinition',
    (length) => list(length, (index) => `<TypeDefinition Name="T${index}" UnderlyingType="o.T${index + 1}"/>`),
  ],
  [
    'Term',
    (length) => list(length, (index) => `<Term Name="T${index}" Type="Edm.String" BaseTerm="o.T${index + 1}"/>`),
  ],
  [
    'EntityContainer',
    (length) => list(length, (index) => `<EntityContainer Name="T${index}" Extends="o.T${index + 1}"/>`),
  ],
]

for (const [kind, chain] of chains) {
  test(`a ${kind} with 100 others below it is judged, one with more is not`, () => {
    assert.equal(excess(chain(101)), undefined)
    assert.match(
      excess(chain(102)) ?? '',
      new RegExp(`^${kind} T0 on line \\d+ is built on more than 100 others, one above the other$`),
    )
  })
}

test('a circle ends where it closes, also when something leads into it', () => {
  assert.equal(excess(list(3, (index) => `<EntityType Name="T${index}" BaseType="o.T${(index + 1) % 3}"/>`)), undefined)
  assert.equal(excess('<EntityType Name="A" BaseType="o.B"/><EntityType Name="B" BaseType="o.B"/>'), undefined)
})

test('Fields count for each type that inherits them', () => {
  const fields = list(500, (index) => `<Property Name="F${index}" Type="Edm.String"/>`)
  const model = (types: number) =>
    `<EntityType Name="Base">${fields}</EntityType>${list(types, (index) => `<EntityType Name="T${index}" BaseType="o.Base"/>`)}`
  assert.equal(excess(model(500)), undefined)
  assert.match(
    excess(model(501)) ?? '',
    /^more than 250,000 members are inherited, those of EntityType T500 on line \d+ among them$/,
  )
})
