import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE_EDMX, edited } from '../metadata/testing/base-edmx'
import { judgeModelRule } from './metadata-rules'
import { MODEL_RULE_GROUPS, MODEL_RULES } from './model-rules'
import { METADATA_DEFECTS } from './testing/metadata-defects/all'
import { validateMetadata } from './validate-metadata'

test('the base document is valid and without any finding', async () => {
  const { findings, valid, stages } = await validateMetadata(BASE_EDMX)
  assert.deepEqual(findings, [])
  assert.equal(valid, true)
  assert.deepEqual(
    stages.map(({ status }) => status),
    ['passed', 'passed', 'passed'],
  )
})

test('every rule has one entry in the catalogue, and names what breaks it and what only looks like it', () => {
  const named = METADATA_DEFECTS.map(({ rule, breaks, upholds }) => [
    rule,
    breaks.map(({ what }) => what),
    upholds.map(({ what }) => what),
  ])
  const byRule = (rules: readonly (readonly unknown[])[]) =>
    rules.toSorted(([a], [b]) => String(a).localeCompare(String(b)))
  assert.deepEqual(byRule(MODEL_RULES.map(({ id, brokenBy, allows }) => [id, brokenBy, allows])), byRule(named))
})

test('a rule says why it advises exactly if some of what breaks it is an advisory', () => {
  const advising = METADATA_DEFECTS.filter(({ breaks }) => breaks.some(({ outcome }) => outcome === 'advisory'))
  assert.deepEqual(
    MODEL_RULES.filter(({ advisory }) => advisory !== undefined)
      .map(({ id }) => id)
      .toSorted(),
    advising.map(({ rule }) => rule).toSorted(),
  )
})

test('a step of the feature judges by the findings of its own rule', async () => {
  const validation = await validateMetadata(
    edited([
      ['Name="Refreshments"', 'Name="Re freshments"'],
      ['Name="RoomKey" Type="Edm.Int32" Nullable="false"', 'Name="RoomKey" Type="Edm.Int32"'],
    ]),
  )
  const told = (id: string, level: 'MUST' | 'SHOULD') =>
    judgeModelRule(validation, id, level).map(({ rule, outcome, subject }) => [rule, outcome, subject])
  const [first] = told('simple-identifier', 'MUST')
  assert.deepEqual(first?.slice(0, 2), ['simple-identifier', 'violated'])
  assert.deepEqual(
    told('key-part-not-nullable', 'SHOULD').map(([rule, outcome]) => `${rule} ${outcome}`),
    ['key-part-not-nullable upheld', 'key-part-not-nullable advisory'],
  )
  assert.deepEqual(judgeModelRule(validation, 'unique-namespaces', 'MUST'), [
    {
      rule: 'unique-namespaces',
      level: 'MUST',
      requirement: `MUST ${MODEL_RULES.find(({ id }) => id === 'unique-namespaces')?.requirement}`,
      subject: 'the metadata',
      outcome: 'upheld',
    },
  ])
})

test('a step names a rule of its level', async () => {
  const validation = await validateMetadata(BASE_EDMX)
  const should = MODEL_RULES.filter(({ level }) => level === 'SHOULD').map(({ id }) => id)
  assert.ok(should.length > 1)
  assert.throws(() => judgeModelRule(validation, 'simple-identifier', 'SHOULD'), {
    message: `no metadata rule at the level SHOULD is called simple-identifier; there are ${should.join(', ')}`,
  })
})

test('what invalid metadata leave open is told of the rule', async () => {
  const [finding, ...others] = judgeModelRule(await validateMetadata(''), 'simple-identifier', 'MUST')
  assert.deepEqual(others, [])
  const rule = MODEL_RULES.find(({ id }) => id === 'simple-identifier')
  assert.deepEqual(
    [finding?.rule, finding?.level, finding?.subject, finding?.outcome, finding?.requirement],
    ['simple-identifier', 'MUST', 'simple-identifier', 'not verified', `MUST ${rule?.requirement}`],
  )
})

test('each group of rules has a purpose that begins a sentence', () => {
  for (const { purpose, rules } of MODEL_RULE_GROUPS) {
    assert.match(purpose, /^[A-Z][a-z]+ /)
    assert.ok(rules.length > 0)
  }
})

for (const { id, requirement, source, advisory = 'why' } of MODEL_RULES) {
  test(`${id} states its requirement and its source`, () => {
    assert.match(id, /^[a-z]+(-[a-z]+)*$/)
    assert.doesNotMatch(requirement, /^(MUST|SHOULD)/)
    assert.match(source, /OData CSDL XML 4\.01, section/)
    assert.match(advisory, /^\w/)
  })
}

for (const { rule, breaks, upholds } of METADATA_DEFECTS) {
  for (const { what, edits, subject, found, outcome = 'violated' } of breaks) {
    test(`${rule} alone finds ${what}`, async () => {
      const { findings, valid } = await validateMetadata(edited(edits))
      assert.deepEqual(
        findings.map((finding) => [finding.rule, finding.outcome, finding.subject, finding.found]),
        [[rule, outcome, subject, found]],
      )
      assert.equal(valid, outcome === 'advisory')
      const [finding] = findings
      assert.equal(finding?.level, outcome === 'advisory' ? 'SHOULD' : 'MUST')
      assert.ok(finding?.requirement.startsWith(`${finding.level} `))
      assert.match(finding?.evidence ?? '', /^\$metadata line \d+, column \d+$/)
      assert.ok(finding?.expected && finding.advice)
    })
  }
  for (const { what, edits } of upholds) {
    test(`${rule} allows ${what}`, async () => {
      const { findings } = await validateMetadata(edited(edits))
      assert.deepEqual(findings, [])
    })
  }
}
