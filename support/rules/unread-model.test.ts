import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE_EDMX, edited } from '../metadata/testing/base-edmx'
import { judgeModelRule, metadataRules } from './metadata-rules'
import { MODEL_RULES } from './model-rules'
import { INVALID_METADATA, validateMetadata } from './validate-metadata'

const EDMX = 'http://docs.oasis-open.org/odata/ns/edmx'
const SCHEMAS = /<Schema [\s\S]*<\/Schema>\n/

/** Documents of which a part, or all, cannot be read as a model, with the rules that say why. */
const UNREAD: Readonly<Record<string, { readonly text: string; readonly rules: readonly string[] }>> = {
  'a misspelt DataServices': {
    text: BASE_EDMX.replaceAll('edmx:DataServices', 'edmx:Dataservices'),
    rules: ['schema-valid'],
  },
  'no DataServices': {
    text: BASE_EDMX.replaceAll(/<\/?edmx:DataServices>\n/g, ''),
    rules: ['schema-valid'],
  },
  'a DataServices without a Schema': { text: BASE_EDMX.replace(SCHEMAS, ''), rules: ['schema-valid'] },
  'a DataServices of another XML namespace': {
    text: edited([['<edmx:DataServices>', '<edmx:DataServices xmlns:edmx="http://example.org/edmx">']]),
    rules: ['schema-valid'],
  },
  'two DataServices': {
    text: BASE_EDMX.replace(
      /(?=<Schema [^>]*Namespace="org.example.enums")/,
      '</edmx:DataServices><edmx:DataServices>',
    ),
    rules: ['schema-valid'],
  },
  'Schemas of OData 3': {
    text: BASE_EDMX.replaceAll(
      'http://docs.oasis-open.org/odata/ns/edm"',
      'http://schemas.microsoft.com/ado/2009/11/edm"',
    ),
    rules: ['schema-valid'],
  },
  'one Schema of another XML namespace': {
    text: edited([
      [
        '<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.example.enums" Alias="E">',
        '<Schema xmlns="http://example.org/edm" Namespace="org.example.enums" Alias="E">',
      ],
    ]),
    rules: ['schema-valid'],
  },
  'a Reference of another XML namespace': {
    text: BASE_EDMX.replace('<edmx:Reference', '<edmx:Reference xmlns:edmx="http://example.org/edmx"'),
    rules: ['schema-valid'],
  },
  'an Edmx of another XML namespace': {
    text: BASE_EDMX.replace(EDMX, 'http://example.org/edmx'),
    rules: ['metadata-is-edmx'],
  },
  'an Edmx of OData 3': {
    text: BASE_EDMX.replace(EDMX, 'http://schemas.microsoft.com/ado/2007/06/edmx'),
    rules: ['metadata-is-edmx'],
  },
  'a Schema without Edmx': {
    text: `<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="org.example"/>`,
    rules: ['metadata-is-edmx'],
  },
  'an empty document': { text: '', rules: ['metadata-is-xml'] },
  'CSDL as JSON': { text: '{"$Version": "4.01", "$EntityContainer": "o.C"}', rules: ['metadata-is-xml'] },
  'an HTML page': { text: '<!doctype html><html><body><edmx:Edmx/></body></html>', rules: ['metadata-is-xml'] },
  'XML that is cut off': { text: BASE_EDMX.slice(0, -40), rules: ['well-formed-xml'] },
}

for (const [what, { text, rules }] of Object.entries(UNREAD)) {
  test(`${what}: the document is invalid, and no rule of the model passes`, async () => {
    const validation = await validateMetadata(text)
    assert.equal(validation.valid, false)
    assert.deepEqual([...new Set(validation.findings.map(({ rule }) => rule))], rules)
    for (const { id, level } of MODEL_RULES) {
      const findings = judgeModelRule(validation, id, level === 'MUST' ? 'MUST' : 'SHOULD')
      assert.deepEqual(
        findings.map(({ outcome, cause }) => [outcome, cause]),
        [['not verified', INVALID_METADATA]],
      )
    }
    const { wellFormed, schemaValid } = metadataRules
    const stages = [...wellFormed.judge(validation), ...schemaValid.judge(validation).findings]
    assert.ok(stages.some(({ outcome }) => outcome === 'violated'))
  })
}

for (const [what, text] of [
  ['another prefix', BASE_EDMX.replaceAll('edmx:', 'e:').replaceAll('xmlns:edmx', 'xmlns:e')],
  ['comments between the elements', BASE_EDMX.replaceAll('<Schema ', '<!-- <Schema> --><Schema ')],
  ['no Reference', BASE_EDMX.replace(/<edmx:Reference[\s\S]*<\/edmx:Reference>/, '')],
] as const) {
  test(`a document with ${what} is read and judged`, async () => {
    const { stages } = await validateMetadata(text)
    assert.notEqual(stages.at(-1)?.status, 'not judged')
  })
}
