import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { CoreReport } from '../support/results/core-report'
import type { DefectName } from '../support/sample-server/defects'
import { startSampleServer } from '../support/sample-server/sample-server'
import { type CommandResult, runCommand } from './testing/run-command'

const CONFIG = {
  providerUoi: 'T00000001',
  configs: [{ recipientUoi: 'M00000001', providerUsi: '7', token: 'of-the-file' }],
}

/** The values that RESO's own template comes with: made-up keys and days, on Fields that the sample server has. */
const TEMPLATE = `<Parameters>
  <Parameter Name="EndpointResource" Value="Property"/>
  <Parameter Name="KeyValue" Value="'abc123'"/>
  <Parameter Name="IntegerField" Value="BedroomsTotal"/>
  <Parameter Name="IntegerValueLow" Value="-5"/>
  <Parameter Name="FilterNotField" Value="*Parameter_IntegerField*"/>
  <Parameter Name="FilterNotValue" Value="-1"/>
  <Parameter Name="DateField" Value=""/>
  <Parameter Name="DateValue" Value="12/31/2019"/>
</Parameters>
<Requests><Request RequestId="top" OutputFile="top.json" Url=""/></Requests>`

/** Runs a profile against a sample server of its own, by a RESOScript with these Parameters and Requests. */
async function runCore(t: TestContext, args: readonly string[], parameters = '', ...defects: DefectName[]) {
  const server = await startSampleServer({ dictionaryVersion: '2.1', defects })
  const folder = mkdtempSync(join(tmpdir(), 'core-'))
  t.after(async () => {
    rmSync(folder, { recursive: true })
    await server.close()
  })
  const settings = `<WebAPIURI>${server.serviceRoot}</WebAPIURI><BearerToken>${server.bearerToken}</BearerToken>`
  writeFileSync(
    join(folder, 'my.resoscript'),
    `<OutputScript><ClientSettings>${settings}</ClientSettings>${parameters}</OutputScript>`,
  )
  writeFileSync(join(folder, 'config.json'), JSON.stringify(CONFIG))
  const result = await runCommand(args, {
    RESOSCRIPT: join(folder, 'my.resoscript'),
    CERTIFICATION_CONFIG: join(folder, 'config.json'),
    SAMPLE_FILTER: 'ListPrice gt 500000',
  })
  return { result, report: reportOf(result), token: server.bearerToken }
}

const reportOf = ({ files }: CommandResult): CoreReport => JSON.parse(files.get('web-api-core.json') ?? '{}')

const reasonFor = ({ scenarios }: CoreReport, id: string): string | undefined =>
  scenarios.find((scenario) => scenario.id === id)?.reason

test('the profile judges the endorsement under the conditions of the settings, reports who was tested, shows no secret', async (t) => {
  const { result, report, token } = await runCore(t, ['-p', 'web-api-core-2.0.0'], '', 'echo-credentials')
  assert.equal(result.status, 0, result.stdout)
  assert.match(result.stdout, /Parameters: chosen from the records[\s\S]*IntegerField +BedroomsTotal/)
  assert.equal(report.scenarios.length, 45)
  assert.equal(
    report.scenarios.some(({ beyondCore }) => beyondCore),
    false,
  )
  assert.deepEqual(
    [report.version, report.outcome, report.authentication, report.resource],
    ['2.0.0', 'conformant', 'bearer token', 'Property'],
  )
  const { requests = [] } = report.scenarios.find(({ id }) => id === 'filter-int-gt') ?? {}
  assert.match(
    decodeURIComponent(requests[0]?.url ?? ''),
    /\$filter=\(BedroomsTotal gt \d+\) and \(ListPrice gt 500000\)/,
  )
  assert.deepEqual(report.organisation, { providerUoi: 'T00000001', providerUsi: '7', recipientUoi: 'M00000001' })
  for (const text of [result.stdout, result.stderr, ...result.files.values()]) {
    assert.equal(text.includes(token) || text.includes('of-the-file'), false)
  }
})

test('scenarios beyond Core run when a tag asks for them', async (t) => {
  const { result, report } = await runCore(t, ['-p', 'web-api-core-2.0.0', '--tags', '@filter-boolean-eq or @top'])
  assert.equal(result.status, 0, result.stdout)
  assert.deepEqual(report.scenarios.map(({ id, beyondCore }) => [id, beyondCore]).toSorted(), [
    ['filter-boolean-eq', true],
    ['top', false],
  ])
})

test('Parameters that fit nothing say nothing against the server', async (t) => {
  const { result, report } = await runCore(t, ['-p', 'web-api-core-2.0.0'], TEMPLATE)
  assert.equal(result.status, 2, result.stdout)
  assert.equal(report.outcome, 'could not be judged')
  assert.deepEqual(
    report.scenarios.filter(({ status }) => status === 'failed'),
    [],
  )
  assert.match(reasonFor(report, 'fetch-by-key') ?? '', /no record has the KeyValue 'abc123' of the RESOScript/)
  assert.match(reasonFor(report, 'filter-int-eq') ?? '', /none of the \d+ records sampled meets BedroomsTotal eq -5/)
  assert.match(reasonFor(report, 'filter-date-eq') ?? '', /DateValue .*12\/31\/2019/)
  assert.match(reasonFor(report, 'top') ?? '', /whose Url is blank/)
  assert.equal(reasonFor(report, 'filter-int-not'), undefined)
  const names = report.parameters.filter(({ origin }) => origin === 'RESOScript').map(({ name }) => name)
  assert.ok(names.includes('IntegerField') && !names.includes('DateField'))
})
