import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Describes how a command is called. */
export interface RealCall {
  /** The folder in which it is called. */
  readonly folder: string
  /** Variables beside those of this process, which they replace. */
  readonly environment?: Readonly<Record<string, string>>
  /** Holds what stands on standard input. */
  readonly input?: string
  /** The stream that its reader closes: `at once`, or after the first line as `head` does. */
  readonly closes?: { readonly stream: 'stdout' | 'stderr'; readonly when: 'at once' | 'after a line' }
}

/** Describes what a command left: its exit code, and what it printed as far as that was read. */
export interface RealResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Settings of this machine have no part in a test. */
const NO_SETTINGS = { RESOSCRIPT: '', METADATA: '', LOOKUPS: '', REPORTS: '', GITHUB_ACTIONS: '' }

/** For tests: calls the command in a process of its own, as its user does. */
export async function realCommand(
  args: readonly string[],
  { folder, environment, input = '', closes }: RealCall,
): Promise<RealResult> {
  const child = spawn(process.execPath, [join(__dirname, '..', 'dd-acceptance.js'), ...args], {
    cwd: folder,
    env: { ...process.env, ...NO_SETTINGS, ...environment },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const read = (stream: 'stdout' | 'stderr') => {
    const chunks: Buffer[] = []
    if (closes?.stream === stream && closes.when === 'at once') child[stream].destroy()
    child[stream].on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (closes?.stream === stream) child[stream].destroy()
    })
    return () => Buffer.concat(chunks).toString('utf8')
  }
  const [stdout, stderr] = [read('stdout'), read('stderr')]
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { status, stdout: stdout(), stderr: stderr() }
}
