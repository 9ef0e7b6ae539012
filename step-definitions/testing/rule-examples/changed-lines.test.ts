import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedLines } from './changed-lines'

const LINES = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`)

const changed = (changes: Readonly<Record<number, readonly string[]>>): string =>
  LINES.flatMap((line, index) => changes[index + 1] ?? [line]).join('\n')

test('lines that differ are shown with one before and one behind', () => {
  assert.deepEqual(changedLines(changed({ 5: ['wrong'] }), changed({})), {
    wrong: ['line 4', 'wrong', 'line 6'],
    right: ['line 4', 'line 5', 'line 6'],
  })
})

test('lines that only one of the texts has are shown of that one', () => {
  const [more, less] = [changed({ 5: ['line 5', 'one', 'two'] }), changed({})]
  const [long, short] = [
    ['line 5', 'one', 'two', 'line 6'],
    ['line 5', 'line 6'],
  ]
  assert.deepEqual(changedLines(more, less), { wrong: long, right: short })
  assert.deepEqual(changedLines(less, more), { wrong: short, right: long })
})

test('what the text without the telling changes has too is left out', () => {
  const wrong = changed({ 5: ['beside it'], 15: ['wrong'] })
  assert.deepEqual(changedLines(wrong, changed({}), { without: changed({ 5: ['beside it'] }) }), {
    wrong: ['line 14', 'wrong', 'line 16'],
    right: ['line 14', 'line 15', 'line 16'],
  })
})

test('a telling change that the right text has too is shown of both', () => {
  const right = changed({ 5: ['of both'] })
  const { wrong, ...shown } = changedLines(changed({ 5: ['of both'], 15: ['wrong'] }), right, { without: changed({}) })
  assert.deepEqual(wrong, ['line 4', 'of both', 'line 6', '...', 'line 14', 'wrong', 'line 16'])
  assert.deepEqual(shown.right, ['line 4', 'of both', 'line 6', '...', 'line 14', 'line 15', 'line 16'])
})

test('a line that a finding names is shown where it is in each text', () => {
  assert.deepEqual(changedLines(changed({ 5: [] }), changed({}), { lines: [20] }), {
    wrong: ['line 4', 'line 6', '...', 'line 21'],
    right: ['line 4', 'line 5', 'line 6', '...', 'line 21'],
  })
})

test('changes of what a finding names are shown, where there are any', () => {
  const wrong = changed({ 5: ['<A Path="B"/>'], 15: ['<A Name="B"/>'] })
  const shown = changedLines(wrong, changed({}), { names: ['B'] })
  assert.deepEqual(shown.wrong, ['line 14', '<A Name="B"/>', 'line 16'])
  assert.deepEqual(changedLines(wrong, changed({}), { names: ['C'] }), changedLines(wrong, changed({})))
})
