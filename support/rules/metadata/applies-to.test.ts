import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appliesTo } from './applies-to'
import { faultsOf, foundBy } from './testing/faults-of'

const TYPES = `<EntityType Name="X"><Property Name="P" Type="Edm.String"/><NavigationProperty Name="N" Type="o.X"/></EntityType>
<EnumType Name="E"><Member Name="A"/></EnumType><ComplexType Name="C"/><TypeDefinition Name="D" UnderlyingType="Edm.String"/>
<Action Name="Go"/><Function Name="Find"><ReturnType Type="Edm.String"/></Function><Term Name="Any" Type="Edm.String"/>
<EntityContainer Name="c"><EntitySet Name="Xs" EntityType="o.X"/><Singleton Name="One" Type="o.X"/>
<FunctionImport Name="FindIt" Function="o.Find"/><ActionImport Name="GoOn" Action="o.Go"/></EntityContainer>`

const term = (listed: string) => `<Term Name="T" Type="Edm.String" AppliesTo="${listed}"/>`

/** Returns what is found of a term that is applied to the target of Annotations. */
const outOfLine = (listed: string, target: string, { version = '4.0', name = 'o.T' } = {}) =>
  foundBy(
    appliesTo,
    `${TYPES}${term(listed)}<Annotations Target="${target}"><Annotation Term="${name}" String="a"/></Annotations>`,
    version,
  )

test('a term is applied to the elements that it lists, inline', () => {
  const inline = (listed: string) =>
    faultsOf(
      appliesTo,
      `${term(listed)}<Action Name="Go">\n<Parameter Name="p" Type="Edm.String"><Annotation Term="o.T" String="a"/></Parameter></Action>`,
      '4.0',
    )
  assert.deepEqual(inline('Action Parameter'), [])
  assert.deepEqual(inline('Action EntityType'), [
    {
      outcome: 'advisory',
      subject: 'Annotation o.T of Parameter p',
      expected: 'an annotation of Action or EntityType',
      found: 'one of Parameter',
      advice: 'remove the annotation, or add Parameter to AppliesTo of the term',
      evidence: '$metadata line 5, column 39',
    },
  ])
})

test('the target of Annotations tells which element is meant', () => {
  for (const [target, element] of [
    ['o.X', 'EntityType'],
    ['Self.X', 'EntityType'],
    ['o.X/P', 'Property'],
    ['o.X/N', 'NavigationProperty'],
    ['o.E', 'EnumType'],
    ['o.E/A', 'Member'],
    ['o.C', 'ComplexType'],
    ['o.D', 'TypeDefinition'],
    ['o.Any', 'Term'],
    ['o.c', 'EntityContainer'],
    ['o.c/Xs', 'EntitySet'],
    ['o.c/One', 'Singleton'],
    ['o.c/FindIt', 'FunctionImport'],
    ['o.c/GoOn', 'ActionImport'],
  ] as const) {
    assert.deepEqual(outOfLine('Schema', target), [`advisory one of ${element}`], target)
    assert.deepEqual(outOfLine(`Schema ${element}`, target), [], target)
  }
  for (const target of ['o.Nope', 'o.X/Nope', 'other.X', 'o.D/P', ''])
    assert.deepEqual(outOfLine('Schema', target), [], target)
})

test('what may be a collection or a single entity is not judged where a term is for one of the two', () => {
  for (const listed of ['Collection', 'Singleton']) {
    for (const target of ['o.X/P', 'o.X/N', 'o.c/Xs', 'o.Any']) assert.deepEqual(outOfLine(listed, target), [], target)
    assert.deepEqual(outOfLine(listed, 'o.E'), ['advisory one of EnumType'])
    const inline = '<Parameter Name="p" Type="Edm.String"><Annotation Term="o.T" String="a"/></Parameter>'
    const returned = '<ReturnType Type="Edm.String"><Annotation Term="o.T" String="a"/></ReturnType>'
    assert.deepEqual(foundBy(appliesTo, `${term(listed)}<Function Name="F">${inline}${returned}</Function>`, '4.0'), [])
  }
})

test('an annotation in a value is one of the instance', () => {
  const inside = '<Annotation Term="o.T" String="a"/>'
  const value = `<Record><PropertyValue Property="P" String="a">${inside}</PropertyValue>${inside}</Record>`
  assert.deepEqual(
    foundBy(
      appliesTo,
      `${term('Schema')}<EntityType Name="X"><Annotation Term="o.U">${value}</Annotation></EntityType>`,
      '4.0',
    ),
    [],
  )
})

test('a term is limited in 4.0 alone, and only where it says so', () => {
  for (const version of ['4.0', ' 4.0 ']) assert.equal(outOfLine('Schema', 'o.X', { version }).length, 1)
  assert.deepEqual(outOfLine('Schema', 'o.X', { version: '4.01' }), [])
  for (const name of ['o.Any', 'o.Nope', 'other.T']) assert.deepEqual(outOfLine('Schema', 'o.X', { name }), [], name)
})

test('AppliesTo names elements that can be annotated', () => {
  const listed = (names: string) => faultsOf(appliesTo, term(names)).map(({ subject, found }) => `${subject} ${found}`)
  const elements =
    'Action ActionImport Annotation Apply Cast Collection ComplexType EntityContainer EntitySet EntityType EnumType Function FunctionImport If Include IsOf LabeledElement Member NavigationProperty Null OnDelete Parameter Property PropertyValue Record Reference ReferentialConstraint ReturnType Schema Singleton Term TypeDefinition UrlRef'
  for (const element of elements.split(' ')) assert.deepEqual(listed(element), [], element)
  for (const wrong of ['Field', 'Key', 'property']) assert.deepEqual(listed(wrong), [`Term T AppliesTo="${wrong}"`])
  // The XML schemas judge what is not one name.
  for (const several of ['Field Property', 'Property Field', 'Fie-ld', ''])
    assert.deepEqual(listed(several), [], several)
})
