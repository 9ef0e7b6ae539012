import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import { KeptReplication } from './kept-replication'

const TERMS = { serviceRoot: 'https://a.example', limit: 10, asked: '' }
const SAVED = { records: 3, files: 1, end: 'whole' } as const
const NOW = new Date('2026-11-30T12:00:00Z')
const hoursLater = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)

describe('what was saved of a server', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kept-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  const opened = async (metadata = 'sum') => {
    const kept = KeptReplication.in(folder, TERMS, ['metadata.xml'])
    await kept.holdAgainst(metadata)
    return kept
  }

  test('is known for a day, and beside the same metadata', async () => {
    assert.equal((await opened()).saved('Property', NOW), undefined)
    await (await opened()).note('Property', SAVED, NOW)
    const savedOn = '2026-11-30T12:00:00.000Z'
    assert.deepEqual((await opened()).saved('Property', hoursLater(23)), { ...SAVED, savedOn })
    assert.equal((await opened()).saved('Property', hoursLater(24)), undefined)
    assert.equal((await opened()).saved('Member', NOW), undefined)
    assert.equal((await opened('other')).saved('Property', NOW), undefined)
  })

  test('is fetched again where pages came again', async () => {
    await (await opened()).note('Office', { ...SAVED, end: 'repetition' }, NOW)
    assert.equal((await opened()).saved('Office', NOW), undefined)
  })

  test('is not mixed with files of others, also before anything is noted', async (t) => {
    const others = mkdtempSync(join(tmpdir(), 'others-'))
    t.after(() => rmSync(others, { recursive: true }))
    const open = () => KeptReplication.in(others, TERMS, ['metadata.xml'])
    const own = open()
    writeFileSync(join(others, 'metadata.xml'), 'mine')
    assert.throws(open, { name: 'ConfigurationError', message: /metadata\.xml was not written by this command/ })
    await own.holdAgainst('sum')
    open()
  })

  for (const terms of [
    { ...TERMS, serviceRoot: 'https://b.example' },
    { ...TERMS, limit: 11 },
    { ...TERMS, asked: 'with A' },
  ]) {
    test(`is not mixed with that of ${JSON.stringify(terms)}`, () => {
      assert.throws(() => KeptReplication.in(folder, terms, []), ConfigurationError)
    })
  }

  test('is not taken from a file that is torn', async () => {
    writeFileSync(join(folder, 'replication.json'), '{"description": "Records Saved from a Server"')
    await assert.rejects(
      opened(),
      /replication\.json cannot be used \(.*\): delete it, and everything is fetched again/,
    )
  })
})
