import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import type { RunResults } from '../results-file'
import type { RunFacts } from '../run-facts'
import { sampleFacts } from '../testing/sample-facts'
import { scenarioOf } from '../testing/scenario-results'
import { mergeRuns } from './merge-runs'

const shard = (name: string, lines: readonly number[], changed: Partial<RunResults> = {}) => ({
  folder: name.replace('/', '-'),
  results: {
    run: sampleFacts,
    coreRun: undefined,
    profile: { name: 'dd-2.0', scenarios: 5, shard: name },
    scenarios: lines.map((line) => ({ ...scenarioOf(`at ${line}`, 'passed'), line })),
    ...changed,
  },
})

const [first, second, third] = [shard('1/3', [1, 4]), shard('2/3', [2, 5]), shard('3/3', [3])]

test('shards in any order make the whole, in the order of the features', () => {
  const merged = mergeRuns([third, first, second])
  assert.deepEqual(
    merged.scenarios.map(({ line }) => line),
    [1, 2, 3, 4, 5],
  )
  assert.deepEqual(merged.profile, { name: 'dd-2.0', scenarios: 5 })
  assert.deepEqual(merged.folders, ['1-3', '2-3', '3-3'])
})

test('the whole began when its first shard did, and is silent about times where a shard is', () => {
  const early = { ...sampleFacts, generatedOn: '2020-01-01T00:00:00.000Z', performanceOptOut: true }
  const { run } = mergeRuns([first, second, shard('3/3', [3], { run: early })])
  assert.deepEqual(run, early)
})

test('shards on machines with other paths and ports are of one run', () => {
  const of = (tested: NonNullable<RunFacts['tested']>, reason: string) => (underTest: string) => ({
    run: {
      ...sampleFacts,
      underTest,
      tested,
      notForCertification: [{ reason: 'all' }, { reason: `${reason}${underTest}` }],
    },
  })
  for (const tested of [
    { kind: 'sample server' },
    { kind: 'file' },
    { kind: 'server', serviceRoot: 'https://a.example' },
  ] as const) {
    const at = of(tested, 'of ')
    const { run } = mergeRuns([
      shard('1/3', [1, 4], at('a')),
      shard('2/3', [2, 5], at('b')),
      shard('3/3', [3], at('a')),
    ])
    assert.deepEqual(
      run.notForCertification?.map(({ reason }) => reason),
      ['all', 'of a', 'of b'],
    )
  }
  const server = (serviceRoot: string) => of({ kind: 'server', serviceRoot }, '')('x')
  assert.throws(
    () => mergeRuns([shard('1/2', [1], server('https://a.example')), shard('2/2', [2], server('https://b.example'))]),
    /another server or file under test$/,
  )
})

test('what no shard says, the whole does not say', () => {
  const known = { run: { ...sampleFacts, notForCertification: [] } }
  assert.equal('notForCertification' in mergeRuns([shard('1/3', [1, 4], known), second, third]).run, false)
})

test('the whole took as long as all shards together, where each says how long it took', () => {
  const timed = (name: string, lines: readonly number[]) =>
    shard(name, lines, { run: { ...sampleFacts, durationMs: 1000 } })
  const [one, two] = [timed('1/3', [1, 4]), timed('2/3', [2, 5])]
  assert.equal(mergeRuns([one, two, timed('3/3', [3])]).run.durationMs, 3000)
  assert.equal(mergeRuns([one, two, third]).run.durationMs, undefined)
})

test('shards of a selection make a part', () => {
  const profile = { name: 'dd-2.0', scenarios: 1951, selection: ['--tags (@IDX)'] }
  const of = (name: string, lines: readonly number[]) => shard(name, lines, { profile: { ...profile, shard: name } })
  assert.deepEqual(mergeRuns([of('1/2', [1, 3]), of('2/2', [2])]).profile, profile)
})

const other = (changed: Partial<RunResults>) => shard('3/3', [3], changed)

for (const [what, runs, message] of [
  ['nothing', [], /^there is no shard/],
  ['a shard alone', [first], /^not all shards are named: 2\/3, 3\/3 are missing$/],
  ['a shard twice', [first, second, second, third], /^2-3 and 2-3 both hold shard 2\/3: name it once$/],
  ['a shard of other shards', [first, second, shard('3/4', [3])], /not shards of one run: each has another number of/],
  ['a whole run', [other({ profile: { name: 'dd-2.0', scenarios: 1 } })], /^3-3 does not hold a shard: run the tests/],
  ['an earlier version', [other({ profile: undefined })], /^3-3 does not hold a shard/],
  ['a run without facts', [other({ run: undefined })], /^3-3 does not hold a shard/],
  [
    'another profile',
    [first, second, other({ profile: { name: 'dd-2.1', scenarios: 5, shard: '3/3' } })],
    /another profile$/,
  ],
  [
    'another number of scenarios',
    [first, second, other({ profile: { name: 'dd-2.0', scenarios: 6, shard: '3/3' } })],
    /another number of scenarios in the profile$/,
  ],
  [
    'another selection',
    [first, second, other({ profile: { name: 'dd-2.0', scenarios: 5, shard: '3/3', selection: ['--name a'] } })],
    /another selection of scenarios$/,
  ],
  ['another server', [first, second, other({ run: { ...sampleFacts, underTest: 'elsewhere' } })], /another server or/],
  [
    'another version of the tool',
    [first, second, other({ run: { ...sampleFacts, tool: { name: 'dd-acceptance', version: '9' } } })],
    /another tool$/,
  ],
  [
    'other metadata',
    [first, second, other({ run: { ...sampleFacts, metadata: { sha256: 'ff', bytes: 1 } } })],
    /another metadata$/,
  ],
  ['a scenario twice', [first, second, shard('3/3', [2])], /:2 is in several shards/],
  ['a shard that lacks a scenario', [first, shard('2/3', [2]), third], /^the shards have 4 scenarios in all/],
  ['a shard that lacks all', [first, second, shard('3/3', [])], /^the shards have 4 scenarios in all/],
] as const) {
  test(`${what} is not merged, and the reason is told`, () => {
    assert.throws(
      () => mergeRuns(runs),
      (error) => error instanceof ConfigurationError && message.test(error.message),
    )
  })
}
