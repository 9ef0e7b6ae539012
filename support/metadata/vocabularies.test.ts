import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBuiltIn } from './primitive-types'
import { vocabularyOf } from './vocabularies'

const NAMESPACES = [
  'Org.OData.Core.V1',
  'Org.OData.Validation.V1',
  'Org.OData.Measures.V1',
  'Org.OData.Capabilities.V1',
  'RESO.OData.Metadata',
]

for (const namespace of NAMESPACES) {
  test(`every type that ${namespace} refers to is known`, () => {
    const vocabulary = vocabularyOf(`${namespace}.Any`)
    assert.ok(vocabulary)
    const structured = vocabulary.types.filter((type) => type.kind === 'ComplexType')
    const referred = [...vocabulary.terms, ...structured.flatMap(({ properties }) => properties)].map(
      ({ type }) => type.qualifiedName,
    )
    const bases = structured.flatMap(({ baseType }) => (baseType === undefined ? [] : [baseType]))
    const isKnown = (name: string) => isBuiltIn(name) || vocabularyOf(name)?.type(name) !== undefined
    assert.deepEqual(
      [...referred, ...bases].filter((name) => !isKnown(name)),
      [],
    )
    assert.ok(vocabulary.terms.length > 0)
  })
}

test('a vocabulary tells what may be null, what has a default value, and what derives from what', () => {
  const capabilities = vocabularyOf('Org.OData.Capabilities.V1.SortRestrictions')
  const sort = capabilities?.type('Org.OData.Capabilities.V1.SortRestrictionsType')
  assert.equal(sort?.kind, 'ComplexType')
  assert.deepEqual(
    sort.kind === 'ComplexType' &&
      capabilities
        ?.properties(sort)
        .map(({ name, type, nullable, defaultValue }) => [name, type.text, nullable, defaultValue !== undefined]),
    [
      ['Sortable', 'Edm.Boolean', false, true],
      ['AscendingOnlyProperties', 'Collection(Edm.PropertyPath)', false, false],
      ['DescendingOnlyProperties', 'Collection(Edm.PropertyPath)', false, false],
      ['NonSortableProperties', 'Collection(Edm.PropertyPath)', false, false],
    ],
  )
})

test('flags, abstract and open types are such', () => {
  const core = vocabularyOf('Org.OData.Core.V1.Tag')
  const facts = (name: string) => {
    const type = core?.type(`Org.OData.Core.V1.${name}`)
    if (type?.kind === 'EnumType') return { isFlags: type.isFlags }
    if (type?.kind === 'TypeDefinition') return { underlyingType: type.underlyingType }
    return { abstract: type?.abstract, open: type?.open }
  }
  assert.deepEqual(facts('Permission'), { isFlags: true })
  assert.deepEqual(facts('RevisionKind'), { isFlags: false })
  assert.deepEqual(facts('ExceptionType'), { abstract: true, open: false })
  assert.deepEqual(facts('Dictionary'), { abstract: false, open: true })
  assert.deepEqual(facts('Tag'), { underlyingType: 'Edm.Boolean' })
})

test('a name of another namespace, or without one, is of no vocabulary', () => {
  assert.equal(vocabularyOf('org.example.Tag'), undefined)
  assert.equal(vocabularyOf('Tag'), undefined)
  assert.equal(vocabularyOf(''), undefined)
  assert.equal(vocabularyOf('Org.OData.Core.V1'), undefined)
})
