import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { featuresOf } from '../profiles'
import { type Choosing, partOfRun } from './part-of-run'

const paths = featuresOf('web-api-core-2.0.0', false)
const withBeyond = featuresOf('web-api-core-2.0.0', true)

const NOTHING: Choosing = { tags: '', names: [], shard: '', named: new Map() }
const partOf = (choosing: Partial<Choosing>, ofPaths = paths) => partOfRun({ ...NOTHING, ...choosing }, ofPaths)

const core = (file: string): string => join('features', 'web-api-core', 'v2.0.0', file)
const everyFeature = (): ReadonlyMap<string, readonly number[]> => {
  const { features = [] } = partOf({ tags: '@top' }) ?? {}
  return new Map(features.map((path) => [path.slice(PROJECT_ROOT.length + 1), []]))
}

for (const [what, choosing, selection] of [
  ['tags', { tags: '@filter-int-gt' }, ['--tags @filter-int-gt']],
  ['tags of nothing', { tags: '@nowhere' }, ['--tags @nowhere']],
  ['a feature', { named: new Map([[core('filters.feature'), []]]) }, ['features/web-api-core/v2.0.0/filters.feature']],
  ['lines', { named: new Map([[core('top.feature'), [9, 12]]]) }, ['features/web-api-core/v2.0.0/top.feature:9:12']],
  ['a feature of something else', { named: new Map([['own.feature', []]]) }, ['own.feature']],
  ['names', { names: ['top', 'skip'] }, ['--name top', '--name skip']],
  ['a shard', { shard: '2/3' }, undefined],
  ['a shard of tags that leave all', { shard: '1/2', tags: '@core-endorsement' }, ['--tags @core-endorsement']],
] as const) {
  test(`${what} cut a profile down`, () => {
    const part = partOf(choosing)
    assert.deepEqual(part?.selection, selection)
    assert.equal(part?.shard, 'shard' in choosing ? choosing.shard : undefined)
    assert.equal(part?.scenarios, partOf({ tags: '@top' })?.scenarios)
  })
}

test('arguments that leave all scenarios do not cut it down', () => {
  for (const choosing of [
    {},
    { tags: '@core-endorsement' },
    { tags: 'not @nowhere' },
    { shard: '1/1' },
    { named: everyFeature() },
    { named: everyFeature(), tags: '@core-endorsement' },
  ])
    assert.equal(partOf(choosing), undefined)
  const [first = '', ...others] = everyFeature().keys()
  assert.notEqual(partOf({ named: new Map(others.map((path) => [path, []])) }), undefined, first)
})

test('what is beyond Core counts where it is asked for', () => {
  const tags = '@core-endorsement or @beyond-core'
  assert.equal(partOf({ tags }, withBeyond), undefined)
  const [own, all] = [paths, withBeyond].map((each) => partOf({ tags: '@beyond-core' }, each)?.scenarios ?? 0)
  assert.ok(own !== undefined && all !== undefined && all > own)
})
