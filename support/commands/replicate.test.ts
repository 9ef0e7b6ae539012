import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { readMetadataFile } from '../library/metadata-file'
import { type SampleServer, type SampleServerOptions, startSampleServer } from '../sample-server/sample-server'
import { readReplicateOptions, replicateCommand } from './replicate'
import { call } from './testing/called-command'
import { callByName } from './testing/command-by-name'
import { validateCommand } from './validate'

describe('a server is saved', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replicate ä '))
  })
  after(() => rm(folder, { recursive: true }))

  /** Replicates a server into a folder, and returns its exit code and all that it printed without the name of the folder. */
  async function replicate(server: SampleServer, out: string, ...argv: readonly string[]) {
    const script = join(folder, 'my.resoscript')
    const settings = `<WebAPIURI>${server.serviceRoot}</WebAPIURI><BearerToken>\${TOKEN}</BearerToken>`
    await writeFile(script, `<OutputScript><ClientSettings>${settings}</ClientSettings></OutputScript>`)
    await writeFile(join(folder, '.env'), `TOKEN=${server.bearerToken}\n`)
    const place = join(folder, out)
    const { exitCode, printed, errors } = await callByName([
      'replicate',
      ...argv,
      '--resoscript',
      script,
      '--out',
      place,
    ])
    return { exitCode, printed: printed.replaceAll(`${place}/`, ''), errors: errors.join('\n') }
  }

  const withServer = async (options: SampleServerOptions, act: (server: SampleServer) => Promise<void>) => {
    const server = await startSampleServer(options)
    try {
      await act(server)
    } finally {
      await server.close()
    }
  }

  test('with what runs and validate read, each Resource once within a day', async () => {
    await withServer({ recordsPerResource: 30, defects: ['member-pages-without-link'] }, async (server) => {
      const first = await replicate(server, 'all', 'Member', 'Office', '--limit', '20')
      assert.deepEqual([first.exitCode, first.errors], [0, ''])
      assert.match(
        first.printed,
        /^metadata\.xml: [\d,]+ bytes\nlookups\.json: [\d,]+ records in 1 file; the server gave no more\n/,
      )
      assert.match(
        first.printed,
        /\nMember: 20 records in 3 files; the server may have more: --limit allows more\nOffice: 20 records in 1 file; /,
      )
      const place = (name: string) => join(folder, 'all', name)
      assert.deepEqual((await readdir(place('Member'))).sort(), ['000001.json', '000002.json', '000003.json'])
      const terms = ['--metadata', place('metadata.xml'), '--lookups', place('lookups.json')]
      const validated = await call(validateCommand, ...terms, '--resource', 'Member', place('Member'))
      assert.match(validated.text, /^CONFORMANT.*\nFiles: 3, records: 20, errors: 0, /m)
      assert.ok((await readMetadataFile(place('metadata.xml'), place('lookups.json'))).knowsLookups)

      const again = await replicate(server, 'all', 'Member', 'Media', '--limit', '20')
      assert.equal(again.exitCode, 0)
      assert.match(
        again.printed,
        /\nlookups\.json: .*, saved before, on .*Z\nMember: .*, saved before, on .*Z\nMedia: 20 records/,
      )

      const other = await replicate(server, 'all', 'Member', '--limit', '30')
      assert.equal(other.exitCode, 2)
      assert.match(
        other.errors,
        /all holds records of .*, at most 20 of each .*, and not of .* 30 .*: name another folder with --out/,
      )
      assert.match(await readFile(place('replication.json'), 'utf8'), /"limit": 20/)
    })
  })

  test('with expansions, and with all Resources', async () => {
    await withServer({ recordsPerResource: 3 }, async (server) => {
      const expanded = await replicate(server, 'expanded', 'Property', '--expand', 'Media, ListAgent')
      assert.equal(expanded.exitCode, 0, expanded.errors)
      assert.match(expanded.printed, /\nProperty: 3 records in 1 file; the server gave no more$/)
      assert.match(await readFile(join(folder, 'expanded/Property/000001.json'), 'utf8'), /"ListAgent":\{"/)
      const all = await replicate(server, 'everything', '--all')
      assert.equal(all.exitCode, 0, all.errors)
      assert.ok((await readdir(join(folder, 'everything'))).length > 30)
    })
  })

  test('what was deleted in the meantime is saved again', async () => {
    await withServer({ recordsPerResource: 3 }, async (server) => {
      await replicate(server, 'deleted', 'Member', 'Office')
      await rm(join(folder, 'deleted/Member'), { recursive: true })
      await rm(join(folder, 'deleted/lookups.json'))
      const again = await replicate(server, 'deleted', 'Member', 'Office')
      assert.match(again.printed, /\nlookups\.json: .* gave no more\nMember: .* gave no more\nOffice: .*, saved before/)
    })
  })

  test('but not over files of others', async () => {
    await withServer({ recordsPerResource: 3 }, async (server) => {
      await mkdir(join(folder, 'mine'))
      await writeFile(join(folder, 'mine/metadata.xml'), 'mine')
      const { exitCode, errors } = await replicate(server, 'mine')
      assert.equal(exitCode, 2)
      assert.match(errors, /mine\/metadata\.xml was not written by this command/)
      assert.equal(await readFile(join(folder, 'mine/metadata.xml'), 'utf8'), 'mine')
    })
  })

  test('but not what is not whole or does not come; the rest is, with exit code 2', async () => {
    await withServer(
      { recordsPerResource: 30, defects: ['lookup-count-too-high', 'member-expand-refused'] },
      async (server) => {
        const { exitCode, errors } = await replicate(server, 'parts', 'Member', 'Office', '--expand', 'Media')
        assert.equal(exitCode, 2)
        assert.match(errors, /^error: lookups\.json is not written: only [\d,]+ of the [\d,]+ records/)
        assert.match(errors, /\nerror: Member is not saved: GET .*400/)
        const left = await readdir(join(folder, 'parts'))
        assert.deepEqual(left.filter((name) => !name.endsWith('.unfinished')).sort(), [
          'Office',
          'exchanges.ndjson',
          'metadata.xml',
          'replication.json',
        ])
      },
    )
  })

  for (const [argv, message] of [
    [['Propert'], /^error: the metadata declare no Resource Propert; did you mean Property\?; there are Property, /],
    [['Property', '--expand', 'Medai'], /^error: Property has no expansion Medai; did you mean Media\?/],
  ] as const) {
    test(`not ${argv.join(' ')}`, async () => {
      await withServer({ recordsPerResource: 3 }, async (server) => {
        const { exitCode, errors } = await replicate(server, argv.join(), ...argv)
        assert.equal(exitCode, 2)
        assert.match(errors, message)
      })
    })
  }
})

test('options become settings', () => {
  const read = (...argv: string[]) => readReplicateOptions(argv, { TOKEN: 't', METADATA: 'm' }, '/a')
  assert.deepEqual(read('Property', '--resoscript', 'r', '--expand', 'A,B', '--limit', '5'), {
    environment: { TOKEN: 't', METADATA: '', LOOKUPS: '', RESOSCRIPT: 'r' },
    folder: '/a',
    out: 'replicated',
    resources: ['Property'],
    expand: ['A', 'B'],
    limit: 5,
  })
  assert.deepEqual([read('--all')?.resources, read('-h')], ['all', undefined])
  assert.equal(read('--url', 'https://a.example', '--token-env', 'TOKEN')?.environment['DD_BEARER_TOKEN'], 't')
})

for (const [words, message] of [
  ['--all Property', /^--all and Resources exclude each other/],
  ['--expand Media', /^--expand goes with Resources/],
  ['--resoscript a --url b', /^--resoscript and --url are both given/],
  ['--limit 0', /^--limit 0 is not a whole number above 0/],
  ['--limit many', /^--limit many is not/],
  ['--out=', /^--out is empty/],
  ['--token-env A', /^--token-env goes with --url/],
  ['--resoscrit a', /^Unknown option '--resoscrit'; did you mean --resoscript\?/],
] as const) {
  test(`replicate ${words} cannot be understood, and says why`, () => {
    assert.throws(() => readReplicateOptions(words.split(' '), {}, '/a'), { name: 'ConfigurationError', message })
  })
}

test('a server has to be named', async () => {
  const before = process.env['RESOSCRIPT']
  delete process.env['RESOSCRIPT']
  try {
    await assert.rejects(call(replicateCommand), /no server is named: name it with --resoscript FILE/)
  } finally {
    if (before !== undefined) process.env['RESOSCRIPT'] = before
  }
})
