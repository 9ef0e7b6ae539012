import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partiesOf, reasonsAgainstStep } from './step-reasons'
import { type SubmittedStep, stepOf } from './submission-layout'
import { sampleFacts } from './testing/sample-facts'
import { sampleResults, violating } from './testing/scenario-results'

const organisation = { providerUoi: 'T1', providerUsi: 'S1', recipientUoi: 'M1' }
const run = { ...sampleFacts, organisation, notForCertification: [] }

const against = (
  more: Partial<typeof sampleResults> = {},
  facts: Parameters<typeof reasonsAgainstStep>[2] = run,
  folder = 'data-dictionary-2.0',
) => [...reasonsAgainstStep(stepOf(folder) as SubmittedStep, { ...sampleResults, ...more }, facts)]

test('there is no reason against a step that was passed', () => {
  assert.deepEqual(against(), [])
})

test('all reasons are told at once', () => {
  const { notForCertification: _, organisation: __, ...unknown } = run
  assert.deepEqual(
    against(
      { profile: { name: 'dd-1.7', scenarios: 1 } },
      { ...unknown, dictionary: { ...run.dictionary, version: '1.7' } },
    ),
    [
      'these are results of dd-1.7, not of dd-2.0',
      'they do not say whether they count as a certification: run the tests again',
      'they are judged by Data Dictionary 1.7',
      'it does not name provider, system and recipient: give certify all three',
    ],
  )
  assert.deepEqual(against({ profile: { name: 'dd-2.0', scenarios: 2 }, scenarios: [violating('City', 'x')] }), [
    'a MUST is violated',
    'only a part of dd-2.0 was run: run all of it',
  ])
  assert.deepEqual(against({}, run, 'web-api-core-2.0.0'), ['these are results of dd-2.0, not of web-api-core-2.0.0'])
})

test('the parties are provider, system and recipient, all three', () => {
  assert.deepEqual(partiesOf(run), { provider: 'T1', system: 'S1', recipient: 'M1' })
  for (const name of Object.keys(organisation))
    assert.equal(partiesOf({ organisation: { ...organisation, [name]: undefined } }), undefined)
  assert.equal(partiesOf({}), undefined)
})
