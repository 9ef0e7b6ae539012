import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'

/** For tests: a folder with one for results, which holds those of an earlier run, and one for temporary files. */
export function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'certify-command-'))
  t.after(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'tmp'))
  for (const step of ['data-dictionary-1.7', 'data-dictionary-2.0']) {
    mkdirSync(join(folder, 'results', step, 'T1-S1/M1/current'), { recursive: true })
  }
  return folder
}

/** For tests: writes a file, objects as JSON, and returns its path. */
export function file(folder: string, name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return join(folder, name)
}

/** For tests: the command in a process of its own, called from the folder. */
export const start = (folder: string, ...args: readonly string[]): ChildProcess => startWith({}, folder, ...args)

/** For tests: the same with settings in its environment. */
export function startWith(
  environment: Readonly<Record<string, string>>,
  folder: string,
  ...args: readonly string[]
): ChildProcess {
  return spawn(process.execPath, [join(__dirname, '..', 'dd-acceptance.js'), 'certify', ...args], {
    cwd: folder,
    env: { ...process.env, TMPDIR: join(folder, 'tmp'), SAMPLE_LIMIT: '5', GITHUB_ACTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** For tests: waits for the end of a command, and returns what it printed. */
export async function ended(child: ChildProcess) {
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout ?? Readable.from([])),
    text(child.stderr ?? Readable.from([])),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ])
  return { status, stdout, stderr }
}

/** For tests: the folders for temporary files that commands have left. */
export const privateFolders = (folder: string): string[] =>
  readdirSync(join(folder, 'tmp')).filter((name) => name.startsWith('dd-certify-'))
