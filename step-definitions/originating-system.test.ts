import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RunSummary, summarise } from '../support/results/run-summary'
import { startSampleServer } from '../support/sample-server/sample-server'
import { runAgainstSampleServer } from './testing/run-against-sample-server'
import { runCommand } from './testing/run-command'

const NORTH = 'North MLS'

const SYSTEM = { requestTimeout: 30, originatingSystemName: NORTH } as const

const payloads = (tags: string, ...defects: 'property-without-system'[]) =>
  runAgainstSampleServer({
    ...SYSTEM,
    defects: ['two-systems', ...defects],
    paths: ['features/payload/v2.0/payload.feature'],
    tags,
    recordsPerResource: 5,
  })

const counts = ({ total }: RunSummary) => [total.passed, total.failed, total['not offered'], total['not verified']]

test('payloads of a Resource without the Field are not verified and say so once, the others are judged', async () => {
  const results = await payloads('@Member or @InternetTracking or @OUID or @Lookup')
  const summary = summarise(results)
  assert.deepEqual(counts(summary), [6, 0, 0, 6])
  assert.equal(summary.verdict, 'could not be judged')
  const [told, ...others] = summary.unverified
  assert.deepEqual(others, [])
  assert.match(
    told?.failure ?? '',
    /InternetTracking Resource MUST be sampled by TimestampDesc[\s\S]*the Resource has no OriginatingSystemName, so that its records cannot be told from those of other systems[\s\S]*add OriginatingSystemName to the Resource, or run without ORIGINATING_SYSTEM_NAME/,
  )
  const untold = results.filter(({ scenario }) => /^(InternetTracking|OUID) /.test(scenario))
  assert.equal(untold.length, 6)
  for (const { findings } of untold) assert.match(findings[0]?.found ?? '', /the Resource has no OriginatingSystemName/)
})

test('Web API Core chooses a Resource with the Field, and its records are those of the system', async () => {
  const run = {
    ...SYSTEM,
    paths: ['features/web-api-core/v2.0.0/*.feature'],
    version: '2.1',
    tags: '@filter-int-gt or @top',
  }
  for (const [defects, resource] of [
    [['two-systems'], 'Property'],
    [['two-systems', 'property-without-system'], 'Member'],
  ] as const) {
    const results = await runAgainstSampleServer({ ...run, defects: [...defects] })
    const requests = results.flatMap(({ coreRequests }) => coreRequests)
    const chosen = requests.flatMap(({ parameters }) => parameters).filter(({ name }) => name === 'EndpointResource')
    assert.deepEqual([...new Set(chosen.map(({ text }) => text))], [resource])
    assert.ok(
      requests.every(({ url }) => decodeURIComponent(url).includes("OriginatingSystemName eq 'North MLS'")),
      requests[0]?.url,
    )
    assert.equal(summarise(results).verdict, 'conformant')
  }
})

test('a Resource of the RESOScript without the Field is not asked for', async () => {
  const results = await runAgainstSampleServer({
    ...SYSTEM,
    defects: ['two-systems'],
    version: '2.1',
    paths: ['features/web-api-core/v2.0.0/*.feature'],
    tags: '@filter-int-gt or @top',
    resoScript: '<Parameters><Parameter Name="EndpointResource" Value="InternetTracking"/></Parameters>',
  })
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    ['not verified', 'not verified'],
  )
  const { unverified } = summarise(results)
  assert.equal(unverified.length, 1)
  assert.match(
    unverified[0]?.failure ?? '',
    /InternetTracking may not be asked for: the Resource has no OriginatingSystemName/,
  )
})

test('a system that no record has stops the run with exit code 2, and says what to check', async (t) => {
  const server = await startSampleServer({ defects: ['two-systems'], recordsPerResource: 5 })
  t.after(() => server.close())
  const settings = {
    RESOSCRIPT: 'reference/resoscripts/sample-server.resoscript',
    SAMPLE_SERVER: server.origin,
    SAMPLE_SERVER_SECRET: server.clientSecret,
    ORIGINATING_SYSTEM_NAME: 'north mls',
  }
  for (const profile of ['dd-2.0', 'web-api-core-2.0.0']) {
    const { status, stdout, stderr } = await runCommand(['-p', profile], settings)
    assert.equal(status, 2, stdout)
    assert.match(
      stdout + stderr,
      /no record meets ORIGINATING_SYSTEM_NAME=north mls, though Property, Member, .* have records \(Property has OriginatingSystemName .*North MLS.*\): check the spelling/,
    )
    assert.doesNotMatch(stdout + stderr, /\n {4}at /)
  }
})
