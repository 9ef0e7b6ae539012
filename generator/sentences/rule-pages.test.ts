import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { RULES } from '../../support/rules/catalogue'
import { writtenScenarios } from './judging-scenarios'
import { needsOf, SUBJECTS, subjectOf } from './rule-dependencies'
import { ruleIndex } from './rule-index'
import { exampleOf, isWrittenByHand, rulePage, withExample } from './rule-page'

const FOLDER = join(PROJECT_ROOT, 'docs', 'rules')

const ids = [...new Set(RULES.map(({ id }) => id))]

const pageOf = (id: string): string => readFileSync(join(FOLDER, `${id}.md`), 'utf8')

describe('the page about each rule', () => {
  for (const id of ids) {
    test(`${id} has an example, is written by hand, and says what to do on usual servers`, () => {
      const page = pageOf(id)
      assert.ok(exampleOf(page).startsWith('## Example\n'), 'npm run examples')
      assert.ok(isWrittenByHand(page), 'write what only people can')
      assert.match(page, /\n## Why it matters\n\n[^#]{80,}\n## How to fix it\n\n[^#]{60,}\]\(servers\.md#[\w-]+\)/)
    })
  }

  test('no two say the same', () => {
    const texts = ids.map((id) => pageOf(id).split('## Why it matters')[1]?.split('On usual server stacks')[0])
    assert.equal(new Set(texts).size, ids.length)
  })

  test('all of them are small in the package', () => {
    const sizes = readdirSync(FOLDER).map((name) => statSync(join(FOLDER, name)).size)
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) < MOST_BYTES)
  })
})

/** Half a megabyte and a bit, before npm compresses it. */
const MOST_BYTES = 650_000

test('a new rule has a page without example, which says what is missing', () => {
  const page = rulePage('core-filter', undefined, [])
  assert.equal(exampleOf(page), '')
  assert.equal(isWrittenByHand(page), false)
  assert.match(page, /- Since the version after \d+\.\d+\.\d+\.\n/)
})

test('what is recorded and written by hand is kept', () => {
  const page = pageOf('core-filter')
  assert.equal(rulePage('core-filter', page, writtenScenarios()), page)
  const other = withExample(page, '## Example\n\nAnother.')
  assert.equal(exampleOf(other), '## Example\n\nAnother.')
  assert.equal(withExample(other, exampleOf(page)), page)
})

test('each part of the index leads to all rules', () => {
  const [, ...parts] = ruleIndex(writtenScenarios()).split('\n## ')
  assert.deepEqual(
    parts.map((part) => part.split('\n', 1).join()),
    ['By subject', 'By Resource', 'By standard', 'By severity'],
  )
  for (const part of parts)
    assert.deepEqual(
      ids.filter((id) => !part.includes(`](${id}.md)`)),
      [],
    )
})

test('each rule has one subject, and depends on rules that exist', () => {
  for (const id of ids) {
    assert.equal(SUBJECTS.filter(({ rules }) => rules.has(id)).length, 1, id)
    for (const needed of needsOf(id)) assert.ok(ids.includes(needed), `${id} needs ${needed}`)
  }
  assert.throws(() => subjectOf('moon-is-full'), /belongs to no subject/)
})

test('no rule depends on itself through others', () => {
  const reaches = (from: string, to: string, seen: ReadonlySet<string> = new Set()): boolean =>
    needsOf(from).some((id) => id === to || (!seen.has(id) && reaches(id, to, new Set([...seen, id]))))
  assert.deepEqual(
    ids.filter((id) => reaches(id, id)),
    [],
  )
})

test('the scenarios of a rule are those that ask for it', () => {
  const scenarios = writtenScenarios()
  const of = (id: string) => scenarios.filter(({ rules }) => rules.includes(id)).map(({ path }) => path)
  assert.deepEqual(of('lookup-name-annotated'), ['features/lookup-resource/lookup-resource.feature'])
  assert.deepEqual(of('key-part-exists'), ['features/metadata/metadata-validation.feature'])
  // A Background asks for it, before each scenario.
  assert.ok(of('valid-metadata').length > 3000)
  for (const { path, rules } of scenarios) assert.ok(rules.length > 0, path)
})
