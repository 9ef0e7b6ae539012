import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../dictionary/finding'
import { BASE_EDMX } from '../metadata/testing/base-edmx'
import { edmx, schema } from '../metadata/testing/model-of'
import { validateMetadata } from './validate-metadata'

/** With each element on a line of its own, so that a line is one element. */
const LINES = BASE_EDMX.replaceAll('><', '>\n<').split('\n')

/** Values that most attributes refuse, each for a reason of its own. */
const VALUES = ['', 'a b', '-1', '99999999999999999999', 'a/b', 'x.Gone', 'Edm.String', 'Self.Home', 'Self.Address']

const ADDED = ['Nullable="x"', 'MaxLength="0"', 'Precision="-1"', 'Unicode="x"', 'SRID="x"', 'Alias="a b"', 'Foo="1"']

/** The attribute that a finding is about, or its whole element. */
const faultOf = ({ found = '', evidence = '' }: Finding): string =>
  `${/line \d+/.exec(evidence)?.[0]}, ${/(\w+)="/.exec(found)?.[1] ?? 'the element'}`

async function assertToldOnce(text: string, what: string): Promise<void> {
  const { findings } = await validateMetadata(text)
  const faults = findings.map(faultOf)
  assert.deepEqual(
    faults.filter((fault, index) => faults.indexOf(fault) !== index),
    [],
    `${what}: ${findings.map(({ rule, found, evidence }) => `${rule} ${found} ${evidence}`).join('; ')}`,
  )
}

const withLine = (index: number, ...lines: readonly string[]): string =>
  [...LINES.slice(0, index), ...lines, ...LINES.slice(index + 1)].join('\n')

test('an attribute with a wrong value is told by one rule', async () => {
  for (const [index, line] of LINES.entries()) {
    for (const [written, name] of line.matchAll(/(?<= )([A-Z]\w*)="[^"]*"/g)) {
      for (const value of VALUES)
        await assertToldOnce(withLine(index, line.replace(written, `${name}="${value}"`)), `${line} with "${value}"`)
      await assertToldOnce(withLine(index, line.replace(` ${written}`, '')), `${line} without ${name}`)
    }
  }
})

test('an element that is twice there, absent, misspelt, or has an attribute more, is told by one rule', async () => {
  for (const [index, line] of LINES.entries()) {
    const [tag] = /<\w[\w:]*/.exec(line) ?? []
    if (tag === undefined) continue
    if (line.endsWith('/>')) {
      await assertToldOnce(withLine(index), `no ${line}`)
      await assertToldOnce(withLine(index, line, line), `twice ${line}`)
      await assertToldOnce(withLine(index, line.replace(tag, '<Other')), `misspelt ${line}`)
    }
    for (const each of ADDED.filter((added) => !line.includes(` ${added.split('=', 1)[0]}=`)))
      await assertToldOnce(withLine(index, line.replace(tag, `${tag} ${each}`)), `${line} with ${each}`)
  }
})

for (const [name, where] of [
  ['ListPrice', 'a Field'],
  ['ListAgent', 'an expansion, with its binding and its partner'],
  ['MemberKey', 'a key, with what refers to it'],
  ['Room', 'an EntityType, with what leads to it'],
  ['Feature', 'an EnumType, with the Field of its type'],
  ['Self', 'an alias, with all types that are named by it'],
  ['org.example.service', 'a namespace, with what it qualifies'],
] as const) {
  test(`a name that is not an identifier is told once: ${where}`, async () => {
    const everywhere = new RegExp(`(?<=[".(/])${name.replaceAll('.', '\\.')}(?=[")./])`, 'g')
    const { findings } = await validateMetadata(BASE_EDMX.replaceAll(everywhere, 'no name'))
    assert.equal(findings.length, 1)
    assert.match(findings[0]?.found ?? '', /^(?:Name|Alias|Namespace)="no name"$/)
  })
}

test('what only has the same text as another defect is a defect of its own', async () => {
  const { findings } = await validateMetadata(
    BASE_EDMX.replace('<Parameter Name="City"', '<Parameter Name="no name"').replace('"Features"', '"no name"'),
  )
  assert.deepEqual(
    findings.map(({ rule, subject }) => `${rule} ${subject}`),
    ['simple-identifier Home.no name', 'schema-valid Parameter no name'],
  )
})

for (const [from, to] of [
  ['<ComplexType Name="ForeignAddress"', '<ComplexType HasStream="true" Name="ForeignAddress"'],
  ['<Property Name="OnMarket"', '<Property SRID="x" Name="OnMarket"'],
  ['<Property Name="OnMarket"', '<Property Unicode="no" Name="OnMarket"'],
] as const) {
  test(`what the schemas refuse is violated, although a rule only advises against it elsewhere: ${to}`, async () => {
    const { findings, valid } = await validateMetadata(BASE_EDMX.replace(from, to))
    assert.deepEqual(
      findings.map(({ rule, outcome }) => `${outcome} ${rule}`),
      ['violated schema-valid'],
    )
    assert.equal(valid, false)
  })
}

test('a reference that is wrong beyond a name in it is told beside the name', async () => {
  const { findings } = await validateMetadata(
    edmx(
      schema(
        'Namespace="o"',
        `<EntityType Name="P Q"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.String" Nullable="false"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="Ps" EntityType="o.P Q"/><Singleton Name="S" Type="Colection(o.P Q)"/></EntityContainer>`,
      ),
    ),
  )
  assert.deepEqual(
    findings.map(({ rule, subject }) => `${rule} ${subject}`),
    ['simple-identifier EntityType P Q', 'resource-entity-type EntityType Colection(o.P Q)'],
  )
})

test('a value of an annotation that is wrong in two ways is told by one rule', async () => {
  const values = [
    '<Annotation Term="Core.Computed" EnumMember="E.City/Carmel"/>',
    '<Annotation Term="Core.Computed" EnumMember="Aptos"/>',
    '<Annotation Term="Core.Description" Int="99999999999999999999"/>',
    '<Annotation Term="Core.Description"><Record Type="Self.Gone"/></Annotation>',
    '<Annotation Term="Core.Description" PropertyPath="Gone"/>',
    '<Annotation Term="Core.OptimisticConcurrency"><Collection><NavigationPropertyPath>City</NavigationPropertyPath></Collection></Annotation>',
  ]
  const [property = ''] = /<Property Name="ListPrice"[^>]*\/>/.exec(BASE_EDMX) ?? []
  for (const value of values) {
    const annotated = property.replace('/>', `>${value}</Property>`)
    const { findings } = await validateMetadata(BASE_EDMX.replace(property, annotated))
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['annotation-value'],
      value,
    )
  }
})
