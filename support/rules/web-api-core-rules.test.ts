import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { defects, isDefectName } from '../sample-server/defects'
import type { RuleStatement } from './rule'
import { RULE_CASES } from './web-api-core/testing/rule-cases'
import { webApiCoreRules } from './web-api-core-rules'

const RULES: readonly RuleStatement[] = Object.values(webApiCoreRules)

/** Defects of the sample server are judged in `step-definitions/web-api-core.test.ts`. */
async function outcomesOf(name: string, { id }: RuleStatement): Promise<readonly string[]> {
  const judge = RULE_CASES[name] ?? assert.fail(`there is neither a defect nor a case called ${name}`)
  return [await judge()].flat().flatMap(({ rule, outcome }) => (rule === id ? outcome : []))
}

describe('the rules of Web API Core', () => {
  test('have an id and a level each', () => {
    const names = RULES.map(({ id, level }) => `${id} ${level}`)
    assert.deepEqual(names, [...new Set(names)])
  })

  for (const rule of RULES) {
    test(`${rule.id} (${rule.level}) is broken by what it names`, async () => {
      assert.equal(rule.brokenBy.length > 0, rule.level !== 'MAY')
      for (const name of rule.brokenBy) {
        if (isDefectName(name)) assert.equal(defects[name].legal, false, name)
        else assert.match((await outcomesOf(name, rule)).join(), /violated|advisory/, name)
      }
    })

    test(`${rule.id} (${rule.level}) allows what only looks as if it broke it`, async () => {
      assert.ok(rule.allows.length > 0)
      for (const name of rule.allows) {
        if (isDefectName(name)) assert.equal(defects[name].legal, true, name)
        else assert.doesNotMatch((await outcomesOf(name, rule)).join(), /violated/, name)
      }
    })
  }

  test('name every case', () => {
    const named = new Set(RULES.flatMap(({ brokenBy, allows }) => [...brokenBy, ...allows]))
    assert.deepEqual(
      Object.keys(RULE_CASES).filter((name) => !named.has(name)),
      [],
    )
  })
})
