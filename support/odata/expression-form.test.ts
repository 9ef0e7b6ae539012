import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Expression } from './expression-form'
import { filterOfThing } from './expressions/testing/thing-model'

/** Writes an expression by its form, so that what it is made of is seen. */
function written({ form, evaluate }: Expression): string {
  switch (form.kind) {
    case 'literal':
      return String(evaluate(() => null))
    case 'field':
      return form.name
    case 'call':
      return `${form.name}(${form.parameters.map(written)})`
    case 'comparison':
      return `(${written(form.left)} ${form.operator} ${written(form.right)})`
    case 'junction':
      return `(${form.conditions.map(written).join(` ${form.operator} `)})`
    case 'not':
      return `not ${written(form.condition)}`
    case 'any':
    case 'all': {
      const { variable, condition } = form
      return `${form.name}/${form.kind}(${condition === undefined ? '' : `${variable}:${written(condition)}`})`
    }
  }
}

const forms: readonly (readonly [filter: string, form: string])[] = [
  ["City eq 'a' and IsNew or not IsOld", '(((City eq a) and IsNew) or not IsOld)'],
  ["City eq 'a' or City eq 'b' or IsNew", '((City eq a) or (City eq b) or IsNew)'],
  ["City in ('a','b')", '((City eq a) or (City eq b))'],
  ['contains(City,Other) eq true', '(contains(City,Other) eq true)'],
  ["Features has o.Feature'Pool'", '(Features has 1)'],
  ["Tags/any(t:startswith(t,'a'))", 'Tags/any(t:startswith(t,a))'],
  ['Tags/all(t:t ne City)', 'Tags/all(t:(t ne City))'],
  ['Tags/any()', 'Tags/any()'],
  ['null', 'null'],
]

test('a filter says how it is made', () => {
  for (const [filter, form] of forms) assert.equal(written(filterOfThing(filter)), form)
})

test('all values of a list are compared with the same expression', () => {
  const { form } = filterOfThing("City in ('a','b')")
  assert.ok(form.kind === 'junction')
  const [first, second] = form.conditions.map((condition) => condition.form)
  assert.ok(first?.kind === 'comparison' && second?.kind === 'comparison')
  assert.equal(first.left, second.left)
})
