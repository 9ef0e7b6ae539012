import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

/** The sample of docs/run.md, which a test of it holds to what its command prints. */
const [, output = ''] =
  readFileSync(join(PROJECT_ROOT, 'docs/run.md'), 'utf8').match(/```\n\$ npx[^\n]*\n([^`]+)```/) ?? []

test('the problem matcher of docs/ide.md finds each failure of a real run, and nothing else', () => {
  const [, json = ''] = readFileSync(join(PROJECT_ROOT, 'docs/ide.md'), 'utf8').match(/```json\n([^`]+)```/) ?? []
  const { pattern } = JSON.parse(json).tasks[0].problemMatcher as { pattern: readonly { readonly regexp: string }[] }
  const [first, second] = pattern.map(({ regexp }) => new RegExp(regexp))
  assert.ok(first && second)
  const lines = output.split('\n')
  const problems = lines.flatMap((line, index) => {
    const [, file = '', number] = first.exec(line) ?? []
    const [, message, code] = (file && second.exec(lines[index + 1] ?? '')) || []
    return message === undefined ? [] : [{ file, line: Number(number), message, code }]
  })
  const [, failures] = output.match(/^Failures: (\d+)$/m) ?? []
  assert.equal(problems.length, Number(failures))
  assert.deepEqual(problems[2], {
    file: 'features/data-dictionary/v2.0/resources/property.feature',
    line: 4516,
    message: 'Property.ListPrice MUST be Decimal',
    code: 'field-data-type',
  })
  for (const { file, line } of problems)
    assert.match(readFileSync(join(PROJECT_ROOT, file), 'utf8').split('\n')[line - 1] ?? '', /^\s*(Scenario|Example)/)
})
