import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { fingerprintOf } from './fingerprint'
import { type RunResults, readResults, writeResults } from './results-file'
import { summarise } from './run-summary'
import { coreRun, parameter, request } from './testing/core-run'
import { sampleFacts } from './testing/sample-facts'
import { findingOf, scenarioOf } from './testing/scenario-results'

const finding = {
  ...findingOf('field-data-type', 'violated'),
  expected: 'Edm.Decimal',
  evidence: '$metadata line 10, column 9',
  advice: 'declare Type="Edm.Decimal"',
  reference: 'https://dd.reso.org/DD2.0/Property/ListPrice/',
  cause: 'ListPrice',
}

const whole: RunResults = {
  run: {
    ...sampleFacts,
    metadata: { sha256: 'cd', bytes: 17 },
    organisation: { providerUoi: 'T1', recipientUoi: 'M1' },
    averages: '/averages.json',
  },
  coreRun,
  profile: { name: 'dd-2.0', scenarios: 5 },
  scenarios: [
    { ...scenarioOf('ListPrice', 'failed', [finding], 'ListPrice MUST be Decimal'), rule: 'Types' },
    scenarioOf('City', 'passed', [findingOf('field-length', 'advisory')]),
    { ...scenarioOf('Pool', 'not offered', [findingOf('field-data-type', 'not offered')]), feature: 'Member' },
    scenarioOf('Heating', 'not verified', [findingOf('lookups-any-standard', 'not verified')]),
    {
      ...scenarioOf('top', 'passed'),
      tags: ['@core-endorsement'],
      coreRequests: [request('top', parameter('TopCount', '5'))],
    },
  ],
}

let folder: string
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'results-file-'))
})
after(() => rmSync(folder, { recursive: true }))

const path = () => join(folder, 'results.json')

/** The text of the file of these results. */
async function textOf(results: RunResults): Promise<string> {
  await writeResults(folder, results)
  return readFileSync(path(), 'utf8')
}

const refusal = (message: RegExp) => ({ name: 'ConfigurationError', message })

function assertRefused(text: string, message = /results\.json has no results that can be relied on \(.+\): run the/) {
  writeFileSync(path(), text)
  assert.throws(() => readResults(folder), refusal(message))
}

/** Asserts that a results file is refused once its content is changed in this way. */
async function assertRefusedWith(change: (content: Changeable) => void, message: RegExp): Promise<void> {
  const content = JSON.parse(await textOf(whole))
  change(content)
  assertRefused(JSON.stringify(content), message)
}

// biome-ignore lint/suspicious/noExplicitAny: a document that is about to be damaged
type Changeable = any

test('a part says so, and a file that hides it is refused', async () => {
  assert.equal(JSON.parse(await textOf(whole)).partial, false)
  const part = { ...whole, profile: { name: 'dd-2.0', scenarios: 1951, selection: ['--tags @IDX'], shard: '1/3' } }
  const content = JSON.parse(await textOf(part))
  assert.equal(content.partial, true)
  assert.deepEqual(content.profile, part.profile)
  assert.deepEqual(readResults(folder)?.profile, part.profile)
  assertRefused(JSON.stringify({ ...content, partial: false }), /its partial should be true/)
  const { partial, ...without } = content
  assertRefused(JSON.stringify(without), /its partial should be true/)
})

test('a file says whether the run would count as a certification, and one that says it wrongly is refused', async () => {
  assert.equal(JSON.parse(await textOf(whole)).certification, undefined)
  const notForCertification = [{ reason: 'SAMPLE_FILTER left records out' }]
  const content = JSON.parse(await textOf({ ...whole, run: { ...sampleFacts, notForCertification } }))
  const reasons = ['a MUST is violated', 'SAMPLE_FILTER left records out']
  assert.deepEqual(content.certification, { valid: false, reasons })
  for (const certification of [{ valid: true, reasons }, { valid: true, reasons: [] }, undefined])
    assertRefused(JSON.stringify({ ...content, certification }), /its certification should be \{"valid":false/)
})

test('results are read as they were written, and nothing else is left', async () => {
  for (const results of [whole, { run: undefined, coreRun: undefined, profile: undefined, scenarios: [] }]) {
    const { planned, finished } = JSON.parse(await textOf(results))
    assert.deepEqual([planned, finished], [results.scenarios.length, results.scenarios.length])
    const { run, coreRun: ofCore, profile, scenarios } = readResults(folder) ?? assert.fail()
    assert.deepEqual({ run, coreRun: ofCore, profile, scenarios }, results)
    assert.deepEqual(readdirSync(folder), ['results.json'])
  }
})

test('the file has verdict, counts, facts and scenarios as data, and how many there are at its end', async () => {
  const text = await textOf(whole)
  const content = JSON.parse(text)
  assert.equal(content.verdict, 'not conformant')
  assert.deepEqual(content.total, { passed: 2, failed: 1, 'not offered': 1, 'not verified': 1, advisories: 1 })
  assert.deepEqual(Object.keys(content.features), ['Property', 'Member'])
  assert.deepEqual(content.findings, { violated: 1, advisory: 1, 'not offered': 1, 'not verified': 1 })
  assert.deepEqual(content.scenarios[0].findings, [{ fingerprint: fingerprintOf(finding), ...finding }])
  assert.deepEqual(Object.keys(content).slice(-2), ['planned', 'finished'])
})

test('the file leads from the rule of each finding to its page', async () => {
  const { rules } = JSON.parse(await textOf(whole))
  assert.deepEqual(Object.keys(rules), ['field-data-type', 'field-length', 'lookups-any-standard'])
  assert.deepEqual(rules['field-length'], {
    page: 'docs/rules/field-length.md',
    explain: 'npx dd-acceptance explain field-length',
  })
})

test('a folder without the file has no results', () => {
  assert.equal(readResults(join(folder, 'absent')), undefined)
})

test('a file that cannot be read is reported', () => {
  const other = join(folder, 'other')
  mkdirSync(join(other, 'results.json'), { recursive: true })
  assert.throws(() => readResults(other), refusal(/EISDIR/))
  rmSync(other, { recursive: true })
})

test('a file that cannot be written leaves nothing behind', async () => {
  const other = join(folder, 'other')
  mkdirSync(join(other, 'results.json'), { recursive: true })
  await assert.rejects(writeResults(other, whole))
  assert.deepEqual(readdirSync(other), ['results.json'])
  rmSync(other, { recursive: true })
})

describe('a damaged file is refused', () => {
  test('cut off anywhere', async () => {
    const text = await textOf(whole)
    const bytes = Buffer.byteLength(text)
    // The line break at the end is nothing that is missed.
    for (let length = bytes - 2; length >= 0; length--) {
      truncateSync(path(), length)
      assert.throws(() => readResults(folder), refusal(/no results that can be relied on/), `cut to ${length} bytes`)
    }
  })

  test('with a scenario less', () =>
    assertRefusedWith((content) => content.scenarios.splice(1, 1), /5 scenarios are finished, 4 are there/))

  test('with a scenario less, and fewer that are finished', () =>
    assertRefusedWith((content) => {
      content.scenarios.splice(0, 1)
      content.finished = 4
    }, /4 of 5 planned scenarios are finished/))

  test('with a scenario less, and numbers that fit', () =>
    assertRefusedWith((content) => {
      content.scenarios.splice(0, 1)
      content.finished = 4
      content.planned = 4
    }, /its verdict should be "conformant" by its scenarios/))

  test('with a finding less', () =>
    assertRefusedWith((content) => content.scenarios[0].findings.pop(), /its findings should be \{"violated":0/))

  test('with another outcome of a finding', () =>
    assertRefusedWith((content) => {
      content.scenarios[0].findings[0].outcome = 'advisory'
    }, /its total should be/))

  test('with outcomes of scenarios that changed places', () =>
    assertRefusedWith((content) => {
      content.scenarios[0].outcome = 'passed'
      content.scenarios[1].outcome = 'failed'
    }, /ListPrice violates a MUST and is passed/))

  for (const [what, change] of [
    ['verdict', (content: Changeable) => (content.verdict = 'conformant')],
    ['total', (content: Changeable) => content.total.failed--],
    ['features', (content: Changeable) => delete content.features.Member],
    ['findings', (content: Changeable) => content.findings.violated++],
    ['planned', (content: Changeable) => delete content.planned],
    ['finished', (content: Changeable) => delete content.finished],
    ['scenarios', (content: Changeable) => delete content.scenarios],
  ] as const)
    test(`with other or no ${what}`, () => assertRefusedWith(change, new RegExp(`\\(.*\\b${what} should be`)))

  test('at random: nothing that is still read says anything else of the run', async () => {
    const text = await textOf(whole)
    const said = ({ scenarios }: RunResults) => {
      const { verdict, total, features, findings } = summarise(scenarios)
      return { verdict, total, features: [...features], findings }
    }
    const position = fc.nat({ max: text.length })
    const damage = fc.oneof(
      // Cut out, doubled, moved, overwritten.
      fc.tuple(position, position).map(([one, other]) => text.slice(0, one) + text.slice(other)),
      fc
        .tuple(position, fc.string({ minLength: 1, maxLength: 8 }))
        .map(([at, put]) => text.slice(0, at) + put + text.slice(at + put.length)),
      fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => {
        const lines = text.split('\n')
        lines[one % lines.length] = lines[other % lines.length] ?? ''
        return lines.join('\n')
      }),
      fc.tuple(fc.nat(), fc.nat({ max: 9 })).map(([place, digit]) => {
        const digits = [...text.matchAll(/\d/g)]
        const at = digits[place % digits.length]?.index ?? 0
        return text.slice(0, at) + digit + text.slice(at + 1)
      }),
    )
    fc.assert(
      fc.property(damage, (damaged) => {
        writeFileSync(path(), damaged)
        let read: RunResults | undefined
        try {
          read = readResults(folder)
        } catch (error) {
          assert.match(String(error), /no results that can be relied on/)
          return
        }
        assert.deepEqual(said(read ?? assert.fail()), said(whole))
      }),
      { numRuns: 2000 },
    )
  })

  test('of another shape', async () => {
    for (const text of ['', 'null', '{}', '[]']) assertRefused(text)
    for (const change of [
      (content: Changeable) => (content.scenarios[0].findings[0].level = 'must'),
      (content: Changeable) => (content.scenarios[0].findings[0].outcome = 'upheld'),
      (content: Changeable) => delete content.scenarios[0].line,
      (content: Changeable) => (content.scenarios[4].coreRequests[0].parameters = {}),
      (content: Changeable) => (content.coreRun.kind = 'request'),
      (content: Changeable) => delete content.run.tool,
    ])
      await assertRefusedWith(change, /should be/)
  })
})
