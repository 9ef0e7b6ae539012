import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import type { ScenarioResult } from '../support/results/scenario-result'
import { enumTypes } from './testing/metadata-runs'
import { runFeatures } from './testing/run-features'

describe('features written by hand', () => {
  let run: (steps: readonly string[]) => Promise<ScenarioResult | undefined>

  before(() => {
    run = async (steps) => {
      const folder = mkdtempSync(join(tmpdir(), 'feature-'))
      const path = join(folder, 'own.feature')
      writeFileSync(path, ['Feature: Own', '  @dd-2.0', '  Scenario: Own', ...steps].join('\n'))
      const [result] = await runFeatures({ metadata: enumTypes, paths: [path] })
      rmSync(folder, { recursive: true })
      return result
    }
  })

  const given = 'Given valid metadata of the server under test'

  test('the synonym sentence that RCP-40 also shows', async () => {
    const steps = [given, 'When "ListPrice" exists in the "Property" metadata']
    const sentence = 'Then the following synonyms for "ListPrice" MUST NOT exist in the metadata'
    assert.equal((await run([...steps, sentence, '| AskingPrice |']))?.outcome, 'passed')
    assert.equal((await run([...steps, sentence, '| ClosePrice |']))?.outcome, 'failed')
  })

  test('a Resource with a typo fails', async () =>
    assert.match(
      (await run([given, 'When "ListPrice" exists in the "Proprty" metadata']))?.failure ?? '',
      /did you mean Property\?/,
    ))

  test('a data type with a typo is undefined', async () => {
    const result = await run([
      given,
      'When "ListPrice" exists in the "Property" metadata',
      'Then "ListPrice" MUST be "Decimel" data type',
    ])
    assert.equal(result?.outcome, 'failed')
    assert.match(result?.failure ?? '', /undefined step: "ListPrice" MUST be "Decimel" data type/)
  })

  test('a sentence about another Field fails', async () =>
    assert.match(
      (
        await run([
          given,
          'When "ListPrice" exists in the "Property" metadata',
          'Then "ClosePrice" MUST be "Decimal" data type',
        ])
      )?.failure ?? '',
      /the scenario is about Property\.ListPrice, not about ClosePrice/,
    ))

  test('a sentence before the one it needs fails and names it', async () =>
    assert.match(
      (await run([given, 'Then "ListPrice" MUST be "Decimal" data type']))?.failure ?? '',
      /this one comes first: When "ListPrice" exists/,
    ))

  test('a scenario that judges nothing fails', async () =>
    assert.match((await run([given]))?.failure ?? '', /passed without judging anything/))
})
