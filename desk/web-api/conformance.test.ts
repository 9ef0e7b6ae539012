import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { type TestContext, test } from 'node:test'
import { newFolder } from '../testing/archives'
import { startFilledDesk } from '../testing/odata-desk'

const SUITE = join(require.resolve('dd-acceptance/package.json'), '..')

/** Judges a service by a profile of the suite, as its users do; returns the last lines of the run. */
async function judged(t: TestContext, profile: string, root: string, token: string): Promise<string> {
  const command = ['support/commands/dd-acceptance.js', 'run', profile, '--url', root, '--token-env', 'DESK_TOKEN']
  const run = spawn(process.execPath, command, {
    cwd: SUITE,
    env: { ...process.env, DESK_TOKEN: token, REPORTS: newFolder(t), SAMPLE_LIMIT: '300', NODE_TEST_CONTEXT: '' },
  })
  const [output, errors] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')])
  return `${output}${errors}`
}

test('the suite finds the Web API of a desk conformant', { timeout: 240_000 }, async (t) => {
  const { root, token } = await startFilledDesk(t, { organizations: 30, endorsements: 60, hasMetadata: true })
  for (const profile of ['dd-2.0', 'web-api-core-2.0.0']) {
    const output = await judged(t, profile, root, token)
    assert.match(output, /^CONFORMANT/m, output)
  }
})
