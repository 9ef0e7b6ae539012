import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readCsv } from '../dictionary/csv'
import type { DefectName } from '../sample-server/defects'
import { startSampleServer } from '../sample-server/sample-server'
import { certifyCommand } from './certify'
import { call } from './testing/called-command'
import { ended, file, folderOf, privateFolders, start } from './testing/certify-process'

const withoutColumns = (line: string): string => line.replace(/ {2,}/g, ' ')

async function serve(t: TestContext, ...defects: readonly DefectName[]) {
  const server = await startSampleServer({
    dictionaryVersion: '1.7',
    recordsPerResource: 30,
    defects: ['echo-credentials', ...defects],
  })
  t.after(() => server.close())
  return server
}

test('four recipients with four different troubles: each has a line, a row and a reason', async (t) => {
  const [good, badLookup, badCore] = [
    await serve(t),
    await serve(t, 'lookup-value-null'),
    await serve(t, 'skip-inside-top'),
  ]
  const folder = folderOf(t)
  const { serviceRoot: serviceRootUri, clientId, clientSecret, tokenUri } = good
  const recipient = (number: number, description: string, server: typeof good, token = server.bearerToken) => ({
    description,
    serviceRootUri: server.serviceRoot,
    providerUsi: 'S1',
    recipientUoi: `M${number}`,
    token,
  })
  const config = file(
    folder,
    'recipients.json',
    JSON.stringify(
      {
        providerUoi: 'T1',
        configs: [
          {
            description: 'Harbor MLS',
            serviceRootUri,
            providerUsi: 'S1',
            recipientUoi: 'M1',
            clientCredentials: { clientId, clientSecret, tokenUri },
          },
          recipient(2, '=1+1 <b>North</b>', badLookup),
          recipient(3, 'Straße MLS', badCore),
          recipient(4, 'Wrong token MLS', good, 'not-the-token'),
        ],
      },
      undefined,
      2,
    ),
  )
  const { status, stdout, stderr } = await ended(start(folder, '--config', config, '--version', '1.7', '--core'))
  assert.deepEqual([status, stderr], [1, ''])
  const last = stdout.trim().split('\n').slice(-7).map(withoutColumns)
  const limit =
    /As a certification it would not count: at most 5 records .*\. results\/data-dictionary-1\.7\/T1-S1\/M1\/current\/summary\.html$/
  assert.match(
    last[0] ?? '',
    /^CONFORMANT Harbor MLS \(T1-S1\/M1\) Data Dictionary 1\.7: Every scenario that applies passed/,
  )
  assert.match(last[0] ?? '', limit)
  assert.match(
    last[1] ?? '',
    /^NOT CONFORMANT =1\+1 <b>North<\/b> .* Data Dictionary 1\.7: 1 of .*LookupValue is null.* results\/data-dict/,
  )
  assert.match(
    last[2] ?? '',
    /^NOT CONFORMANT Straße MLS .* Web API Core 2\.0\.0: 1 of .*\$skip.* results\/web-api-core-2\.0\.0\//,
  )
  assert.match(
    last[3] ?? '',
    /^COULD NOT BE JUDGED Wrong token MLS .*401.* Check token in .*recipients\.json:\d+: it may have expired\./,
  )
  assert.deepEqual(last.slice(4), [
    '',
    'Conformant recipients: 1 of 4',
    'All recipients: results/index.html and results.csv beside it',
  ])

  const rows = readCsv(readFileSync(join(folder, 'results/results.csv'), 'utf8')).map(({ cells }) => cells)
  assert.deepEqual(
    rows.map(([name, , , uoi, , found, counts, decidedBy]) => [name, uoi, found, counts, decidedBy]),
    [
      ['Name', 'Recipient UOI', 'Status', 'Counts as a certification', 'Decided by'],
      ["'=1+1 <b>North</b>", 'M2', 'not conformant', 'no', 'Data Dictionary 1.7'],
      ['Straße MLS', 'M3', 'not conformant', 'no', 'Web API Core 2.0.0'],
      ['Wrong token MLS', 'M4', 'could not be judged', 'no', 'Web API Core 2.0.0'],
      ['Harbor MLS', 'M1', 'conformant', 'no', 'Data Dictionary 1.7'],
    ],
  )
  for (const row of rows.slice(1))
    assert.ok(row[15] === '' || existsSync(join(folder, 'results', row[15] ?? '')), row[15])
  const page = readFileSync(join(folder, 'results/index.html'), 'utf8')
  assert.ok(page.includes('=1+1 \\u003cb>North') && !page.includes('<b>North'))

  const results = join(folder, 'results/data-dictionary-1.7/T1-S1')
  assert.equal(readdirSync(join(results, 'M1/archived')).length, 1)
  assert.ok(existsSync(join(results, 'M1/current/data-availability-report.json')))
  assert.ok(!existsSync(join(results, 'M2/current/data-availability-report.json')), 'sampled after a violated MUST')
  assert.match(
    readFileSync(join(results, 'M2/current/run.log'), 'utf8'),
    /sampling was not begun[\s\S]*\nNOT CONFORMANT\n/,
  )

  assert.deepEqual(privateFolders(folder), [])
  const texts = allTexts(join(folder, 'results'))
  assert.ok(texts.length > 10)
  for (const one of [stdout, ...texts]) {
    const found = [clientSecret, badLookup.bearerToken, 'not-the-token', 'dd-certify-'].filter((each) =>
      one.includes(each),
    )
    assert.deepEqual(found, [], one.slice(0, 80))
  }
  assert.match(
    readFileSync(join(results, 'M1/current/results.json'), 'utf8'),
    /"underTest": "http.* \(recipients\.json:4\)"/,
  )

  const again = await call(certifyCommand, '--index', '--results', join(folder, 'results'))
  assert.deepEqual([again.verdict, again.text.split('\n').at(-1)], ['not conformant', 'Conformant recipients: 1 of 4'])

  // The Data Dictionary alone, by the Web API Core that another recipient of the provider has passed; one share of two.
  const share = await ended(start(folder, '--config', config, '--version', '1.7', '--shard', '2/2'))
  assert.equal(share.status, 1)
  assert.match(share.stdout, /M2\) {2}data-dictionary-1\.7: not conformant/)
  assert.match(share.stdout, /Conformant recipients: 0 of 2/)
  assert.doesNotMatch(share.stdout, /Harbor|Straße/)
})

const allTexts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
