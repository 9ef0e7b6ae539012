import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defects } from '../sample-server/defects'
import type { Defect } from '../sample-server/defects/seams'
import { isAboutMetadata, isHalt, RULES, ruleLabel } from './catalogue'
import { MODEL_RULES } from './model-rules'
import type { RuleStatement } from './rule'
import { ALLOWED } from './testing/allowed-metadata'
import { ALLOWED_DOCUMENTS, BREAKING_DOCUMENTS } from './testing/changed-documents'
import { ADVISED, ADVISED_NAMES, BREAKING, MISSPELT, OTHER_CASES } from './testing/changed-metadata'
import { validateMetadata } from './validate-metadata'
import { RULE_CASES } from './web-api-core/testing/rule-cases'

/** Rules of the Entity Data Model have changes of their own, and a test that holds them to these. */
const OTHERS = RULES.filter((rule) => !MODEL_RULES.some(({ id }) => id === rule.id))

const SERVER_DEFECTS = new Map<string, Defect>(Object.entries(defects))

const namesOf = (kind: 'defects' | 'legal'): string[] =>
  [...SERVER_DEFECTS].flatMap(([name, { legal }]) => (legal === (kind === 'legal') ? [name] : []))

const BREAKS = new Set([
  ...namesOf('defects'),
  ...[BREAKING, ADVISED, ADVISED_NAMES, MISSPELT, BREAKING_DOCUMENTS].flatMap(Object.keys),
  ...OTHER_CASES,
  ...Object.keys(RULE_CASES),
])

const ALLOWS = new Set([
  ...namesOf('legal'),
  ...[...Object.values(ALLOWED), ALLOWED_DOCUMENTS].flatMap(Object.keys),
  ...OTHER_CASES,
  ...Object.keys(RULE_CASES),
])

/** Rules of level MAY forbid nothing. */
const needsDefect = ({ level }: RuleStatement): boolean => level !== 'MAY'

test('rules have ids of their own at each level, and labels that begin a sentence', () => {
  assert.equal(new Set(RULES.map(({ id, level }) => `${level} ${id}`)).size, RULES.length)
  for (const { id, level, requirement, label, source, sentences } of RULES) {
    assert.match(id, /^[a-z]+(-[a-z0-9]+)*$/)
    assert.ok(['MUST', 'SHOULD', 'MAY'].includes(level), id)
    if (typeof requirement === 'string') assert.match(requirement, /^(?:NOT )?[a-z]/, id)
    for (const sentence of sentences) assert.match(sentence, /\w/, id)
    assert.match(label, /^(nextLinks|[A-Z]\w+) /, id)
    assert.notEqual(source, '', id)
    if (id !== 'lookups-known') assert.ok(sentences.length > 0, id)
  }
})

test('every rule names what breaks it, and what only looks as if it did', () => {
  for (const rule of RULES) {
    assert.ok(rule.allows.length > 0 || !needsDefect(rule), `${rule.id} allows nothing`)
    assert.ok(rule.brokenBy.length > 0 || !needsDefect(rule), `${rule.id} is broken by nothing`)
  }
  const unknown = OTHERS.flatMap(({ id, brokenBy, allows }) => [
    ...brokenBy.filter((name) => !BREAKS.has(name)).map((name) => `${id} is broken by ${name}`),
    ...allows.filter((name) => !ALLOWS.has(name)).map((name) => `${id} allows ${name}`),
  ])
  assert.deepEqual(unknown, [])
})

test('every change is named by the rule that it is about', () => {
  const brokenBy = new Set(OTHERS.flatMap((rule) => rule.brokenBy))
  const allows = new Set(OTHERS.flatMap((rule) => rule.allows))
  for (const name of [BREAKING, ADVISED, ADVISED_NAMES, MISSPELT, BREAKING_DOCUMENTS].flatMap(Object.keys)) {
    assert.ok(brokenBy.has(name), name)
  }
  for (const name of [...Object.values(ALLOWED), ALLOWED_DOCUMENTS].flatMap(Object.keys))
    assert.ok(allows.has(name), name)
})

for (const [name, text] of Object.entries(BREAKING_DOCUMENTS)) {
  test(`${name} breaks the rule that names it`, async () => {
    const found = new Set((await validateMetadata(text)).findings.map(({ rule }) => rule))
    const named = OTHERS.filter(({ brokenBy }) => brokenBy.includes(name)).map(({ id }) => id)
    assert.ok(found.size > 0)
    for (const id of found) assert.ok(named.includes(id), id)
  })
}

for (const [name, text] of Object.entries(ALLOWED_DOCUMENTS)) {
  test(`${name} breaks no rule`, async () => assert.deepEqual((await validateMetadata(text)).findings, []))
}

test('a rule that nobody has words for is told by its own', () => {
  assert.equal(ruleLabel('field-data-type'), "Fields of another data type than the Data Dictionary's")
  assert.equal(ruleLabel('moon-is-full'), 'moon is full')
  assert.equal(ruleLabel('constructor'), 'constructor')
})

test('rules of the metadata are known as such', () => {
  assert.deepEqual([undefined, 'constructor', 'field-data-type', 'well-formed-xml'].map(isAboutMetadata), [
    false,
    false,
    false,
    true,
  ])
})

test('one rule says only that invalid metadata have halted a scenario', () => {
  assert.deepEqual(
    RULES.filter(({ id }) => isHalt(id)).map(({ id }) => id),
    ['valid-metadata'],
  )
})
