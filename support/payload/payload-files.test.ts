import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { payloadFiles, payloadText } from './payload-files'
import { zipFile } from './testing/zip-file'

async function folderWith(context: TestContext, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'payloads-'))
  context.after(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

async function read(paths: readonly string[], input = ''): Promise<readonly (readonly [string, string])[]> {
  const found: [string, string][] = []
  for await (const { name, text } of payloadFiles(paths, Readable.from([Buffer.from(input)]))) found.push([name, text])
  return found
}

/** The files of a folder that this process has open, where the system tells it. */
async function openFilesIn(folder: string): Promise<readonly string[]> {
  const handles = await readdir('/proc/self/fd').catch(() => [])
  const paths = await Promise.all(handles.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')))
  return paths.filter((path) => path.startsWith(folder))
}

const refused = (paths: readonly string[], message: RegExp, input = ''): Promise<void> =>
  assert.rejects(read(paths, input), { name: 'UnreadablePayload', message })

test('a file, whatever its name, and standard input', async (context) => {
  const folder = await folderWith(context, { 'listing.txt': '\ufeff{"a": 1}', 'all.zip.txt': '3' })
  assert.deepEqual(await read([join(folder, 'listing.txt'), join(folder, 'all.zip.txt'), '-'], '[2]'), [
    [join(folder, 'listing.txt'), '{"a": 1}'],
    [join(folder, 'all.zip.txt'), '3'],
    ['standard input', '[2]'],
  ])
})

test('a folder: every *.json below it, by name', async (context) => {
  const folder = await folderWith(context, {
    'b.json': '2',
    'a/c.JSON': '1',
    'readme.md': 'no',
    'c.json': '3',
    'd.json.bak': 'no',
  })
  assert.deepEqual(await read([folder]), [
    [join(folder, 'a/c.JSON'), '1'],
    [join(folder, 'b.json'), '2'],
    [join(folder, 'c.json'), '3'],
  ])
})

test('a zip file: every *.json in it, by name, without the attributes that a Mac adds', async (context) => {
  const members = [
    { name: 'a.json', content: '0' },
    { name: 'b.json', content: '2' },
    { name: 'a/c.json', content: '1' },
    { name: 'd.json.bak', content: 'no' },
    { name: '__MACOSX/._b.json', content: 'binary' },
    { name: '__MACOSX/b.json', content: 'binary' },
    { name: '._b.json', content: 'binary' },
    { name: 'a/._c.json', content: 'binary' },
    { name: 'readme.md', content: 'no' },
  ]
  const zip = join(await folderWith(context, { 'all.zip': zipFile(members) }), 'all.zip')
  assert.deepEqual(await read([zip]), [
    [`${zip}/a.json`, '0'],
    [`${zip}/a/c.json`, '1'],
    [`${zip}/b.json`, '2'],
  ])
})

test('a path that does not exist, or holds no payload, is an error that names it', async (context) => {
  const folder = await folderWith(context, {
    'empty.json': '',
    'blank.json': ' \n',
    'latin1.json': Buffer.from('"é"', 'latin1'),
    'none/readme.md': 'no',
    'none.zip': zipFile([{ name: 'readme.md', content: 'no' }]),
  })
  await refused([join(folder, 'absent.json')], /^there is no file .*absent\.json$/)
  await refused([join(folder, 'empty.json')], /empty\.json is empty$/)
  await refused([join(folder, 'blank.json')], /blank\.json is empty$/)
  await refused([join(folder, 'latin1.json')], /latin1\.json is not UTF-8/)
  await mkdir(join(folder, 'folders/a.json'), { recursive: true })
  await refused([join(folder, 'folders')], /folders.a\.json cannot be read: it is a folder$/)
  await refused([join(folder, 'none')], /none has no \*\.json below it$/)
  await refused([join(folder, 'none.zip')], /none\.zip has no \*\.json in it$/)
  await refused(['-'], /^standard input is empty$/)
})

test('a damaged, encrypted or lying zip file is an error that names it', async (context) => {
  const member = { name: 'a.json', content: '{"ListingKey": "1"}'.repeat(100) }
  const intact = zipFile([member])
  const folder = await folderWith(context, {
    'no.zip': '{"a": 1}',
    'cut.zip': intact.subarray(0, intact.length - 30),
    'bomb.zip': zipFile([{ ...member, declaredSize: 10 }]),
    'short.zip': zipFile([{ ...member, declaredSize: 10_000 }]),
    'changed.zip': zipFile([{ ...member, checksum: 4711 }]),
    'secret.zip': zipFile([{ ...member, isEncrypted: true }]),
    'huge.zip': zipFile(['a', 'b'].map((name) => ({ ...member, name: `${name}.json`, declaredSize: 2 ** 31 + 1 }))),
    'most.zip': zipFile(['a', 'b'].map((name) => ({ ...member, name: `${name}.json`, declaredSize: 2 ** 31 }))),
    'many.zip': zipFile(Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.json`, content: '1' }))),
    'blank.zip': zipFile([{ name: 'a.json', content: ' ' }]),
  })
  await refused([join(folder, 'no.zip')], /no\.zip is not a zip file, or it is damaged or cut short$/)
  await refused([join(folder, 'cut.zip')], /cut\.zip is not a zip file/)
  await refused([join(folder, 'bomb.zip')], /bomb\.zip\/a\.json is damaged: /)
  await refused([join(folder, 'short.zip')], /short\.zip\/a\.json is damaged: /)
  await refused([join(folder, 'changed.zip')], /changed\.zip\/a\.json is damaged: /)
  await refused([join(folder, 'secret.zip')], /secret\.zip\/a\.json is encrypted/)
  await refused([join(folder, 'huge.zip')], /huge\.zip holds 4294967298 bytes; at most 4294967296 are read/)
  await refused([join(folder, 'most.zip')], /most\.zip\/a\.json is damaged: /)
  await refused([join(folder, 'blank.zip')], /blank\.zip\/a\.json is empty$/)
  await refused([join(folder, 'many.zip')], /many\.zip holds 10001 files; at most 10000 are read/)
})

test('a zip file may hold 10,000 files, and is closed behind them', async (context) => {
  const others = Array.from({ length: 9_999 }, (_, index) => ({ name: `${index}.md`, content: '' }))
  const folder = await folderWith(context, {
    'all.zip': zipFile([...others, { name: 'a.json', content: '1' }]),
    'damaged.zip': zipFile([{ name: 'a.json', content: '1', checksum: 4711 }]),
  })
  const zip = join(folder, 'all.zip')
  assert.deepEqual(await read([zip]), [[`${zip}/a.json`, '1']])
  await refused([join(folder, 'damaged.zip')], /damaged/)
  assert.deepEqual(await openFilesIn(folder), [])
})

test('no more than the limit of a payload is held', async () => {
  let given = 0
  const endless = Readable.from(
    (function* () {
      for (;;) {
        given += 1
        yield Buffer.alloc(1024)
      }
    })(),
  )
  await assert.rejects(payloadText(endless, 'big.json', 1024 * 1024), {
    name: 'UnreadablePayload',
    message: /^big\.json is larger than 1 MB: split it/,
  })
  assert.ok(given < 2000)
  assert.equal(await payloadText(Readable.from([Buffer.from('12'), Buffer.from('34')]), 'small.json', 4), '1234')
})
