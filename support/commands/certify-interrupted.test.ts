import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { startSampleServer } from '../sample-server/sample-server'

type Interrupt = (child: ChildProcess) => void

const interruptions: Readonly<Record<string, Interrupt>> = {
  'by a signal': (child) => child.kill('SIGINT'),
  'because the program that has started it is gone': (child) => child.disconnect(),
}

for (const [how, interrupt] of Object.entries(interruptions))
  test(`a certification that was interrupted ${how} goes on by the same command`, async (t) => goesOn(t, interrupt))

async function goesOn(t: TestContext, interrupt: Interrupt): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'certify-interrupted-'))
  const server = await startSampleServer({ dictionaryVersion: '1.7', recordsPerResource: 40 })
  t.after(async () => {
    rmSync(folder, { recursive: true })
    await server.close()
  })
  const config = join(folder, 'recipients.json')
  const recipient = { providerUsi: 'S1', recipientUoi: 'M1', serviceRootUri: server.serviceRoot }
  writeFileSync(config, JSON.stringify({ providerUoi: 'T1', configs: [{ ...recipient, token: server.bearerToken }] }))
  const certify = () => {
    const command = [join(__dirname, 'dd-acceptance.js'), 'certify', '--config', config, '--version', '1.7', '--core']
    const child = spawn(process.execPath, command, {
      cwd: folder,
      env: { ...process.env, SAMPLE_LIMIT: '40', GITHUB_ACTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (printed += text))
    // Node.js does not say of a process without its channel that its output has ended.
    return { child, printed: () => printed, ended: once(child, 'exit').then(([code]) => code) }
  }
  const results = join(folder, 'results/data-dictionary-1.7/T1-S1/M1')

  const interrupted = certify()
  while (!existsSync(join(results, 'current/unfinished/sampling.bin'))) {
    assert.equal(interrupted.child.exitCode, null, interrupted.printed())
    await setTimeout(20)
  }
  interrupt(interrupted.child)
  assert.equal(await interrupted.ended, 2)
  assert.match(interrupted.printed(), /^The run was interrupted\. Start it again within a day, by the same command/m)
  assert.match(interrupted.printed(), /^T1-S1\/M1 {2}COULD NOT BE JUDGED$/m)
  assert.match(interrupted.printed(), /^COULD NOT BE JUDGED {2}T1-S1\/M1 .*has not ended, or was interrupted/m)

  const resumed = certify()
  assert.equal(await resumed.ended, 0, resumed.printed())
  assert.match(resumed.printed(), /Taking up the sampling that was interrupted/)
  assert.deepEqual(readdirSync(results), ['current', 'recipient.json'])
  const exchanges = readFileSync(join(results, 'current/exchanges.ndjson'), 'utf8')
  assert.equal(exchanges.match(/"[^"]*\/\$metadata"/g)?.length, 2, 'what both runs asked is one list')
  assert.deepEqual(
    ['unfinished', 'finished', 'sampling.bin'].filter((name) => existsSync(join(results, 'current', name))),
    [],
  )
}
