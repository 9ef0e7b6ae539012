import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { CollectionPage, CollectionReader, QueryOptions } from '../../odata/collection-reader'
import { parseJson } from '../../odata/json-text'
import type { JsonObject } from '../../odata/json-value'
import { RequestError } from '../../odata/request-error'
import { exchangeOf } from '../../odata/testing/exchange-of'
import { saveResource } from './save-resource'

describe('records of a Resource are saved', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'saved-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  const save = (reader: CollectionReader, name: string, limit = 100, key = ['Key']) =>
    saveResource(reader, { entitySet: 'Things', key, options: { $expand: 'Media' }, limit }, join(folder, name))
  const saved = (name: string): unknown[] =>
    readdirSync(join(folder, name))
      .sort()
      .map((file) => parseJson(readFileSync(join(folder, name, file), 'utf8')))

  test('page by page, to the digit, and asks as often as it has to', async () => {
    const asked: QueryOptions[] = []
    const reader = pagesOf([[{ Key: '1', Price: exact }], [{ Key: '2' }], []], asked)
    assert.deepEqual(await save(reader, 'pages'), { records: 2, files: 2, end: 'whole' })
    assert.deepEqual(saved('pages'), [{ value: [{ Key: '1', Price: exact }] }, { value: [{ Key: '2' }] }])
    assert.deepEqual(
      asked,
      [0, 1, 2].map((skip) => ({ $expand: 'Media', $top: 100, $skip: skip })),
    )
  })

  test('up to the limit, each once', async () => {
    const records = (...keys: string[]) => keys.map((Key) => ({ Key }))
    const reader = pagesOf([records('1', '2', '2'), records('2', '3', '4', '5')])
    assert.deepEqual(await save(reader, 'limit', 4), { records: 4, files: 2, end: 'limit' })
    assert.deepEqual(saved('limit'), [{ value: records('1', '2') }, { value: records('3', '4') }])
  })

  test('not for ever from a server that repeats its pages', async () => {
    const reader = pagesOf([[{ Key: '1' }], [{ Key: '1' }], [{ Key: '1' }]])
    assert.deepEqual(await save(reader, 'again'), { records: 1, files: 1, end: 'repetition' })
  })

  test('told apart by their content where they have no key', async () => {
    const reader = pagesOf([[{ A: 1 }, { A: 2 }, { A: 1 }], []])
    assert.deepEqual(await save(reader, 'keyless'), { records: 2, files: 1, end: 'whole' })
    assert.deepEqual(await save(pagesOf([[{ A: 1 }, { A: 2 }], []]), 'no key', 100, []), {
      records: 2,
      files: 1,
      end: 'whole',
    })
  })

  test('as a whole or not at all', async () => {
    mkdirSync(join(folder, 'kept'))
    writeFileSync(join(folder, 'kept', '000009.json'), '')
    await assert.rejects(save(pagesOf([[{ Key: '1' }], 'unanswered']), 'kept'), RequestError)
    assert.deepEqual(readdirSync(join(folder, 'kept')), ['000009.json'])
    await save(pagesOf([[{ Key: '1' }], []]), 'kept')
    assert.deepEqual(readdirSync(join(folder, 'kept')), ['000001.json'])
    assert.ok(!existsSync(join(folder, 'kept.unfinished')))
  })
})

test('a folder with files of others is not replaced, nor asked for', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  const resource = { entitySet: 'Things', key: ['Key'], options: {}, limit: 1 }
  await assert.rejects(saveResource(pagesOf([]), resource, folder), {
    name: 'ConfigurationError',
    message: /notes\.txt was not written by this command, and would be deleted/,
  })
  assert.deepEqual(readdirSync(folder), ['notes.txt'])
})

const exact = parseJson('12345678901234567890.5')

/** A server that answers with these pages in turn. */
function pagesOf(
  pages: readonly (readonly JsonObject[] | 'unanswered')[],
  asked: QueryOptions[] = [],
): CollectionReader {
  const page = async (_resource: string, options: QueryOptions): Promise<CollectionPage> => {
    const records = pages[asked.push(options) - 1]
    const exchange = exchangeOf('https://example.org/Things')
    if (records === undefined) throw new Error('asked too often')
    if (records === 'unanswered') throw new RequestError(records, 'no answer', exchange)
    return { records, exchange }
  }
  return { page, nextPage: () => assert.fail('there is no nextLink') }
}
