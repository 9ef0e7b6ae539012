import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takeSettings } from './setting-names'

test('settings are taken out of arguments, wherever they stand before --', () => {
  const words = ['a', '--set', 'REQUEST_TIMEOUT=5', '-b', '--set=SAMPLE_FILTER=A eq 1', '--', '--set', 'x']
  assert.deepEqual(takeSettings(words), {
    argv: ['a', '-b', '--', '--set', 'x'],
    settings: { REQUEST_TIMEOUT: '5', SAMPLE_FILTER: 'A eq 1' },
  })
  assert.deepEqual(takeSettings(['--set', 'METADATA=']), { argv: [], settings: { METADATA: '' } })
})

for (const [argv, message] of [
  [
    ['--set', 'REQUEST_TIMEUOT=5'],
    /^--set: there is no setting REQUEST_TIMEUOT; did you mean REQUEST_TIMEOUT\?; known are /,
  ],
  [['--set', 'PATH=5'], /^--set: there is no setting PATH/],
  [['--set', 'METADATA'], /^--set METADATA has no value: write --set METADATA=VALUE$/],
  [['--set'], /^--set names no setting: write --set NAME=VALUE$/],
  [['--set', '--', 'METADATA=a'], /^--set: there is no setting --/],
] as const) {
  test(`${argv.join(' ')} is refused`, () => {
    assert.throws(() => takeSettings(argv), { name: 'ConfigurationError', message })
  })
}
