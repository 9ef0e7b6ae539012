import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import type { RunResults } from 'dd-acceptance/support/results/results-file'
import { at } from '../testing/desk-data'
import { passedResults, writeStep } from '../testing/submitted-results'
import { readSubmission } from './read-submission'

const CORE = 'web-api-core-2.0.0'
const DICTIONARY = 'data-dictionary-2.0'

describe('submissions', () => {
  let folder: string
  let paths: string[]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'desk-submission-'))
    paths = []
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Writes a step whose results were changed. */
  async function add(step: string, profile: string, change: (results: RunResults) => RunResults = (same) => same) {
    paths.push(...(await writeStep(folder, step, change(passedResults(profile)))))
  }

  const read = () => {
    const files = paths.map((path) => ({
      path,
      digest: createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
      bytes: statSync(join(folder, path)).size,
    }))
    return readSubmission(folder, files, at(0))
  }

  const reasons = () => {
    const found = read()
    assert.ok(found.kind === 'refused')
    return found.reasons.join('\n')
  }

  test('what passed is read, with figures that are counted anew', async () => {
    await add(CORE, CORE)
    await add(DICTIONARY, 'dd-2.0')
    const found = read()
    assert.ok(found.kind === 'read', JSON.stringify(found))
    const { submission } = found
    assert.deepEqual([submission.provider, submission.system, submission.recipient], ['T1', 'S1', 'M1'])
    assert.deepEqual(
      submission.endorsements.map(({ type, version }) => [type, version]),
      [
        ['Data Dictionary', '2.0'],
        ['Web API Core', '2.0.0'],
      ],
    )
    const [dictionary] = submission.endorsements
    const figures = JSON.parse(dictionary?.figures ?? '')
    assert.equal(figures.scenarios.passed, passedResults('dd-2.0').scenarios.length)
    assert.equal(dictionary?.metadataDigest, passedResults('dd-2.0').run?.metadata?.sha256)
    const before = submission.digest
    paths.reverse()
    const again = read()
    assert.ok(again.kind === 'read')
    assert.equal(again.submission.digest, before)
  })

  test('a feature may be named as it was called from anywhere', async () => {
    await add(CORE, CORE, (results) => ({
      ...results,
      scenarios: results.scenarios.map((each) => ({
        ...each,
        uri: `C:\\work\\node_modules\\x\\${each.uri.replaceAll('/', '\\')}`,
      })),
    }))
    assert.equal(read().kind, 'read')
  })

  const changed = (change: (results: RunResults) => Partial<RunResults>) => (results: RunResults) => ({
    ...results,
    ...change(results),
  })

  const inRun = (more: object) => changed(({ run }) => ({ run: run === undefined ? undefined : { ...run, ...more } }))

  const REFUSED: readonly [string, (results: RunResults) => RunResults, RegExp][] = [
    [
      'a scenario less',
      changed(({ scenarios }) => ({ scenarios: scenarios.slice(1) })),
      /not those of .* \(1 are missing\)/,
    ],
    [
      'a scenario less, and a profile that is as small',
      changed(({ scenarios, profile }) => ({
        scenarios: scenarios.slice(1),
        profile: { name: profile?.name ?? '', scenarios: scenarios.length - 1 },
      })),
      /1 are missing/,
    ],
    [
      'a scenario twice',
      changed(({ scenarios }) => ({ scenarios: [...scenarios, ...scenarios.slice(0, 1)] })),
      /1 are there twice/,
    ],
    [
      'a scenario with other tags, on which the verdict would depend',
      changed(({ scenarios }) => ({
        scenarios: scenarios.map((each, index) => (index > 0 ? each : { ...each, tags: [] })),
      })),
      /1 are missing, 1 are not of it/,
    ],
    [
      'a scenario that failed',
      changed(({ scenarios }) => ({
        scenarios: scenarios.map((each, index) => (index > 0 ? each : { ...each, outcome: 'failed', failure: 'no' })),
      })),
      /a MUST is violated/,
    ],
    [
      'a scenario of Core that was not verified',
      changed(({ scenarios }) => ({
        scenarios: scenarios.map((each, index) => (index > 0 ? each : { ...each, outcome: 'not verified' })),
      })),
      /could not be judged/,
    ],
    [
      'another profile',
      changed(({ scenarios }) => ({ profile: { name: 'dd-2.0', scenarios: scenarios.length } })),
      /results of dd-2\.0, not of web-api-core-2\.0\.0/,
    ],
    [
      'a reason of the suite',
      inRun({ notForCertification: [{ reason: 'the sample server was judged' }] }),
      /the sample server was judged/,
    ],
    ['a reason that nobody gave', inRun({ notForCertification: undefined }), /do not say whether they count/],
    ['no organisation', inRun({ organisation: { providerUoi: 'T1' } }), /does not name provider, system and recipient/],
    ['a time to come', inRun({ generatedOn: at(61).toISOString() }), /before now/],
    ['no time', inRun({ generatedOn: 'yesterday' }), /before now/],
    ['no facts', changed(() => ({ run: undefined })), /does not say what was tested/],
  ]

  for (const [name, change, reason] of REFUSED) {
    test(`${name} is refused`, async () => {
      await add(CORE, CORE, change)
      assert.match(reasons(), reason)
    })
  }

  test('metadata that were not judged, missing reports and another version are refused, each with its reason', async () => {
    await add(DICTIONARY, 'dd-2.0', inRun({ dictionary: { version: '1.7', workbook: { fileName: 'x', sha256: 'y' } } }))
    writeFileSync(join(folder, DICTIONARY, 'metadata.xml'), '<other/>')
    rmSync(join(folder, DICTIONARY, 'metadata-report.json'))
    paths = paths.filter((path) => !path.endsWith('metadata-report.json'))
    const found = reasons()
    assert.match(found, /judged by Data Dictionary 1\.7/)
    assert.match(found, /there is no metadata-report\.json/)
    assert.match(found, /metadata\.xml is not what was judged/)
  })

  test('reports that nobody can read are refused', async () => {
    await add(DICTIONARY, 'dd-2.0')
    for (const name of ['data-availability-report.json', 'metadata-report.json'])
      for (const content of ['', '<script>', 'null', '[]', '['.repeat(100_000)]) {
        writeFileSync(join(folder, DICTIONARY, name), content)
        assert.match(reasons(), new RegExp(`${name} is not an object of JSON`), content.slice(0, 10))
      }
  })

  test('results that do not add up, or are not there, are refused', async () => {
    await add(CORE, CORE)
    const path = join(folder, CORE, 'results.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"passed": ', '"passed": 1'))
    assert.match(reasons(), /results\.json has no results that can be relied on/)
    rmSync(path)
    paths = paths.filter((each) => !each.endsWith('results.json'))
    assert.match(reasons(), /there is no results\.json/)
    paths = []
    assert.match(reasons(), /no results of any step/)
  })

  test('steps about different systems are refused', async () => {
    await add(CORE, CORE)
    await add(
      DICTIONARY,
      'dd-2.0',
      inRun({ organisation: { providerUoi: 'T1', providerUsi: 'S1', recipientUoi: 'M2' } }),
    )
    assert.match(reasons(), /not about the same provider, system and recipient/)
  })
})
