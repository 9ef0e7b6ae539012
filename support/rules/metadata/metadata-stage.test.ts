import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { BASE_EDMX, edited } from '../../metadata/testing/base-edmx'
import { checkedFindings } from '../testing/checked-findings'
import { type MetadataValidation, validateMetadata } from '../validate-metadata'
import { schemaValid, wellFormed } from './metadata-stage'

const told = (finding: { readonly outcome: string; readonly subject: string; readonly found?: string }) =>
  [finding.outcome, finding.subject, ...(finding.found === undefined ? [] : [finding.found])].join(' ')

test('valid metadata uphold both stages', async () => {
  const validation = await validateMetadata(BASE_EDMX)
  assert.deepEqual(checkedFindings(wellFormed.judge(validation)).map(told), ['upheld the metadata'])
  const { findings, toldElsewhere } = schemaValid.judge(validation)
  assert.deepEqual(checkedFindings(findings).map(told), ['upheld the metadata'])
  assert.equal(toldElsewhere, undefined)
})

test('an advisory stands beside what is upheld', async () => {
  const validation = await validateMetadata(edited([['Precision="14" Scale="2"', 'Precision="14" Scale="Variable"']]))
  const { findings, toldElsewhere } = schemaValid.judge(validation)
  assert.deepEqual(checkedFindings(findings).map(told), [
    'upheld the metadata',
    'advisory Home.ListPrice Scale="Variable"',
  ])
  assert.equal(toldElsewhere, undefined)
})

test('what is not well-formed is not judged by the XML schemas', async () => {
  const validation = await validateMetadata('<a><b></a>')
  assert.deepEqual(wellFormed.judge(validation).map(told), ['violated Metadata <b> is closed by </a>'])
  assert.deepEqual(schemaValid.judge(validation), {
    findings: [
      {
        rule: 'schema-valid',
        level: 'MUST',
        requirement: 'MUST be valid against the OASIS XML schemas',
        subject: 'schema-valid',
        outcome: 'not verified',
        found: 'an earlier stage failed, so this one could not be judged',
        advice: 'fix what the failed metadata scenario lists, then run again',
        cause: 'invalid metadata',
      },
    ],
  })
})

/** A validation in which the schemas find what is of each kind: told by the model or not, a violation or an advisory. */
async function validationWith(shared: readonly Finding[], own: readonly Finding[]): Promise<MetadataValidation> {
  const { stages, ...validation } = await validateMetadata(BASE_EDMX)
  const findingsOf = { 'well-formed': [], 'schema-valid': [...shared, ...own], semantics: shared }
  return { ...validation, stages: stages.map((stage) => ({ ...stage, findings: findingsOf[stage.id] })) }
}

const finding = (rule: string, outcome: 'violated' | 'advisory', line: number): Finding => ({
  rule,
  level: outcome === 'violated' ? 'MUST' : 'SHOULD',
  requirement: `${outcome === 'violated' ? 'MUST' : 'SHOULD'} be so`,
  subject: `line ${line}`,
  outcome,
  evidence: `$metadata line ${line}, column 1`,
  advice: 'correct it',
})

test('what a rule of the model tells, too, is counted there, with what the XML schemas alone tell beside it', async () => {
  const shared = [
    finding('annotation-target', 'advisory', 1),
    finding('simple-identifier', 'violated', 2),
    finding('simple-identifier', 'violated', 3),
    finding('partner-resolves', 'violated', 4),
  ]
  const own = [finding('schema-valid', 'violated', 5)]
  assert.deepEqual(schemaValid.judge(await validationWith(shared, own)), {
    findings: own,
    toldElsewhere: {
      rule: 'schema-valid',
      level: 'MUST',
      requirement: 'MUST be valid against the OASIS XML schemas',
      subject: 'the metadata',
      outcome: 'violated',
      found: '3 defects, listed under simple-identifier, partner-resolves',
      evidence: '$metadata line 2, column 1',
      advice: 'fix what is listed under simple-identifier, partner-resolves',
    },
  })
})

test('an advisory of a rule of the model breaks no schema', async () => {
  const advisory = finding('annotation-target', 'advisory', 1)
  const { findings, toldElsewhere } = schemaValid.judge(await validationWith([advisory], []))
  assert.deepEqual(findings.map(told), ['upheld the metadata'])
  assert.equal(toldElsewhere, undefined)
})

test('one violation among advisories breaks the stage', async () => {
  const own = [finding('schema-valid', 'advisory', 1), finding('schema-valid', 'violated', 2)]
  assert.deepEqual(schemaValid.judge(await validationWith([], own)).findings, own)
})

test('a defect without a place is told without one', async () => {
  const { evidence: _, ...placeless } = finding('simple-identifier', 'violated', 1)
  const { toldElsewhere } = schemaValid.judge(await validationWith([placeless], []))
  assert.equal(toldElsewhere?.found, '1 defect, listed under simple-identifier')
  assert.ok(toldElsewhere !== undefined && !('evidence' in toldElsewhere))
})
