import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edmx, modelOf, schema } from '../../metadata/testing/model-of'
import { ofThisVersion } from './of-this-version'
import { foundBy } from './testing/faults-of'

/** Returns what is found of a document of each version, without what it says of the version. */
const found = (content: string) =>
  ['4.0', ' 4.0 ', '4.01'].map((version) =>
    foundBy(ofThisVersion, content, version).map((text) => text.replace(/, which is of 4\.01?(?: here)?$/, '')),
  )

/** That something is of 4.01 alone. */
const of401 = (content: string, ...faults: readonly string[]) =>
  assert.deepEqual(found(content), [faults, faults, []], content)

const neverTold = (content: string) => of401(content)

const property = (attributes: string) => `<EntityType Name="X"><Property Name="P" ${attributes}/></EntityType>`
const term = (attributes: string) => `<Term Name="T" ${attributes}/>`

test('types of 4.01 are for it alone, wherever they are', () => {
  of401(property('Type="Edm.Untyped"'), 'violated Type="Edm.Untyped"')
  of401(property('Type="Collection(Edm.ComplexType)"'), 'violated Type="Collection(Edm.ComplexType)"')
  neverTold(property('Type="Edm.ComplexType"'))
  of401(
    '<EntityType Name="X"><NavigationProperty Name="N" Type="Edm.Untyped"/></EntityType>',
    'violated Type="Edm.Untyped"',
  )
  of401(term('Type="Edm.AnyPropertyPath"'), 'violated Type="Edm.AnyPropertyPath"')
  of401(term('Type="Collection(Edm.ModelElementPath)"'), 'violated Type="Collection(Edm.ModelElementPath)"')
  // That no Field is a path is told by another rule.
  neverTold(property('Type="Edm.AnyPropertyPath"'))
  neverTold(term('Type="Edm.PropertyPath"'))
})

test('facets of 4.01 are for it alone, and MaxLength="max" for 4.0', () => {
  of401(property('Type="Edm.Decimal" Scale="floating"'), 'violated Scale="floating"')
  for (const unicode of ['true', 'false']) {
    of401(term(`Type="Edm.String" Unicode="${unicode}"`), `advisory Unicode="${unicode}"`)
    of401(
      `<Action Name="A"><Parameter Name="p" Type="Edm.String" Unicode="${unicode}"/></Action>`,
      `advisory Unicode="${unicode}"`,
    )
    neverTold(property(`Type="Edm.String" Unicode="${unicode}"`))
  }
  assert.deepEqual(found(property('Type="Edm.String" MaxLength="max"')), [[], [], ['advisory MaxLength="max"']])
})

test('a Singleton says in 4.01 alone if it may be null; of an EntitySet the XML schemas tell', () => {
  const container = (content: string) => `<EntityType Name="X"/><EntityContainer Name="c">${content}</EntityContainer>`
  of401(container('<Singleton Name="One" Type="o.X" Nullable="true"/>'), 'advisory Nullable')
  neverTold(container('<Singleton Name="One" Type="o.X"/>'))
  neverTold(container('<EntitySet Name="Xs" EntityType="o.X" Nullable="true"/>'))
})

test('a binding ends with a type cast in 4.01 alone', () => {
  const bound = (
    path: string,
    type = 'o.X',
  ) => `<EntityType Name="X"><NavigationProperty Name="Y" Type="o.Y"/></EntityType>
<EntityType Name="Y"><NavigationProperty Name="Z" Type="o.Y"/></EntityType><EntityType Name="Special" BaseType="o.Y"/>
<EntityContainer Name="c"><EntitySet Name="Xs" EntityType="${type}"><NavigationPropertyBinding Path="${path}" Target="Ys"/></EntitySet></EntityContainer>`
  of401(bound('Y/o.Special'), 'violated Path="Y/o.Special"')
  of401(bound('Y/Z/o.Special'), 'violated Path="Y/Z/o.Special"')
  for (const path of ['Y', 'Y/o.Special/Z', 'Y/o.Nope', 'Nope/o.Special', '']) neverTold(bound(path))
  for (const type of ['other.T', 'o.Nowhere', 'Edm.String']) neverTold(bound('Y/o.Special', type))
})

test('a key passes a navigation property in 4.01 alone', () => {
  const key = (name: string) => `<EntityType Name="X"><Key><PropertyRef Name="${name}" Alias="A"/></Key>
<Property Name="Place" Type="o.C"/><NavigationProperty Name="Y" Type="o.Y"/></EntityType><EntityType Name="Y"><Property Name="Id" Type="Edm.String"/></EntityType>
<ComplexType Name="C"><Property Name="Id" Type="Edm.String"/></ComplexType>`
  of401(key('Y/Id'), 'violated Name="Y/Id"')
  neverTold(key('Place/Id'))
  neverTold(key('Y'))
})

test('a constraint ties complex values and navigation properties in 4.01 alone', () => {
  const tied = (path: string) => `<ComplexType Name="C"><Property Name="Id" Type="Edm.String"/></ComplexType>
<EnumType Name="E"><Member Name="A"/></EnumType><EntityType Name="X"><Property Name="Text" Type="Edm.String"/><Property Name="Kind" Type="o.E"/>
<Property Name="Place" Type="o.C"/><NavigationProperty Name="N" Type="o.X"/><NavigationProperty Name="Far" Type="other.T"/>
<NavigationProperty Name="Y" Type="o.X"><ReferentialConstraint Property="${path}" ReferencedProperty="Text"/></NavigationProperty></EntityType>`
  of401(tied('Place'), 'violated Property="Place" with Type="o.C"')
  of401(tied('N'), 'violated Property="N" with Type="o.X"')
  of401(tied('Far'), 'violated Property="Far" with Type="other.T"')
  for (const path of ['Text', 'Kind', 'Place/Id', 'Nope', '']) neverTold(tied(path))
})

test('an Include has a default namespace in 4.01 alone', () => {
  const told = (name: string, content: string, version: string) => {
    const include = `<edmx:Include Namespace="other">${content.replace('TERM', name)}</edmx:Include>`
    const references = `<edmx:Reference Uri="other.xml">${include}</edmx:Reference>`
    const own = `<EntityType Name="X">${content.replace('TERM', name)}</EntityType>`
    return ofThisVersion
      .judge(modelOf(edmx(schema('Namespace="o"', own), { version, references })))
      .map((finding) => `${finding.outcome} ${finding.subject}`)
  }
  const annotation = '<Annotation xmlns="http://docs.oasis-open.org/odata/ns/edm" Term="TERM" Bool="true"/>'
  const name = 'Org.OData.Core.V1.DefaultNamespace'
  assert.deepEqual(told(name, annotation, '4.0'), [`advisory Annotation ${name}`])
  assert.deepEqual(told(name, annotation, '4.01'), [])
  assert.deepEqual(told('Org.OData.Core.V1.Description', annotation, '4.0'), [])
})
