import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annotationForm } from './annotation-form'
import { faultsOf } from './testing/faults-of'

/** Returns what is expected and found of an annotation with a value, of a term of a type. */
const told = (value: string, { type = 'Edm.String', version = '4.01', attributes = '' } = {}) =>
  faultsOf(
    annotationForm,
    `<Term Name="T" Type="${type}"/><EntityType Name="X"><Annotation Term="o.T" ${attributes}>${value}</Annotation></EntityType>`,
    version,
  ).map(({ expected, found }) => `${expected}: ${found}`)

const call = (name: string, count: number) => `<Apply Function="${name}">${'<String>a</String>'.repeat(count)}</Apply>`

test('an annotation has one value or none', () => {
  assert.deepEqual(told(''), [])
  assert.deepEqual(told('<String>a</String>'), [])
  assert.deepEqual(told('<String>a</String><Int>1</Int>'), ['one value: String and Int'])
})

test('Annotations and an annotation in them do not both have a Qualifier', () => {
  const qualified = (attributes: string, value = '<String>a</String>') =>
    faultsOf(
      annotationForm,
      `<EntityType Name="X"/><Annotations Target="o.X" Qualifier="Outer"><Annotation Term="o.T" ${attributes}>${value}</Annotation></Annotations>`,
    ).map(({ expected, found }) => `${expected}: ${found}`)
  const fault = 'no Qualifier, which the Annotations around it have: Qualifier="Inner"'
  assert.deepEqual(qualified(''), [])
  assert.deepEqual(qualified('Qualifier="Inner"'), [fault])
  assert.deepEqual(qualified('Qualifier="Inner"', ''), [fault])
  assert.deepEqual(qualified('Qualifier="Inner"', '<String>a</String><Int>1</Int>'), [
    'one value: String and Int',
    fault,
  ])
})

test('a record has each property once; a Collection may have equal items', () => {
  const value = (name: string) => `<PropertyValue Property="${name}" String="a"/>`
  assert.deepEqual(told(`<Record>${value('A')}${value('B')}</Record>`), [])
  assert.deepEqual(told(`<Record>${value('A')}${value('B')}${value('A')}</Record>`), [
    'one PropertyValue of A: Property="A" on lines 4 and 4',
  ])
  assert.deepEqual(told('<Collection><String>a</String><String>a</String></Collection>'), [])
})

test('functions of OData are called by their names, with as many arguments as they have', () => {
  for (const [name, right, wrong] of [
    ['odata.concat', [2, 3, 9], [0, 1]],
    ['odata.matchesPattern', [2], [1, 3]],
    ['odata.uriEncode', [1], [0, 2]],
    ['odata.tolower', [0, 1, 2], []],
    ['other.function', [0, 1], []],
  ] as const) {
    for (const count of right) assert.deepEqual(told(call(name, count)), [], `${name} ${count}`)
    for (const count of wrong) assert.equal(told(call(name, count)).length, 1, `${name} ${count}`)
  }
  assert.deepEqual(told(call('odata.concat', 1)), ['odata.concat with 2 arguments or more: odata.concat with 1'])
  assert.deepEqual(told(call('odata.uriEncode', 2)), ['odata.uriEncode with 1 argument: odata.uriEncode with 2'])
  assert.deepEqual(told(call('odata.matchesPattern', 1)), [
    'odata.matchesPattern with 2 arguments: odata.matchesPattern with 1',
  ])
  assert.deepEqual(told(call('odata.nope', 1)), [
    'a function of OData, or one of another namespace: Function="odata.nope"',
  ])
  assert.deepEqual(told('<Apply><String>a</String></Apply>'), ['Apply with Function: Apply without Function'])
})

test('each function of OData is known, those of 4.01 only there', () => {
  const arguments_ = new Map([
    ['concat', 2],
    ['fillUriTemplate', 2],
    ['matchesPattern', 2],
  ])
  const fits = (name: string, version: string) => {
    const items = Array.from({ length: arguments_.get(name) ?? 1 }, (_, index) =>
      index === 0 ? '<String>a</String>' : '<LabeledElement Name="a"><String>a</String></LabeledElement>',
    )
    return told(`<Apply Function="odata.${name}">${items.join('')}</Apply>`, { version }).length === 0
  }
  const both =
    'concat contains endswith indexof length startswith substring tolower toupper trim date day fractionalseconds hour maxdatetime mindatetime minute month now second time totaloffsetminutes totalseconds year ceiling floor round cast isof geo.distance geo.intersects geo.length fillUriTemplate uriEncode'
  for (const name of both.split(' ')) assert.deepEqual([fits(name, '4.0'), fits(name, '4.01')], [true, true], name)
  for (const name of ['hassubset', 'hassubsequence', 'matchesPattern'])
    assert.deepEqual([fits(name, '4.0'), fits(name, '4.01')], [false, true], name)
  assert.equal(told(call('odata.fillUriTemplate', 1)).length, 1)
})

test('each expression of 4.01 is only there', () => {
  const found = (kind: string, version: string) =>
    told(`<${kind}><Int>1</Int><Int>1</Int></${kind}>`, { version, type: 'Edm.PrimitiveType' }).length
  for (const kind of 'Has In Add Sub Neg Mul Div DivBy Mod'.split(' '))
    assert.deepEqual([found(kind, '4.0'), found(kind, '4.01')], [1, 0], kind)
  for (const kind of ['And', 'Eq', 'Or']) assert.deepEqual([found(kind, '4.0'), found(kind, '4.01')], [0, 0], kind)
})

test('a cast, a type test and a call name what they need', () => {
  for (const [kind, needed] of [
    ['Cast', 'Type'],
    ['IsOf', 'Type'],
    ['Apply', 'Function'],
  ] as const) {
    assert.deepEqual(told(`<${kind}><String>a</String></${kind}>`), [
      `${kind} with ${needed}: ${kind} without ${needed}`,
    ])
    assert.deepEqual(told(`<${kind} ${needed}="other.T"><String>a</String></${kind}>`), [], kind)
  }
})

test('what holds one expression has one', () => {
  for (const [kind, attribute] of [
    ['PropertyValue', 'Property'],
    ['LabeledElement', 'Name'],
  ] as const) {
    const holding = (count: number) => {
      const element = `<${kind} ${attribute}="A">${'<String>a</String>'.repeat(count)}</${kind}>`
      return told(kind === 'PropertyValue' ? `<Record>${element}</Record>` : element, { type: 'Edm.ComplexType' })
        .length
    }
    assert.deepEqual([0, 1, 2].map(holding), [1, 0, 1], kind)
  }
})

test('a call has an argument in 4.0, and none of the functions of 4.01', () => {
  for (const version of ['4.0', ' 4.0 ']) {
    assert.deepEqual(told(call('odata.now', 0), { version }), ['odata.now with 1 argument or more: odata.now with 0'])
    assert.deepEqual(told(call('odata.matchesPattern', 2), { version }), [
      'an expression of OData 4.0: odata.matchesPattern, which is of 4.01',
    ])
    assert.deepEqual(told('<Neg><Int>1</Int></Neg>', { version, type: 'Edm.Int32' }), [
      'an expression of OData 4.0: Neg, which is of 4.01',
    ])
  }
  assert.deepEqual(told(call('odata.now', 0)), [])
})

test('a template names its parameters', () => {
  const template = (parameter: string) =>
    `<Apply Function="odata.fillUriTemplate"><String>{a}</String>${parameter}</Apply>`
  assert.deepEqual(told(template('<LabeledElement Name="a"><String>b</String></LabeledElement>')), [])
  assert.deepEqual(told(template('<String>b</String>')), [
    'a LabeledElement for each parameter of the template: String',
  ])
  assert.deepEqual(told(`<Apply Function="odata.concat"><String>a</String><String>b</String></Apply>`), [])
})

test('a number is one that Edm.Int64 has, where a number is wanted', () => {
  const int = (text: string, type = 'Edm.Int64') => told(`<Int>${text}</Int>`, { type })
  for (const text of [
    '9223372036854775807',
    '-9223372036854775808',
    ' +5 ',
    'x',
    '1+1',
    '99999999999999999999x',
    'x99999999999999999999',
    '99999999999999999999+1',
  ])
    assert.deepEqual(int(text), [], text)
  for (const text of ['9223372036854775808', ' +9223372036854775808 '])
    assert.deepEqual(int(text), [`a number that Edm.Int64 has: Int="${text}"`])
  assert.deepEqual(int('9223372036854775808', 'Edm.Boolean'), [])
  assert.deepEqual(told('<Decimal>9223372036854775808</Decimal>', { type: 'Edm.Decimal' }), [])
})
