import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonLines } from './json-lines'

const TEXT = `{
  "providerUoi": "T1",
  "configs": [
    { "token": "a \\" , { [ b",
      "x": [1, [2,
        3]], "y": {} },

    {
      "na\\u006de": null
    }, "text",
    7
  ]
}`

test('lines of members, items, and parts of these', () => {
  const lineOf = jsonLines(TEXT)
  assert.deepEqual(
    [
      lineOf('providerUoi'),
      lineOf('configs'),
      lineOf('configs', 0),
      lineOf('configs', 0, 'token'),
      lineOf('configs', 0, 'x'),
      lineOf('configs', 0, 'x', 1, 1),
      lineOf('configs', 0, 'y'),
      lineOf('configs', 1),
      lineOf('configs', 1, 'name'),
      lineOf('configs', 2),
      lineOf('configs', 3),
    ],
    [2, 3, 4, 4, 5, 6, 6, 8, 9, 10, 11],
  )
})

test('what is not there is looked for around it', () => {
  const lineOf = jsonLines(TEXT)
  assert.deepEqual(
    [lineOf('configs', 1, 'token'), lineOf('configs', 4), lineOf('other'), lineOf(), lineOf('configs', 0, 'y', 'z')],
    [8, 3, 1, 1, 6],
  )
})

test('a name that stands twice is where it stands first, and no text breaks it', () => {
  assert.equal(jsonLines('{"a": 1,\n"a": 2}')('a'), 1)
  for (const text of ['', '{', '["', '{"a', '}]', '{"\\', ',', '{"\\x": 1}']) assert.equal(jsonLines(text)('b'), 1)
})

test('a text that is nested deeply takes as much memory as it is long', () => {
  const depth = 200_000
  assert.equal(jsonLines(`${'{"a":\n'.repeat(depth)}1${'}'.repeat(depth)}`)('a', 'a', 'a'), 3)
  assert.equal(jsonLines('['.repeat(depth))(0, 0, 1), 1)
})
