import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const COMMAND = join(require.resolve('dd-acceptance/package.json'), '..', 'support', 'commands', 'dd-acceptance.js')

/** Runs `dd-acceptance submit` in a process of its own, in a folder. */
export async function runSubmit(folder: string, token: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [COMMAND, 'submit', ...args], {
    cwd: folder,
    env: { ...process.env, DESK_TOKEN: token, DESK_URL: '', GITHUB_ACTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  for (const shown of [stdout, stderr]) assert.ok(!shown.includes(token), shown)
  return { stdout, stderr, status }
}
