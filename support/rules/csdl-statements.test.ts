import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RULES } from './catalogue'
import { CSDL_STATEMENTS } from './csdl-statements'
import { MODEL_RULES } from './model-rules'

const named = new Set(CSDL_STATEMENTS.flatMap(({ verdict }) => (verdict.kind === 'judged' ? verdict.rules : [])))

test('every rule that a statement names exists', () => {
  const known = new Set(RULES.map(({ id }) => id))
  assert.deepEqual(
    [...named].filter((id) => !known.has(id)),
    [],
  )
})

test('every rule of the Entity Data Model is named by a statement', () => {
  assert.deepEqual(
    MODEL_RULES.map(({ id }) => id).filter((id) => !named.has(id)),
    [],
  )
})

test('statements are in the order of the sections, and each is said once', () => {
  const numbers = ({ section }: (typeof CSDL_STATEMENTS)[number]) =>
    section.split('.').reduce((sum, part, level) => sum + Number(part) / 100 ** level, 0)
  assert.deepEqual(
    CSDL_STATEMENTS.map(numbers),
    CSDL_STATEMENTS.map(numbers).toSorted((a, b) => a - b),
  )
  const texts = CSDL_STATEMENTS.map(({ section, text }) => `${section} ${text}`)
  assert.equal(new Set(texts).size, texts.length)
  for (const { text } of CSDL_STATEMENTS) assert.match(text, /^(?:4\.01?: )?[A-Z].*\.$/)
})
