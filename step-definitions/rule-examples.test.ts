import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exampleOf } from '../generator/sentences/rule-page'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { rulePagePath } from '../support/results/rule-pages'
import { RULES } from '../support/rules/catalogue'
import { recordExample } from './testing/rule-examples/record-example'

for (const id of new Set(RULES.map((rule) => rule.id))) {
  test(`the example of ${id} is what a run says of it; else: npm run examples -- ${id}`, async () => {
    const page = readFileSync(join(PROJECT_ROOT, rulePagePath(id)), 'utf8')
    assert.equal(exampleOf(page), await recordExample(id))
  })
}
