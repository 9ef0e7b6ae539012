import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainedRules, rulePage } from '../rule-pages'
import { explainSections, explanationIn } from './explain-sections'

const cause = { label: 'Filters', count: 1, items: [], more: 0 }

test('a section has the pages about the rules of its causes, each once', () => {
  const [section] = explainSections([
    {
      kind: 'failures',
      count: 3,
      causes: [
        { ...cause, rule: 'core-filter' },
        { ...cause, rule: 'core-filter' },
        { ...cause, rules: ['core-order', 'core-filter'] },
        { ...cause, rule: 'moon-is-full' },
        cause,
      ],
    },
  ])
  assert.deepEqual(Object.keys(section?.explanations ?? {}), ['core-filter', 'core-order'])
  assert.equal(section?.causes.length, 5)
})

test('each page is read as a whole: headings, texts, lists, code', () => {
  for (const id of explainedRules()) {
    const parts = explanationIn(rulePage(id) ?? '')
    const headings = parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
    assert.deepEqual(headings.slice(0, 4), ['What it asks', 'Example', 'Why it matters', 'How to fix it'], id)
    assert.equal(headings.length, 5, id)
    for (const part of parts) {
      if (part.kind === 'list') assert.ok(part.items.length > 0 && part.items.length <= 8, id)
      else assert.notEqual(part.text.trim(), '', id)
      if (part.kind === 'text') assert.doesNotMatch(part.text, /\]\(|^#|\n|```/, id)
    }
  }
})

test('of a long list the first items are there, and how many more', () => {
  const items = ['one', 'two', 'three', 'four', 'five'].map((item) => `- ${item} \`code\`\n  more`)
  assert.deepEqual(
    explanationIn(`# id\n\nLabel.\n\n## What it asks\n\n${items.join('\n')}\n\n## About this rule\n\n- no`),
    [
      { kind: 'heading', text: 'What it asks' },
      { kind: 'list', items: ['one', 'two', 'three', 'four'].map((item) => `${item} \`code\` more`), more: 1 },
    ],
  )
})

test('code stands as it is, without its language', () => {
  assert.deepEqual(explanationIn('# id\n\n## Example\n\n```xml\n<a>\n\n  [b](c)\n```\n\nRight: `d`\n'), [
    { kind: 'heading', text: 'Example' },
    { kind: 'code', text: '<a>\n\n  [b](c)' },
    { kind: 'text', text: 'Right: `d`' },
  ])
})
