import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import type { CoordinatorEventHandler, CoordinatorTransformer } from '@cucumber/cucumber/api'
import { messagesOf } from '../../results/formatter/testing/messages-of'
import { selectNamed } from './select-named'

/** Its scenarios have the lines 2, 6 with the rows 11 and 12, and 14. */
const FEATURE = `Feature: Small
  Scenario: first
    Given it is there

  @tagged
  Scenario Outline: second
    Then <what> MUST be there

    Examples:
      | what |
      | it   |
      | all  |
  Rule: Rows
    Scenario: third
      Then it MUST be there
`

/** Selects of a feature what has these lines, and returns the names of its scenarios, or why there are none. */
async function selected(...lines: readonly number[]): Promise<{ names: string[]; paths: string[]; problem: string }> {
  const { text } = messagesOf(FEATURE, [])
  const gherkinDocument = text.flatMap((envelope) => envelope.gherkinDocument ?? [])[0]
  assert.ok(gherkinDocument)
  const messages: CoordinatorEventHandler<'message'>[] = []
  const resolved: CoordinatorEventHandler<'paths:resolve'>[] = []
  const filters: CoordinatorTransformer<'pickles:filter'>[] = []
  let problem = ''
  selectNamed(
    {
      on: (event, handler) => {
        if (event === 'message') messages.push(handler as CoordinatorEventHandler<'message'>)
        else resolved.push(handler as CoordinatorEventHandler<'paths:resolve'>)
      },
      transform: (_event, transformer) =>
        filters.push(transformer as unknown as CoordinatorTransformer<'pickles:filter'>),
      options: { named: [['small.feature', lines]] },
      environment: { cwd: process.cwd(), stderr: process.stderr, env: {} },
    },
    (error) => {
      problem = error.message
    },
  )
  const paths = { unexpandedSourcePaths: ['.'], sourcePaths: ['a folder'], requirePaths: [], importPaths: [] }
  for (const handler of resolved) handler(paths)
  for (const message of text) for (const handler of messages) handler(message)
  let pickles = text.flatMap(({ pickle }) =>
    pickle === undefined ? [] : [{ pickle, gherkinDocument, location: { line: 1 } }],
  )
  for (const filter of filters) pickles = [...(await filter(pickles))]
  const names = pickles.map(({ pickle: { name, steps } }) => `${name}: ${steps.at(-1)?.text}`)
  return { names, paths: paths.sourcePaths, problem }
}

const [FIRST, IT, ALL, THIRD] = [
  'first: it is there',
  'second: it MUST be there',
  'second: all MUST be there',
  'third: it MUST be there',
]

for (const [lines, names] of [
  [[], [FIRST, IT, ALL, THIRD]],
  [[2], [FIRST]],
  [[6], [IT, ALL]],
  [[12], [ALL]],
  [
    [14, 2],
    [FIRST, THIRD],
  ],
] as const) {
  test(`the lines ${lines.join(' and ') || 'of none'} select ${names.length} of 4 scenarios`, async () => {
    assert.deepEqual(await selected(...lines), { names, paths: [resolve('small.feature')], problem: '' })
  })
}

for (const [line, nearest] of [
  [3, 'small.feature:2, first'],
  [5, 'small.feature:6, second'],
  [99, 'small.feature:14, third'],
] as const) {
  test(`line ${line} is not passed over, beside another that selects one`, async () => {
    const { problem } = await selected(2, line)
    assert.equal(problem, `small.feature:${line} is not the line of a scenario; the nearest is ${nearest}`)
  })
}
