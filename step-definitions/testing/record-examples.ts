import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withExample } from '../../generator/sentences/rule-page'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { explainedRules, rulePagePath } from '../../support/results/rule-pages'
import { recordExample } from './rule-examples/record-example'

/** Runs the examples of all rules, or of those that are named, and writes them into their pages: `npm run examples`. */
async function recordExamples(): Promise<void> {
  const named = process.argv.slice(2)
  for (const id of named.length > 0 ? named : explainedRules()) {
    const path = join(PROJECT_ROOT, rulePagePath(id))
    writeFileSync(path, withExample(readFileSync(path, 'utf8'), await recordExample(id)))
  }
}

void recordExamples()
