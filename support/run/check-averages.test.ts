import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { checkAverages } from './check-averages'

test('a file of something else is refused', () => {
  assert.throws(() => checkAverages('--averages', __filename), {
    name: 'ConfigurationError',
    message:
      /^--averages: .*check-averages\.test\.ts holds no averages \(.*\): name a file that npx dd-acceptance aggregate/,
  })
})

test('averages come from a folder, or are not asked for', () => {
  for (const path of [__dirname, undefined]) checkAverages('AVERAGES', path)
})

test('a path that does not exist is refused', () => {
  const path = join(__dirname, 'absent.json')
  assert.throws(() => checkAverages('--averages', path), {
    name: 'ConfigurationError',
    message: `--averages: there is nothing at ${path}: name a file that npx dd-acceptance aggregate --out FILE wrote, or a folder of results`,
  })
})
