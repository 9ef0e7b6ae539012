import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type RunFacts, readRunFacts, writeRunFacts } from './run-facts'
import { sampleFacts } from './testing/sample-facts'

const whole: RunFacts = {
  ...sampleFacts,
  metadata: { sha256: 'cd', bytes: 17 },
  organisation: { providerUoi: 'T1', recipientUoi: 'M1' },
  averages: '/averages.json',
  performanceOptOut: true,
}

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'run-facts-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

test('the facts of a run are read as they were written', async (t) => {
  const folder = temporary(t)
  for (const written of [sampleFacts, whole]) {
    await writeRunFacts(folder, written)
    assert.deepEqual(readRunFacts(folder), written)
  }
})

test('a folder without the file says nothing', (t) => {
  assert.equal(readRunFacts(join(temporary(t), 'absent')), undefined)
})

for (const [what, text] of [
  ['no JSON', '{'],
  ['no object', 'null'],
  ['nothing in it', '{}'],
  ['no digest of the workbook', JSON.stringify({ ...sampleFacts, dictionary: { version: '2.0', workbook: {} } })],
  ['a number for the tool', JSON.stringify({ ...sampleFacts, tool: 1 })],
  ['metadata of another shape', JSON.stringify({ ...whole, metadata: { sha256: 'cd' } })],
  ['an organisation of another shape', JSON.stringify({ ...whole, organisation: { providerUoi: 1 } })],
  ['averages of another type', JSON.stringify({ ...whole, averages: [] })],
  ['no decision about performance', JSON.stringify({ ...sampleFacts, performanceOptOut: undefined })],
] as const) {
  test(`a file with ${what} is refused in one line`, (t) => {
    const folder = temporary(t)
    writeFileSync(join(folder, 'run-begun.json'), text)
    assert.throws(() => readRunFacts(folder), {
      name: 'ConfigurationError',
      message: /run-begun\.json does not say what a run was about \(.+\): run the tests again$/,
    })
  })
}

test('a file that cannot be read is reported', (t) => {
  const folder = temporary(t)
  mkdirSync(join(folder, 'run-begun.json'))
  assert.throws(() => readRunFacts(folder), { name: 'ConfigurationError', message: /EISDIR/ })
})
