import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainedRules, rulePage } from '../results/rule-pages'
import { RULES } from '../rules/catalogue'
import { explainCommand } from './explain'
import { call, refuses } from './testing/called-command'

test('every rule is explained, with all that its page is for', async () => {
  assert.deepEqual(explainedRules(), [...new Set(RULES.map(({ id }) => id))].toSorted())
  for (const id of explainedRules()) {
    const { verdict, text } = await call(explainCommand, id)
    assert.equal(verdict, undefined)
    const headings = [...text.matchAll(/^##? (.*)$/gm)].map(([, heading = '']) => heading)
    assert.deepEqual(
      [...headings.slice(0, 5), headings.at(-1)],
      [id, 'What it asks', 'Example', 'Why it matters', 'How to fix it', 'About this rule'],
    )
    // What to do on servers stands in a page of its own, and is printed with each.
    assert.equal(headings.length, 7, id)
    assert.doesNotMatch(text, /<!--/, id)
  }
})

test('a rule is found as findings have it, in brackets', async () => {
  const { text } = await call(explainCommand, '[payload-type]')
  assert.match(text, /^# payload-type\n/)
})

test('all rules are listed', async () => {
  assert.deepEqual((await call(explainCommand, '--list')).text.split('\n'), explainedRules())
})

test('an unknown rule is refused with the nearest names, or those that have it in them', async () => {
  await refuses(explainCommand, ['feild-data-type'], /there is no rule feild-data-type; did you mean field-data-type/)
  await refuses(explainCommand, ['count'], /did you mean core-count or core-no-count or resource-count\?/)
  await refuses(explainCommand, ['moon-is-full-of-cheese'], /^there is no rule moon-is-full-of-cheese(?!; did)/)
  await refuses(explainCommand, ['../../README'], /there is no rule \.\.\/\.\.\/README/)
  await refuses(explainCommand, ['servers'], /there is no rule servers/)
})

test('one rule is asked for', async () => {
  await refuses(explainCommand, [], /no rule is named/)
  await refuses(explainCommand, ['core-filter', 'core-order'], /2 rules are named/)
})

test('what is not there has no page', () => {
  assert.equal(rulePage('moon-is-full'), undefined)
})
