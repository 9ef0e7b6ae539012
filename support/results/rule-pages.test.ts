import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { explainCommand, explainedRules, rulePage, rulePagePath } from './rule-pages'

test('a page has the texts of its links, and what to do on servers in the place of the link to it', () => {
  for (const id of explainedRules()) {
    const page = rulePage(id) ?? ''
    assert.match(page, /\n## On usual server stacks\n\n- /, id)
    assert.doesNotMatch(page, /\]\([\w./#-]+\)|<!--|All rules/, id)
    assert.ok(page.startsWith(`# ${id}\n`), id)
  }
})

test('what is not a link stays: code, and what is in brackets', () => {
  const page = rulePage('payload-geometry') ?? ''
  assert.match(page, /`\[longitude, latitude\]`/)
  const example = (text: string) =>
    text
      .split('## Example')[1]
      ?.split('## Why')[0]
      ?.replaceAll(/<!--.*-->/g, '')
      .split('\n')
      .filter((line) => line !== '')
  for (const id of explainedRules()) {
    const written = readFileSync(join(PROJECT_ROOT, rulePagePath(id)), 'utf8')
    assert.deepEqual(example(rulePage(id) ?? ''), example(written), id)
  }
})

test('a page has a place and a command', () => {
  assert.equal(rulePagePath('core-filter'), 'docs/rules/core-filter.md')
  assert.equal(explainCommand('core-filter'), 'npx dd-acceptance explain core-filter')
  assert.equal(rulePage('moon-is-full'), undefined)
})
