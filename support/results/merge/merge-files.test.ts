import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergedCucumberJson, mergedJunit } from './merge-files'

test('a feature is there once, with the scenarios of all shards by their lines', () => {
  const feature = (uri: string, ...lines: readonly number[]) => ({
    uri,
    name: uri,
    elements: lines.map((line) => ({ line })),
  })
  const merged = mergedCucumberJson([
    JSON.stringify([feature('a', 1, 9), feature('b', 3)]),
    JSON.stringify([feature('a', 5), feature('c', 2)]),
    '[]',
  ])
  assert.deepEqual(JSON.parse(merged), [feature('a', 1, 5, 9), feature('b', 3), feature('c', 2)])
  assert.throws(() => mergedCucumberJson(['[{"uri":"a"}]']))
})

test('the test suite has the cases of all shards, and counts them', () => {
  const suite = (time: string, tests: number, second: number, cases: string) =>
    `<?xml version="1.0"?>\n<testsuite name="dd-2.0" time="${time}" tests="${tests}" skipped="1" failures="0" errors="0" timestamp="2026-01-01T00:00:0${second}Z"${cases === '' ? '/>' : `>\n${cases}</testsuite>`}`
  assert.equal(
    [
      ...mergedJunit([
        suite('1.5', 2, 4, '  <testcase name="a"/>\n'),
        suite('2', 1, 3, '  <testcase name="b"/>\n'),
        suite('0', 0, 5, ''),
      ]),
    ].join(''),
    '<?xml version="1.0"?>\n<testsuite name="dd-2.0" time="2" tests="3" skipped="3" failures="0" errors="0" timestamp="2026-01-01T00:00:03Z">\n  <testcase name="a"/>\n  <testcase name="b"/>\n</testsuite>',
  )
})
