import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FaultRule } from '../../payload/fault'
import { adviceAfter, lookupValuesAdvertised, recordsMatch, stringLengths } from './records-match'
import { findingsOf, SENTENCES } from './testing/judged-records'

test('every fault is told by one sentence', () => {
  const told = [recordsMatch, lookupValuesAdvertised, stringLengths].flatMap(({ faults }) => Object.keys(faults))
  const all: Readonly<Record<FaultRule, true>> = {
    'not advertised': true,
    dynamic: true,
    type: true,
    'lookup value': true,
    'max length': true,
    range: true,
    precision: true,
    scale: true,
    fraction: true,
    geometry: true,
    error: true,
    format: true,
    null: true,
    missing: true,
    'undefined type': true,
  }
  assert.deepEqual(told.toSorted(), Object.keys(all).toSorted())
})

test('there is a way out of every fault, and no fault without a rule', () => {
  for (const { faults } of [recordsMatch, lookupValuesAdvertised, stringLengths]) {
    for (const [fault, statement] of Object.entries(faults)) {
      assert.match(statement.advice, /^(?:advertise|declare|define|send|write) \w/, fault)
      assert.equal(adviceAfter(fault as FaultRule), statement.advice)
    }
  }
  assert.throws(() => adviceAfter('moon' as FaultRule), { message: 'no rule is broken by the fault moon' })
})

describe('each sentence', () => {
  for (const [rule, broken, name, requirement, subject] of SENTENCES) {
    test(`is upheld: ${name}`, async () => {
      const records = [{ City: 'Boise', Size: 1, Status: 'Active' }, { Media: [{ Key: 'M1' }] }]
      assert.deepEqual(await findingsOf(rule, records), [
        {
          rule: name,
          level: 'MUST',
          outcome: 'upheld',
          subject: 'Property Resource',
          requirement: `MUST ${requirement}`,
          found: '5 records',
        },
      ])
    })

    test(`is broken under MUST and advised under SHOULD: ${name}`, async () => {
      for (const [level, outcome] of [
        ['MUST', 'violated'],
        ['SHOULD', 'advisory'],
      ] as const) {
        const findings = await findingsOf(rule, [broken], { level })
        assert.deepEqual(
          findings.map((finding) => [finding.level, finding.outcome, finding.subject, finding.requirement]),
          [[level, outcome, subject, `${level} ${requirement}`]],
        )
      }
    })

    test(`says nothing of what the others tell: ${name}`, async () => {
      const others = SENTENCES.filter(([other]) => other !== rule).map(([, record]) => record)
      assert.deepEqual(
        (await findingsOf(rule, others)).map(({ outcome }) => outcome),
        ['upheld'],
      )
    })
  }
})
