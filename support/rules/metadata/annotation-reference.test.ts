import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotationReference } from './annotation-reference'
import { faultsOf } from './testing/faults-of'

const TYPES = `<EnumType Name="E" IsFlags="true"><Member Name="A"/><Member Name="B"/></EnumType>
<ComplexType Name="C"><Property Name="P" Type="Edm.String"/><Property Name="Must" Type="Edm.String" Nullable="false"/>
<Property Name="Preset" Type="Edm.String" Nullable="false" DefaultValue="a"/><Property Name="List" Type="Collection(Edm.String)" Nullable="false"/>
<NavigationProperty Name="N" Type="o.X" Nullable="false"/></ComplexType>
<ComplexType Name="Open" OpenType="true"/><ComplexType Name="Lost" BaseType="other.Base"/><ComplexType Name="Below" BaseType="o.Open" OpenType="false"/>
<Term Name="T" Type="Edm.PrimitiveType"/><Term Name="Base" Type="o.C"/><Term Name="Special" Type="o.C" BaseTerm="o.Base"/>`

const told = (value: string, term = 'other.T') =>
  faultsOf(
    annotationReference,
    `${TYPES}<EntityType Name="X"><Annotation Term="${term}">${value}</Annotation></EntityType>`,
  ).map(({ expected, found }) => `${expected}: ${found}`)

test('a term of a Schema of the document is defined there, and told where it is used first', () => {
  const annotate = (...terms: readonly string[]) =>
    faultsOf(
      annotationReference,
      `${TYPES}<EntityType Name="X">\n${terms.map((name) => `<Annotation Term="${name}" String="a"/>`).join('\n')}</EntityType>`,
    ).map(({ found, evidence }) => `${found} ${evidence}`)
  assert.deepEqual(annotate('o.T', 'Self.T', 'other.Anything', 'Org.OData.Core.V1.Nope'), [])
  assert.deepEqual(annotate('o.Nope', 'o.Nope'), ['Term="o.Nope" $metadata line 10, column 1'])
})

test('members are there, where their type is known', () => {
  const members = (text: string) => told(`<EnumMember>${text}</EnumMember>`)
  const expected = 'a member of an EnumType, as Namespace.EnumType/Member'
  for (const text of ['o.E/A', ' Self.E/A   o.E/B ', 'other.E/A', '', '/A', 'Org.OData.Core.V1.Permission/Read'])
    assert.deepEqual(members(text), [], text)
  for (const text of ['o.E/C', 'o.Nope/A', 'A', 'o.C/P', 'o.C/A', 'Org.OData.Core.V1.Permission/Nope'])
    assert.deepEqual(members(text), [`${expected}: EnumMember="${text}"`], text)
  assert.equal(members('o.E/A o.E/C\n o.E/D').length, 2)
  // A member where a text is asked for is one fault, which another rule tells.
  assert.deepEqual(
    faultsOf(
      annotationReference,
      `<Term Name="T" Type="Edm.Boolean"/><EntityType Name="X"><Annotation Term="o.T" EnumMember="o.X/A"/></EntityType>`,
    ),
    [],
  )
})

test('types are there, where their Schema is known', () => {
  for (const kind of ['Cast', 'IsOf']) {
    const of = (type: string) => told(`<${kind} Type="${type}"><Path>a</Path></${kind}>`)
    for (const type of [
      'o.C',
      'Self.E',
      'Collection(o.C)',
      'Collection(Self.C)',
      'Edm.String',
      'Collection(Edm.String)',
      'other.T',
      'nowhere.T',
    ])
      assert.deepEqual(of(type), [], type)
    for (const type of [
      'o.Nope',
      'Collection(o.Nope)',
      'Edm.Nope',
      'Collection(Edm.Nope)',
      'o.Collection(C)',
      'Edm.Collection(o.C)',
    ])
      assert.deepEqual(of(type), [`${kind} with a type that exists: Type="${type}"`], type)
    for (const type of ['xCollection(o.Nope)', 'Collection(o.Nope)x']) assert.equal(of(type).length, 0, type)
    assert.deepEqual(told(`<${kind}><Path>a</Path></${kind}>`), [])
  }
})

const value = (name: string) => `<PropertyValue Property="${name}" String="a"/>`
const record = (type: string, ...names: readonly string[]) =>
  `<Record Type="${type}">${names.map(value).join('')}</Record>`

test('a record has the properties of its type', () => {
  const all = ['Must', 'N']
  assert.deepEqual(told(record('o.C', ...all, 'P', 'List', 'Preset')), [])
  assert.deepEqual(told(record('o.C', ...all, 'Nope')), ['a property of C: Property="Nope"'])
  assert.deepEqual(told(`<Record Type="o.C">${all.map(value).join('')}<PropertyValue String="a"/></Record>`), [])
  assert.deepEqual(told(record('o.C', 'P')), [
    'a PropertyValue for Must: a Record of C without it',
    'a PropertyValue for N: a Record of C without it',
  ])
  assert.deepEqual(told(record('o.Nope', 'P')), ['Record with a type that exists: Type="o.Nope"'])
  for (const type of ['o.Open', 'o.Below', 'o.Lost', 'other.T', 'o.E'])
    assert.deepEqual(told(record(type, 'Nope')), [], type)
})

test('a term that specializes another leaves out what is said with that', () => {
  const plain = (name: string) => told(`<Record>${value('P')}</Record>`, name)
  assert.deepEqual(plain('o.Special'), [])
  assert.equal(plain('o.Base').length, 2)
})

test('a label is one element of the document, and a reference names one', () => {
  const label = (name: string) => `<LabeledElement Name="${name}"><String>a</String></LabeledElement>`
  const items = (...all: readonly string[]) => told(`<Collection>\n${all.join('\n')}</Collection>`)
  assert.deepEqual(items(label('A'), label('B')), [])
  assert.deepEqual(items(label('A'), label('B'), label('A')), ['a label of its own: Name="A", as on line 10'])
  const template = (name: string) =>
    `<Apply Function="odata.fillUriTemplate"><String>{A}</String>${label(name)}</Apply>`
  assert.deepEqual(items(label('A'), template('A'), template('A')), [])
  const reference = (name: string) => `<LabeledElementReference>${name}</LabeledElementReference>`
  for (const name of ['o.A', ' Self.A ', 'other.Nope']) assert.deepEqual(items(label('A'), reference(name)), [], name)
  for (const name of ['o.Nope', ' o.Nope ', 'A', ''])
    assert.deepEqual(
      items(label('A'), reference(name)),
      [`the name of a LabeledElement: LabeledElementReference ${name.trim()}`.trim()],
      name,
    )
})

test('what is told names the annotation, the place and the way out', () => {
  assert.deepEqual(
    faultsOf(annotationReference, `<EntityType Name="X"><Annotation Term="other.T" EnumMember="o.X/A"/></EntityType>`),
    [
      {
        outcome: 'advisory',
        subject: 'Annotation other.T of EntityType X',
        expected: 'a member of an EnumType, as Namespace.EnumType/Member',
        found: 'EnumMember="o.X/A"',
        advice: 'correct or remove EnumMember',
        evidence: '$metadata line 4, column 60',
      },
    ],
  )
})
