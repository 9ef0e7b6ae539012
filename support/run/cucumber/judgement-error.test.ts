import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { JudgementError } from './judgement-error'

/** Cucumber's own, which its package does not export. */
const { formatError } = createRequire(__filename)(
  join(PROJECT_ROOT, 'node_modules/@cucumber/cucumber/lib/runtime/format_error.js'),
) as { formatError(error: Error, filtersFrames: boolean): { readonly message: string } }

const about = { rule: 'field-data-type', level: 'MUST', outcome: 'violated', requirement: 'MUST be Decimal' } as const

test('Cucumber shows the findings and nothing else', () => {
  const error = new JudgementError([{ ...about, subject: 'Property.ListPrice', found: 'GET http://a@b:80/ says "x"' }])
  assert.equal(formatError(error, true).message, error.message)
  assert.match(error.message, /^Property\.ListPrice MUST be Decimal[\s\S]*says "x"$/)
})

test('a long line of quotation marks takes no time', () => {
  const error = new JudgementError([{ ...about, subject: 'Property.ListPrice', found: `GET ${'"a": '.repeat(1000)}` }])
  const begin = performance.now()
  formatError(error, true)
  assert.ok(performance.now() - begin < 1000)
})
