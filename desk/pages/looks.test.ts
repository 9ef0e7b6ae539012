import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const looks = join(__dirname, 'looks')

test('the style sheets of the reports are here as they are there', () => {
  const suite = join(require.resolve('dd-acceptance/package.json'), '..', 'support', 'browser', 'shared', 'styles')
  for (const name of readdirSync(looks).filter((each) => each !== 'desk.css'))
    assert.equal(readFileSync(join(looks, name), 'utf8'), readFileSync(join(suite, name), 'utf8'), name)
})
