import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../../metadata/testing/model-of'
import { annotationParts, typeOfRecord } from './annotation-parts'

const TYPES = `<Term Name="T" Type="Collection(Edm.Int32)" Nullable="false"/><Term Name="One" Type="Edm.Int32"/><Term Name="Rec" Type="o.C"/>
<ComplexType Name="C"><Property Name="P" Type="Edm.Date"/><NavigationProperty Name="N" Type="o.X"/></ComplexType><EnumType Name="E"><Member Name="A"/></EnumType>`

const partsOf = (term: string, value: string) =>
  annotationParts(
    modelOf(
      edmx(
        schema(
          'Namespace="o"',
          `${TYPES}<EntityType Name="X"><Annotation Term="${term}">${value}</Annotation></EntityType>`,
        ),
      ),
    ),
  )

/** The parts of a value, each with the type that is wanted. */
const wanted = (term: string, value: string) =>
  partsOf(term, value).map(({ expression, wanted: type }) =>
    `${expression.kind} ${type === undefined ? '' : `${type.isCollection ? 'many ' : ''}${type.qualifiedName}`}`.trim(),
  )

const [A, B] = ['<Int>1</Int>', '<Date>2024-01-01</Date>']

test('operands of logical operators are true or false', () => {
  for (const kind of ['And', 'Or', 'Not'])
    assert.deepEqual(wanted('o.One', `<${kind}>${A}${B}</${kind}>`), [
      `${kind} Edm.Int32`,
      'Int Edm.Boolean',
      'Date Edm.Boolean',
    ])
  const [, operand] = partsOf('o.One', `<Not>${A}</Not>`)
  assert.deepEqual(operand?.wanted, { qualifiedName: 'Edm.Boolean', isCollection: false, nullable: true, facets: {} })
  assert.equal(operand?.parent?.kind, 'Not')
})

test('what stands for the whole has its type', () => {
  assert.deepEqual(wanted('o.One', `<If><Bool>true</Bool>${A}${B}</If>`), [
    'If Edm.Int32',
    'Bool Edm.Boolean',
    'Int Edm.Int32',
    'Date Edm.Int32',
  ])
  assert.deepEqual(wanted('o.One', `<LabeledElement Name="L">${A}</LabeledElement>`), [
    'LabeledElement Edm.Int32',
    'Int Edm.Int32',
  ])
  assert.deepEqual(wanted('o.T', `<Collection>${A}<Collection>${B}</Collection></Collection>`), [
    'Collection many Edm.Int32',
    'Int Edm.Int32',
    'Collection Edm.Int32',
    'Date',
  ])
  assert.equal(partsOf('o.T', `<Collection>${A}</Collection>`)[1]?.wanted?.nullable, false)
})

test('an address is a text', () => {
  const [, operand] = partsOf('o.One', `<UrlRef>${A}</UrlRef>`)
  assert.deepEqual(operand?.wanted, { qualifiedName: 'Edm.String', isCollection: false, nullable: true, facets: {} })
})

test('a value in a record is of the type of its property', () => {
  const record = (attributes: string) =>
    `<Record ${attributes}><PropertyValue Property="P">${A}</PropertyValue><PropertyValue Property="N"/><PropertyValue Property="Nope">${A}</PropertyValue><PropertyValue>${A}</PropertyValue></Record>`
  const parts = [
    'PropertyValue Edm.Date',
    'Int Edm.Date',
    'PropertyValue o.X',
    'PropertyValue',
    'Int',
    'PropertyValue',
    'Int',
  ]
  assert.deepEqual(wanted('o.Rec', record('')), ['Record o.C', ...parts])
  assert.deepEqual(wanted('other.T', record('Type="o.C"')), ['Record', ...parts])
  for (const type of ['other.T', 'o.E', 'o.Nope']) {
    assert.ok(
      wanted('other.T', record(`Type="${type}"`)).every((text) => !text.includes(' ')),
      type,
    )
    const [part] = partsOf('other.T', record(`Type="${type}"`))
    const model = modelOf(edmx(schema('Namespace="o"', TYPES)))
    assert.ok(part !== undefined && typeOfRecord(model, part) === undefined, type)
  }
})

test('of other expressions, of several values and of terms that are not known nothing is wanted', () => {
  for (const kind of ['Cast', 'Apply', 'Eq', 'Add', 'IsOf'])
    assert.deepEqual(wanted('o.One', `<${kind}>${A}</${kind}>`), [`${kind} Edm.Int32`, 'Int'])
  assert.deepEqual(wanted('o.One', A + B), ['Int', 'Date'])
  assert.deepEqual(wanted('other.T', A), ['Int'])
})

test('texts and truth values at the top are left out', () => {
  assert.deepEqual(wanted('o.One', '<String>a</String>'), [])
  assert.deepEqual(wanted('o.One', '<Bool>true</Bool>'), [])
  assert.deepEqual(wanted('o.T', '<Collection><String>a</String></Collection>'), [
    'Collection many Edm.Int32',
    'String Edm.Int32',
  ])
})
