import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { version } from '../../../package.json'
import type { SystemToCertify } from '../../results/passed-core'
import { writeResults } from '../../results/results-file'
import { sampleFacts } from '../../results/testing/sample-facts'
import { sampleResults, violating } from '../../results/testing/scenario-results'
import { findPassedCore } from './find-passed-core'

const system: SystemToCertify = { providerUoi: 'T1', serviceRoot: 'https://api.example.com' }

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'passed-core-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return folder
}

const core = (folder: string, providerUoi = 'T1', scenarios = sampleResults.scenarios) =>
  writeResults(folder, {
    ...sampleResults,
    run: { ...sampleFacts, organisation: { providerUoi }, notForCertification: [] },
    profile: { name: 'web-api-core-2.0.0', scenarios: 1 },
    scenarios,
  })

test('results of any recipient of the provider do, the newest version first', async (t) => {
  const results = temporary(t)
  await core(join(results, 'web-api-core-2.0.0/T1-S2/M9/current'))
  const found = () => findPassedCore(results, system)
  assert.deepEqual(found(), { kind: 'found', folder: join(results, 'web-api-core-2.0.0/T1-S2/M9/current') })
  await core(join(results, 'web-api-core-2.1.0/T1-S1/M1/current'))
  assert.deepEqual(found(), { kind: 'found', folder: join(results, 'web-api-core-2.1.0/T1-S1/M1/current') })
})

test('what was Certified counts beside newer results, what was archived does not', async (t) => {
  const results = temporary(t)
  const recipient = join(results, 'web-api-core-2.0.0/T1-S1/M1')
  await core(join(recipient, 'archived/20260101T000000000Z'))
  assert.equal(findPassedCore(results, system).kind, 'missing')
  await core(join(recipient, 'current'), 'T1', [violating('City', 'x')])
  assert.equal(findPassedCore(results, system).kind, 'missing')
  await core(join(recipient, 'kept/20260101T000000000Z'))
  assert.equal(findPassedCore(results, system).kind, 'found')
})

test('what lost its endorsement does not count, whoever keeps it, nor what has a marker that nobody understands', async (t) => {
  const results = temporary(t)
  const recipient = join(results, 'web-api-core-2.0.0/T1-S1/M1')
  for (const folder of ['current', 'kept/20260101T000000000Z']) {
    const path = join(recipient, folder)
    await core(path)
    const marked = (status: string) => {
      writeFileSync(join(path, 'endorsement.json'), JSON.stringify({ status }))
      return findPassedCore(results, system).kind
    }
    for (const lost of ['Revoked', 'Withdrawn', 'Canceled', 'revoked']) assert.equal(marked(lost), 'missing', lost)
    for (const other of ['Passed', 'Notified', 'Certified']) assert.equal(marked(other), 'found', other)
    rmSync(path, { recursive: true })
  }
})

test('what this version of the suite has left has all scenarios of its profile', async (t) => {
  const results = temporary(t)
  const folder = join(results, 'web-api-core-2.0.0/T1-S1/M1/current')
  const write = (tool: string) =>
    writeResults(folder, {
      ...sampleResults,
      run: {
        ...sampleFacts,
        tool: { name: 'dd-acceptance', version: tool },
        organisation: { providerUoi: 'T1' },
        notForCertification: [],
      },
      profile: { name: 'web-api-core-2.0.0', scenarios: 1 },
    })
  await write(version)
  const found = findPassedCore(results, system)
  assert.match(found.kind === 'missing' ? found.reason : '', /its scenarios are not those of web-api-core-2\.0\.0 here/)
  await write('0.0.1')
  assert.equal(findPassedCore(results, system).kind, 'found')
})

test('without any the reason says what there is, and what to do', async (t) => {
  const results = temporary(t)
  const reason = (of = system, folder = results) => {
    const found = findPassedCore(folder, of)
    return found.kind === 'missing' ? found.reason : assert.fail(found.folder)
  }
  const way = 'give --core as well, so that it is tested first'
  const begin = 'Web API Core comes before the Data Dictionary, and no results of the provider T1 are passed'
  assert.equal(reason(system, join(results, 'none')), `${begin}: ${way}`)
  await core(join(results, 'web-api-core-2.0.0/T2-S1/M1/current'), 'T2')
  mkdirSync(join(results, 'web-api-core-2.0.0/T1-S1/M1/current'), { recursive: true })
  mkdirSync(join(results, 'web-api-core-2.0.0/T1-S1/M2/current'), { recursive: true })
  writeFileSync(join(results, 'web-api-core-2.0.0/T1-S1/M2/current/results.json'), '{')
  assert.equal(reason(), `${begin} (web-api-core-2.0.0/T1-S1/M1/current: there are no results and 2 more): ${way}`)
  assert.match(reason({ ...system, providerUoi: undefined }), /no results of https:\/\/api\.example\.com are/)
})

test('only folders with results of Web API Core are looked at, whatever lies beside them', async (t) => {
  const results = temporary(t)
  const recipient = join(results, 'web-api-core-2.0.0/T1-S1/M1')
  await core(join(recipient, 'kept/20260101T000000000Z'), 'T2')
  await core(join(results, 'data-dictionary-2.0/T1-S1/M1/current'), 'T2')
  for (const folder of [
    results,
    join(results, 'web-api-core-2.0.0'),
    join(results, 'web-api-core-2.0.0/T1-S1'),
    recipient,
  ]) {
    writeFileSync(join(folder, 'web-api-core-2.0.1'), '')
    symlinkSync(join(folder, 'nothing'), join(folder, 'web-api-core-2.0.2'))
  }
  symlinkSync(join(recipient, 'nothing'), join(recipient, 'kept/20260101T000000001Z'))
  const found = findPassedCore(results, system)
  const reason = found.kind === 'missing' ? found.reason : assert.fail(found.folder)
  assert.match(reason, /passed \(web-api-core-2\.0\.0\/T1-S1\/M1\/kept\/20260101T000000000Z: [^()]+\): give --core/)
  assert.doesNotMatch(reason, /more\)/)
})

test('results that cannot be relied on say why', (t) => {
  const results = temporary(t)
  const current = join(results, 'web-api-core-2.0.0/T1-S1/M1/current')
  mkdirSync(current, { recursive: true })
  writeFileSync(join(current, 'results.json'), '{')
  const found = findPassedCore(results, system)
  const reason = found.kind === 'missing' ? found.reason : assert.fail(found.folder)
  assert.match(reason, /M1\/current: has no results that can be relied on \(/)
})
