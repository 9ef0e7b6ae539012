import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { type ZipEntry, zipOf } from '../testing/zip'
import { RefusedArchive, unpackArchive } from './unpack-archive'

describe('archives of submissions', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-archive-'))
    mkdirSync(join(folder, 'to', 'here'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const RESULTS = 'data-dictionary-2.0/results.json'
  const target = () => join(folder, 'to', 'here')

  const unpacked = (bytes: Buffer, limits?: Parameters<typeof unpackArchive>[2]) => {
    const archive = join(folder, 'archive.zip')
    writeFileSync(archive, bytes)
    return unpackArchive(archive, target(), limits)
  }

  const refused = async (bytes: Buffer, reason: RegExp, limits?: Parameters<typeof unpackArchive>[2]) => {
    await assert.rejects(unpacked(bytes, limits), (error: unknown) => {
      assert.ok(error instanceof RefusedArchive, String(error))
      assert.match(error.reasons.join('\n'), reason)
      return true
    })
    assert.deepEqual(readdirSync(folder).toSorted(), ['archive.zip', 'to'])
    assert.deepEqual(readdirSync(join(folder, 'to')), ['here'])
  }

  test('files are unpacked with their digests, and folders are not needed', async () => {
    const files = await unpacked(
      zipOf([
        { name: 'data-dictionary-2.0/', content: '' },
        { name: RESULTS, content: 'abc', attributes: 0o100644 << 16 },
        { name: 'web-api-core-2.0.0/web-api-core.json', content: '{}' },
      ]),
    )
    assert.deepEqual(files[0], {
      path: RESULTS,
      digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      bytes: 3,
    })
    assert.equal(readFileSync(join(target(), RESULTS), 'utf8'), 'abc')
    assert.equal(files.length, 2)
  })

  const NAMES = [
    '../results.json',
    'data-dictionary-2.0/../../results.json',
    'data-dictionary-2.0/../results.json',
    '/data-dictionary-2.0/results.json',
    'C:/results.json',
    'data-dictionary-2.0\\results.json',
    'data-dictionary-2.0/deep/results.json',
    'data-dictionary-2.0//results.json',
    './data-dictionary-2.0/results.json',
    'data-dictionary-2.0/RESULTS.json',
    'data-dictionary-2.0/results.json\0.txt',
    'data-dictionary-2.0/evil.sh',
    'data-dictionary-2.0/__proto__',
    'data-dictionary-2/results.json',
    'web-api-core-2.0.0.0/results.json',
    'results.json',
    'results.json/',
    '__MACOSX/data-dictionary-2.0/._results.json',
  ]

  for (const name of NAMES) {
    test(`a file called ${JSON.stringify(name)} is refused`, async () => {
      const entry: ZipEntry = { name, content: 'x' }
      await refused(zipOf([{ name: RESULTS, content: '{}' }, entry].slice(name.endsWith('/') ? 1 : 0)), /./)
      assert.deepEqual(readdirSync(target()), [])
    })
  }

  test('all reasons are told at once', async () => {
    const bytes = zipOf([
      { name: 'a', content: '' },
      { name: RESULTS, content: '' },
      { name: RESULTS, content: '' },
      { name: 'web-api-core-2.0.0/results.json', content: '', flags: 1 },
      { name: 'web-api-core-2.0.0/junit.xml', content: '/etc/passwd', attributes: 0o120777 << 16 },
    ])
    await refused(bytes, /^a is not a report.*\n.*in it twice\n.*is encrypted\n.*junit\.xml is not a file$/)
  })

  test('what declares too much is not begun, and what declares too little is not unpacked', async () => {
    const bomb = 'x'.repeat(1_000_000)
    await refused(zipOf([{ name: RESULTS, content: bomb }]), /1000000 bytes, and at most 999999/, {
      files: 9,
      bytes: 999_999,
    })
    assert.equal(existsSync(join(target(), 'data-dictionary-2.0')), false)
    await refused(zipOf([{ name: RESULTS, content: bomb, declared: 10 }]), /damaged/)
    await refused(zipOf([{ name: 'web-api-core-2.0.0/results.json', content: 'x', declared: 10 }]), /damaged/)
  })

  test('too many files are refused', async () => {
    const entries = Array.from({ length: 5 }, (_, index) => ({
      name: `web-api-core-2.0.${index}/results.json`,
      content: '',
    }))
    await refused(zipOf(entries), /5 files, and at most 4/, { files: 4, bytes: 9 })
    await refused(zipOf(entries), /more than 2 files/, { files: 2, bytes: 9 })
    assert.equal((await unpacked(zipOf(entries), { files: 5, bytes: 9 })).length, 5)
  })

  test('what is damaged, cut short or no archive is refused', async () => {
    const good = zipOf([{ name: RESULTS, content: 'abc' }])
    for (const bytes of [Buffer.alloc(0), Buffer.from('<html>'), good.subarray(0, -5), good.subarray(9)])
      await refused(bytes, /the archive is damaged|damaged/)
    await refused(zipOf([{ name: RESULTS, content: 'abc', crc: 1 }]), /results\.json is damaged/)
    await refused(zipOf([]), /holds no file/)
  })
})
