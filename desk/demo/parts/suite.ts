import { spawn } from 'node:child_process'
import { join } from 'node:path'

const SUITE = join(require.resolve('dd-acceptance/package.json'), '..')

/** Lists what programs need of the environment to start. Settings of a run that somebody may have set do not count for a demo. */
const NEEDED = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'NODE_PATH']

/** A command of the suite that ended otherwise than it should. */
export class FailedCommand extends Error {
  override readonly name = 'FailedCommand'
}

/**
 * Runs a command of the suite, as a provider does.
 *
 * @param folder in which it runs
 * @throws FailedCommand with the end of what it printed
 */
export async function runCommand(
  folder: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  const kept = NEEDED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  const child = spawn(process.execPath, [join(SUITE, 'support', 'commands', 'dd-acceptance.js'), ...args], {
    cwd: folder,
    env: { ...Object.fromEntries(kept), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      printed = `${printed}${text}`.slice(-MOST_PRINTED)
    })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new FailedCommand(`dd-acceptance ${args[0]} ended with ${code ?? 'a signal'}:\n${printed}`)
}

const MOST_PRINTED = 2000
