import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import { parsedFile } from '../dictionary/json-shape'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { type SampleServerOptions, startSampleServer } from '../sample-server/sample-server'
import { SampleClient } from '../sample-server/testing/sample-client'
import { schemaCommand } from './schema'
import { call, refuses } from './testing/called-command'

const EXAMPLE = join(PROJECT_ROOT, 'docs/example/metadata.xml')

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schema '))
})
after(() => rm(folder, { recursive: true }))

for (const representation of ['string lookups', 'EnumTypes', 'IsFlags'] as const) {
  describe(`the schema of a server with ${representation}`, () => {
    let validate: ValidateFunction
    let records: readonly Readonly<Record<string, unknown>>[] = []

    before(async () => {
      const lookups = representation === 'string lookups' ? 'Lookup' : undefined
      const saved = await savedAnswers({ recordsPerResource: 20, representation }, lookups)
      records = saved.records
      const out = join(folder, `${representation}.schema.json`)
      const given = lookups === undefined ? [] : ['--lookups', saved.lookups]
      const { verdict, text } = await call(
        schemaCommand,
        saved.metadata,
        '--resource',
        'Property',
        ...given,
        '--out',
        out,
      )
      assert.deepEqual([verdict, text], [undefined, `JSON Schema of Property in ${out}`])
      const schema = parsedFile(await readFile(out, 'utf8'))
      assert.ok(typeof schema === 'object' && schema !== null)
      validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    })

    test('takes its records, with expansions', () => {
      assert.ok(
        records.length > 0 && records.some((record) => Array.isArray(record['Media']) && record['Media'].length > 0),
      )
      assert.ok(validate({ value: records }), JSON.stringify(validate.errors))
    })

    for (const [what, change] of [
      ['a Field that is not advertised', { Colour: 'red' }],
      ['a text for a number', { ListPrice: '450000' }],
      ['a value that no Lookup has', { StandardStatus: 'Sold' }],
      ['a list with a value that no Lookup has', { Heating: ['Dragon'] }],
      ['a text that is too long', { ListingKey: 'a'.repeat(300) }],
      ['a text that is not a day', { CloseDate: 'yesterday' }],
      ['an expansion with a Field that is not advertised', { ListAgent: { Shoe: 42 } }],
    ] as const) {
      test(`refuses ${what}`, () => {
        assert.ok(!validate({ value: [{ ...records[0], ...change }] }))
      })
    }
  })
}

test('without a file it is printed; without Lookup records their values are any texts', async () => {
  const { text } = await call(schemaCommand, EXAMPLE, '--resource', 'Property')
  const schema = parsedFile(text)
  assert.ok(typeof schema === 'object' && schema !== null)
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
  assert.ok(validate({ ListingKey: '1', Heating: ['anything'] }))
  assert.ok(!validate({ ListingKey: '1', StandardStatus: 'anything' }))
})

for (const [argv, message] of [
  [[], /^no metadata file is named; see/],
  [[EXAMPLE], /^no --resource is named/],
  [[EXAMPLE, 'b', '--resource', 'Property'], /^2 files are named/],
  [
    [EXAMPLE, '--resource', 'Propertys'],
    /has no Resource Propertys; did you mean Property\?; there are Property, Member/,
  ],
  [['nowhere.xml', '--resource', 'Property'], /nowhere\.xml cannot be read/],
] as const) {
  test(`refused: ${argv.slice(1).join(' ') || argv.length}`, () => refuses(schemaCommand, argv, message))
}

/** Saves what a server answers: metadata, all Lookup records, and records of Property with expansions. */
async function savedAnswers(options: SampleServerOptions, lookupResource: string | undefined) {
  const server = await startSampleServer(options)
  try {
    const client = new SampleClient(server)
    const [metadata, lookups] = [join(folder, 'metadata.xml'), join(folder, 'lookups.json')]
    await writeFile(metadata, (await client.get('/$metadata')).text)
    const values: unknown[] = []
    for (let skip = 0; lookupResource !== undefined; skip = values.length) {
      const { value = [] } = await client.body(`/${lookupResource}?$top=1000&$skip=${skip}`)
      if (value.length === 0) break
      values.push(...value)
    }
    await writeFile(lookups, JSON.stringify({ value: values }))
    const { value: records = [] } = await client.body('/Property?$top=20&$expand=Media,ListAgent,Rooms')
    return { metadata, lookups, records }
  } finally {
    await server.close()
  }
}
