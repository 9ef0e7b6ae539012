import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BASE_EDMX, edited } from '../metadata/testing/base-edmx'
import { edmx, schema } from '../metadata/testing/model-of'
import { referenceMetadata, withoutReferenceMetadata } from '../metadata/testing/reference-metadata'
import { INVALID_METADATA, type MetadataValidation, noMetadataIn, validateMetadata } from './validate-metadata'

const statuses = ({ stages }: MetadataValidation) => stages.map(({ id, status }) => `${id} ${status}`)

const NOTHING_TO_JUDGE = ['well-formed failed', 'schema-valid not judged', 'semantics not judged']

for (const [what, text, rule, found] of [
  ['an empty text', ' \n', 'metadata-is-xml', 'an empty document'],
  ['JSON', '\uFEFF{"$Version": "4.01"}', 'metadata-is-xml', 'JSON'],
  ['an HTML page', '<!doctype html>\n<html><body>Sign in<br></body></html>', 'metadata-is-xml', 'an HTML page'],
  ['plain words', 'Service unavailable', 'metadata-is-xml', 'text that starts "Service unavailable"'],
  ['broken XML', '<a>\n  <b>\n</a>', 'well-formed-xml', '<b> is closed by </a>'],
  ['a bare ampersand', '<a>Smith & Sons</a>', 'well-formed-xml', 'xmlParseEntityRef: no name'],
  ['a control character', '<a>\u0001</a>', 'well-formed-xml', 'PCDATA invalid Char value 1'],
  [
    'an external entity',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    'well-formed-xml',
    'a DOCTYPE with an external identifier or an internal subset is refused: entities are never read',
  ],
] as const) {
  test(`${what} is reported as such, and nothing further is judged`, async () => {
    const validation = await validateMetadata(text)
    assert.deepEqual(statuses(validation), NOTHING_TO_JUDGE)
    assert.deepEqual(
      validation.findings.map((finding) => [finding.rule, finding.found]),
      [[rule, found]],
    )
    assert.equal(validation.valid, false)
    assert.equal(validation.model, undefined)
  })
}

for (const [text, isMetadata] of [
  ['', false],
  ['# dd-acceptance\n\nThis project tests', false],
  ['<html><body>Edmx</body></html>', false],
  ['<OutputScript><EdmxFile/></OutputScript>', false],
  ['{"$Version": "4.01"}', false],
  ['<Edmx/>', true],
  ['<?xml version="1.0"?>\n<!-- saved --><e:Edmx\nVersion="4.0"><e:DataServices>', true],
  [BASE_EDMX, true],
] as const) {
  test(`a file with ${text.slice(0, 30) || 'nothing'} ${isMetadata ? 'is judged' : 'holds no metadata'}`, () => {
    const told =
      'saved.xml holds no metadata, for it has no <edmx:Edmx>: name a file with the answer to GET <service root>/$metadata'
    assert.equal(noMetadataIn('saved.xml', text), isMetadata ? undefined : told)
  })
}

test('what libxml2 alone refuses is found at its place, also where the document is not EDMX', async () => {
  for (const [text, evidence] of [
    ['<a>\n<b>&#x1;</b></a>', '$metadata line 2, column 9'],
    [BASE_EDMX.replace('<Schema', '&#x1;<Schema'), /^\$metadata line \d+, column \d+$/],
  ] as const) {
    const { findings, stages } = await validateMetadata(text)
    assert.deepEqual(statuses({ findings, stages, valid: false }), NOTHING_TO_JUDGE)
    assert.ok(findings.length > 0)
    for (const finding of findings) {
      assert.equal(finding.rule, 'well-formed-xml')
      if (typeof evidence === 'string') assert.equal(finding.evidence, evidence)
      else assert.match(finding.evidence ?? '', evidence)
    }
  }
})

test('a document that is not read whole is judged no further, whatever the schemas advise beside it', async () => {
  const { findings, stages } = await validateMetadata(
    edited([
      ['Precision="14" Scale="2"', 'Precision="14" Scale="Variable"'],
      [
        '<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.example.enums" Alias="E">',
        '<Schema xmlns="http://example.org/edm" Namespace="org.example.enums" Alias="E">',
      ],
    ]),
  )
  assert.deepEqual([...new Set(findings.map(({ outcome }) => outcome))].toSorted(), ['advisory', 'violated'])
  assert.deepEqual(
    stages.map(({ id, status }) => `${id} ${status}`),
    ['well-formed passed', 'schema-valid failed', 'semantics not judged'],
  )
})

test('the cause of what invalid metadata leave open has a name', () =>
  assert.equal(INVALID_METADATA, 'invalid metadata'))

test('JSON comes with the advice to ask for XML', async () => {
  const { findings } = await validateMetadata('{}')
  assert.equal(findings[0]?.advice, 'ask for $metadata with Accept: application/xml')
})

for (const [what, text, advice] of [
  ['XML of another kind', '<rss version="2.0"/>', 'check that the address is that of $metadata'],
  [
    'metadata of OData 3',
    '<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"/>',
    'these are metadata of OData 3 or older: offer OData 4',
  ],
] as const) {
  test(`${what} is well-formed, but no EDMX`, async () => {
    const validation = await validateMetadata(text)
    assert.deepEqual(statuses(validation), ['well-formed passed', 'schema-valid failed', 'semantics not judged'])
    assert.deepEqual(
      validation.findings.map((finding) => [finding.rule, finding.advice]),
      [['metadata-is-edmx', advice]],
    )
  })
}

test('everything is found at once, and what two stages find is one finding in both', async () => {
  const validation = await validateMetadata(
    edited([
      ['Name="Refreshments"', 'Name="Re freshments"'],
      ['Name="Gardener" Type="Self.Member"', 'Name="Gardener" Type="Self.Nobody" Nullable="perhaps"'],
      ['Name="RoomKey" Type="Edm.Int32" Nullable="false"', 'Name="RoomKey" Type="Edm.Int32"'],
    ]),
  )
  const [, schemaValid, semantics] = validation.stages
  assert.deepEqual(
    schemaValid?.findings.map(({ rule }) => rule),
    ['schema-valid', 'simple-identifier'],
  )
  assert.deepEqual(
    semantics?.findings.map(({ rule }) => rule),
    ['simple-identifier', 'type-reference-resolves', 'key-part-not-nullable'],
  )
  assert.equal(schemaValid?.findings[1], semantics?.findings[0])
  assert.deepEqual(
    validation.findings.map(({ rule }) => rule),
    ['schema-valid', 'simple-identifier', 'type-reference-resolves', 'key-part-not-nullable'],
  )
  assert.deepEqual(statuses(validation), ['well-formed passed', 'schema-valid failed', 'semantics failed'])
  assert.equal(validation.valid, false)
  assert.equal(validation.model?.resource('Property')?.qualifiedName, 'org.example.Home')
})

test('advisories leave metadata valid', async () => {
  const validation = await validateMetadata(edited([['Precision="14" Scale="2"', 'Precision="14" Scale="Variable"']]))
  assert.deepEqual(
    validation.findings.map(({ rule, outcome }) => [rule, outcome]),
    [['schema-valid', 'advisory']],
  )
  assert.equal(validation.valid, true)
})

test('a byte order mark and Windows line endings change nothing', async () => {
  const { findings } = await validateMetadata(`\uFEFF${BASE_EDMX.replaceAll('\n', '\r\n')}`)
  assert.deepEqual(findings, [])
})

test('a vendor document with many sins is judged without a crash, each sin once', async () => {
  const { findings } = await validateMetadata(
    edmx(
      schema(
        'Namespace="V"',
        `<EnumType Name="Roof"><Member Name="Spanish Tile"/><Member Name="Slate"/></EnumType>
<EnumType Name="Open"/>
<EntityType Name="P"><Key><PropertyRef Name="Id"/></Key>
<Property Name="Id" Type="Edm.String" Nullable="false"/>
<Property Name="ID" Type="Edm.Int64" Precision="255"/>
<Property Name="Roof" Type="Collection(V.Roof)" MaxLength="1024"/>
<Property Name="At" Type="Edm.DateTimeOffset" Precision="27"/>
<Property Name="Media" Type="Collection(V.Photo)"/></EntityType>
<ComplexType Name="Photo"/>
<EntityContainer Name="Default"><EntitySet Name="Ps" EntityType="V.P"/></EntityContainer>`,
      ),
    ),
  )
  assert.deepEqual(
    findings.map(({ rule, outcome, subject }) => `${outcome} ${rule} ${subject}`),
    [
      'violated simple-identifier Roof.Spanish Tile',
      'advisory enum-has-members EnumType Open',
      'advisory precision-in-range P.At',
      'advisory facet-applies P.ID',
      'advisory facet-applies P.Roof',
    ],
  )
})

test('the order of Schemas does not matter', async () => {
  const [head = '', ...rest] = BASE_EDMX.split(/(?=<Schema |<\/edmx:DataServices>)/)
  const [end, ...schemas] = rest.reverse()
  const { findings } = await validateMetadata([head, ...schemas, end].join(''))
  assert.deepEqual(findings, [])
})

test('whatever an attribute says, the verdict is findings and never an exception', async () => {
  const attributes = [...BASE_EDMX.matchAll(/\b[A-Z]\w+="[^"]*"/g)]
  const values = [
    ...new Set(attributes.map(([text]) => text.slice(text.indexOf('"') + 1, -1))),
    '',
    '-1',
    '.',
    '/',
    ')',
  ]
  const change = fc.record({
    at: fc.nat(attributes.length - 1),
    to: fc.option(fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'grapheme' }))),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const byPlace = new Map(changes.map(({ at, to }) => [attributes[at]?.index, to]))
      const text = BASE_EDMX.replaceAll(/\b[A-Z]\w+="[^"]*"/g, (written, index) => {
        const to = byPlace.get(index)
        if (to === undefined) return written
        return to === null ? '' : `${written.slice(0, written.indexOf('='))}="${to.replaceAll(/[<>&"]/g, '_')}"`
      })
      const { findings, valid } = await validateMetadata(text)
      assert.equal(valid, !findings.some(({ outcome }) => outcome === 'violated'))
    }),
    { numRuns: 200 },
  )
})

for (const [version, undefinedTypes, resources] of [
  ['1.7', 30, 26],
  ['2.0', 29, 41],
  ['2.1', 37, 44],
] as const) {
  test(`reference metadata ${version} with enumerations`, { skip: withoutReferenceMetadata }, async () => {
    const { findings, stages } = await validateMetadata(referenceMetadata(`dd-${version}-enum`))
    const violated = findings.filter(({ outcome }) => outcome === 'violated')
    assert.equal(violated.length, undefinedTypes)
    for (const { rule, subject } of violated) {
      assert.equal(rule, 'type-reference-resolves')
      assert.match(subject, /^EnumType org\.reso\.metadata\.enums\.\w+$/)
    }
    assert.equal(new Set(violated.map(({ subject }) => subject)).size, undefinedTypes)
    assert.equal(findings.length - violated.length, resources)
    assert.equal(stages[1]?.status, 'passed')
  })

  test(`reference metadata ${version} with string lookups`, { skip: withoutReferenceMetadata }, async () => {
    const { findings, valid } = await validateMetadata(referenceMetadata(`dd-${version}-lookup-resource`))
    assert.equal(valid, true)
    assert.deepEqual(
      findings.map(({ rule, outcome }) => `${outcome} ${rule}`),
      Array(resources).fill('advisory key-part-not-nullable'),
    )
  })
}
