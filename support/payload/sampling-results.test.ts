import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplingPass } from './sampling-results'

const NOW = new Date('2026-01-01T00:30:00+02:00')

for (const strategy of ['TopAndSkip', 'TimestampAsc', 'TimestampDesc', 'NextLink']) {
  test(`${strategy} is a pass over all records`, () => {
    assert.deepEqual(samplingPass(strategy, '2.0', NOW), { name: strategy, strategy, pageSize: 1000 })
  })
}

test('recent records are those since 1 January three years before, by the clock of UTC', () => {
  assert.deepEqual(samplingPass('NextLink of recent records', '2.0', NOW), {
    name: 'NextLink of recent records',
    strategy: 'NextLink',
    pageSize: 1000,
    since: '2022-01-01T00:00:00Z',
  })
})

test('pages are smaller under Data Dictionary 1.7', () => {
  assert.equal(samplingPass('NextLink', '1.7', NOW).pageSize, 100)
  assert.equal(samplingPass('NextLink', '2.1', NOW).pageSize, 1000)
})

for (const name of ['nextlink', '', 'constructor']) {
  test(`"${name}" is not a pass, and the message lists the passes`, () => {
    assert.throws(() => samplingPass(name, '2.0', NOW), {
      message:
        `There is no sampling pass "${name}". ` +
        'Say one of these: TopAndSkip, TimestampAsc, TimestampDesc, NextLink, NextLink of recent records.',
    })
  })
}
