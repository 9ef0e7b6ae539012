import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { reportFiles } from '../support/results/report-files'
import { unfinishedIn } from '../support/results/reports-folder'
import { type SampleServer, startSampleServer } from '../support/sample-server/sample-server'
import { beginRun } from './testing/killed-runs'
import { type CommandResult, runCommand } from './testing/run-command'

/** Longer than what a finding shows of a value. */
const TOKEN = 'Ab1-Cd2_X'.repeat(36)

/** A Term whose value is in the metadata report. */
const TERM = 'Org.OData.Core.V1.Description'

/** A part of it, in the spellings that it is given back in. */
const BITS = ['Ab1-Cd2_XAb1-', Buffer.from(TOKEN).toString('base64').slice(40, 80)]

describe('of a server that gives back what it was asked with', () => {
  let server: SampleServer
  let echo: Server
  let folder: string
  let result: CommandResult

  const script = () => join(folder, 'my.resoscript')
  const writeScript = (token: string) => {
    const { port } = echo.address() as AddressInfo
    writeFileSync(
      script(),
      `<OutputScript><ClientSettings><WebAPIURI>http://127.0.0.1:${port}${new URL(server.serviceRoot).pathname}</WebAPIURI>
       <BearerToken>${token}</BearerToken></ClientSettings></OutputScript>`,
    )
  }

  before(async () => {
    server = await startSampleServer({ recordsPerResource: 5 })
    echo = echoOf(server)
    echo.listen(0, '127.0.0.1')
    await once(echo, 'listening')
    folder = mkdtempSync(join(tmpdir(), 'echo-'))
    writeScript(TOKEN)
    result = await runCommand(['features/payload/v2.0', '--tags', '@Office'], {
      RESOSCRIPT: script(),
      SAMPLE_LIMIT: '5',
    })
  })
  after(async () => {
    echo.close()
    await server.close()
    rmSync(folder, { recursive: true })
  })

  test('what is judged is what it serves', () => {
    assert.equal(result.status, 1, `${result.stdout}${result.stderr}`)
    const { scenarios } = JSON.parse(result.files.get('results.json') ?? '')
    const findings: { rule: string; found?: string }[] = scenarios.flatMap(({ findings }: { findings: [] }) => findings)
    const found = findings.flatMap(({ rule, found = '' }) => (/lookup-values|string-lengths/.test(rule) ? [found] : []))
    assert.deepEqual([...new Set(found)].toSorted(), ['"***…" (3 times)', '324 characters (3 times)'])
  })

  test('nothing that is shown or kept has it', () => {
    const texts = [['the terminal', `${result.stdout}${result.stderr}`] as const, ...result.files]
    assert.ok(texts.length > 10)
    for (const [name, text] of texts) for (const bit of BITS) assert.ok(!text.includes(bit), `${name} has ${bit}`)
    for (const name of ['metadata.xml', 'metadata-report.json', 'lookup-resource-lookup-metadata.json', 'results.json'])
      assert.ok(result.files.get(name)?.includes('***'), name)
  })

  test('sampling is taken up with another token', async () => {
    const reports = join(folder, 'reports')
    const begin = () =>
      beginRun({ RESOSCRIPT: script(), REPORTS: reports, SAMPLE_LIMIT: '5' }, [
        'features/payload/v2.0/payload.feature',
        ...['--tags', '@Member or @Office'],
      ])
    const first = begin()
    const stored = join(unfinishedIn(reports), reportFiles.sampling)
    while (!existsSync(stored) && first.child.exitCode === null) await setTimeout(20)
    first.child.kill('SIGKILL')
    await first.ended
    writeScript('Another-Token-0123456789')
    const second = begin()
    assert.equal(await second.ended, 1, second.printed())
    assert.match(second.printed(), /Taking up the sampling that was interrupted/)
  })
})

/** A server that asks a sample server, and writes the token into its metadata and records. */
function echoOf({ origin, bearerToken }: SampleServer): Server {
  return createServer(async ({ url = '', headers }, response) => {
    const token = headers.authorization?.replace('Bearer ', '') ?? ''
    const answer = await fetch(`${origin}${url}`, {
      headers: {
        accept: headers.accept ?? '',
        prefer: String(headers['prefer'] ?? ''),
        authorization: `Bearer ${bearerToken}`,
      },
    })
    const text = await answer.text()
    // What takes less than a second is not stored, to be taken up.
    await setTimeout(150)
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(
      text
        .replace(
          /<Annotation Term="RESO.OData.Metadata.LookupName"[^>]*>/,
          `$&<Annotation Term="${TERM}" String="for ${token}"/>`,
        )
        .replace(/"OfficeStatus":"[^"]*"/, `"OfficeStatus":"${token}"`)
        .replace(/"LegacyODataValue":[^,}]*/, `"LegacyODataValue":"${Buffer.from(`by:${token}`).toString('base64')}"`),
    )
  })
}
