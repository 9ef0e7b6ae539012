import assert from 'node:assert/strict'
import { test } from 'node:test'
import { validateCsdl } from '../../metadata/csdl-validator'
import { parseXml } from '../../metadata/read-xml'
import { readSchemaViolations } from '../../metadata/schema-violations'
import { edmx, schema } from '../../metadata/testing/model-of'
import { schemaForm } from './schema-form'

async function findingsOf(text: string) {
  const { document } = parseXml(text)
  assert.ok(document)
  const { notValid } = await validateCsdl(text)
  return readSchemaViolations(notValid, document.root).map(schemaForm.judge)
}

const inSchema = (content: string) => edmx(schema('Namespace="o"', content))

test('a valid document of either version has no violation', async () => {
  const content = schema('Namespace="o"', '<EntityType Name="A"><Property Name="P" Type="Edm.String"/></EntityType>')
  assert.deepEqual(await findingsOf(edmx(content, { version: '4.0' })), [])
  assert.deepEqual(await findingsOf(edmx(content, { version: '4.01' })), [])
})

test('a violation names subject, form, text and exact place, and says what to type', async () => {
  assert.deepEqual(
    await findingsOf(
      inSchema('<EntityType\n Name="A">\n  <Property Name="P" Type="Edm.String"\n Nullable="no"/></EntityType>'),
    ),
    [
      {
        rule: 'schema-valid',
        level: 'MUST',
        outcome: 'violated',
        subject: 'A.P',
        requirement: 'MUST have the form that the XML schemas of OData CSDL give it',
        expected: 'true or false, in small letters',
        found: 'Nullable="no"',
        advice: 'write Nullable as true or false, in small letters',
        evidence: '$metadata line 7, column 11',
      },
    ],
  )
})

for (const [what, content, want] of [
  [
    'a missing attribute',
    '<EntityType Name="A"><Property Name="P"/></EntityType>',
    ['A.P', 'the attribute Type', '<Property> without it', 'add Type="..." to <Property>'],
  ],
  [
    'an attribute of another XML namespace',
    '<EntityType Name="A" xmlns:v="http://vendor.example/ext" v:Table="listings"/>',
    [
      'EntityType A',
      '<EntityType> without attributes of other XML namespaces',
      'v:Table="listings"',
      'remove v:Table, or say the same in an <Annotation>',
    ],
  ],
  [
    'an unknown attribute',
    '<EntityType Name="A" Keyed="true"/>',
    [
      'EntityType A',
      '<EntityType> without the attribute Keyed',
      'Keyed="true"',
      'remove Keyed from <EntityType>, or correct its spelling',
    ],
  ],
  [
    'an unknown element',
    '<EntityType Name="A"><Field Name="P"/></EntityType>',
    [
      'Field P',
      '<Property> or <NavigationProperty> or <Annotation> or <Key>',
      '<Field>',
      'remove <Field>, correct its name, or move it to where it belongs',
    ],
  ],
  [
    'a missing element',
    '<EntityType Name="A"><Key/></EntityType>',
    ['Key of EntityType A', '<PropertyRef>', '<Key> without it', 'add to <Key>: <PropertyRef>'],
  ],
  [
    'text between elements',
    '<ComplexType Name="A">text</ComplexType>',
    [
      'ComplexType A',
      'what edmx.xsd and edm.xsd allow',
      "<ComplexType>: Character content other than whitespace is not allowed because the content type is 'element-only'.",
      'correct <ComplexType>',
    ],
  ],
  [
    'a truth value in capitals',
    '<Action Name="Touch" IsBound="True"><Parameter Name="p" Type="Edm.String"/></Action>',
    [
      'Action Touch',
      'true or false, in small letters',
      'IsBound="True"',
      'write IsBound as true or false, in small letters',
    ],
  ],
  [
    'a symbolic SRID in capitals',
    '<EntityType Name="A"><Property Name="P" Type="Edm.GeographyPoint" SRID="Variable"/></EntityType>',
    [
      'A.P',
      'a non-negative whole number or variable, in lower case',
      'SRID="Variable"',
      'write SRID as a non-negative whole number or variable, in lower case',
    ],
  ],
  [
    'a value of an annotation',
    '<EntityType Name="A"><Annotation Term="t.T" Guid="x"/></EntityType>',
    [
      'Annotation t.T of EntityType A',
      '8-4-4-4-12 hexadecimal digits',
      'Guid="x"',
      'write Guid as 8-4-4-4-12 hexadecimal digits',
    ],
  ],
] as const) {
  test(`explained: ${what}`, async () => {
    const [finding, ...others] = await findingsOf(inSchema(content))
    assert.deepEqual(others, [])
    assert.deepEqual([finding?.subject, finding?.expected, finding?.found, finding?.advice], want)
  })
}

test('explained: an element where none is expected', async () => {
  const [finding] = await findingsOf(inSchema('').replace('</edmx:Edmx>', '<edmx:DataServices/></edmx:Edmx>'))
  assert.deepEqual([finding?.expected, finding?.found], ['no further element here', '<edmx:DataServices>'])
})

test('a namespace with a version in it is not a namespace', async () => {
  const findings = await findingsOf(edmx(schema('Namespace="o.V1@1.0.0"', '<ComplexType Name="A"/>')))
  assert.deepEqual(
    findings.map(({ found, outcome }) => [found, outcome]),
    [['Namespace="o.V1@1.0.0"', 'violated']],
  )
})

test('a symbolic Scale in capitals is discouraged, not forbidden; anything else that is wrong is', async () => {
  const found = async (attributes: string) => {
    const findings = await findingsOf(
      inSchema(`<EntityType Name="A"><Property Name="P" Type="Edm.Decimal" ${attributes}/></EntityType>`),
    )
    return findings.map(({ level, outcome }) => `${level} ${outcome}`)
  }
  for (const scale of ['Variable', 'FLOATING']) assert.deepEqual(await found(`Scale="${scale}"`), ['SHOULD advisory'])
  for (const scale of ['Variables', 'xFloating', '']) {
    const levels = new Set(await found(`Scale="${scale}"`))
    assert.deepEqual([...levels], ['MUST violated'], scale)
  }
  assert.deepEqual(await found('Scale="variable" Precision="x"'), ['MUST violated'])
})

test('places beyond line 65,535 are exact', async () => {
  const [finding] = await findingsOf(inSchema(`${'\n'.repeat(70_000)}<EntityType Name="A" X="1"/>`))
  assert.equal(finding?.evidence, '$metadata line 70004, column 24')
})

test('what libxml2 alone finds not well-formed is told apart from what is not valid', async () => {
  const { notWellFormed, notValid } = await validateCsdl('<a>a & b</a>')
  assert.equal(notWellFormed.length, 1)
  assert.deepEqual(notValid, [])
})

test('an encoding declared for the wire does not disturb text that is already decoded', async () => {
  const { notWellFormed } = await validateCsdl('<?xml version="1.0" encoding="UTF-16"?><a>\u00e9</a>')
  assert.deepEqual(notWellFormed, [])
})
