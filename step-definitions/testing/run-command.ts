import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { assertBySchema } from './by-schema'

/** Unsets the variables that a developer or GitHub may have set. */
const neutral = { METADATA: '', LOOKUPS: '', RESOSCRIPT: '', GITHUB_ACTIONS: '' }

/** The exit code of a command, and all that it wrote. */
export interface CommandResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** Texts of the files in and below the reports folder, by their paths there. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * For tests: runs `cucumber-js` as a user does, in another process, while servers of this process answer it. What it leaves has to be as
 * the published schemas say.
 */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  const reports = mkdtempSync(join(tmpdir(), 'reports-'))
  try {
    const child = spawn(
      process.execPath,
      [join(PROJECT_ROOT, 'node_modules/@cucumber/cucumber/bin/cucumber.js'), ...args],
      {
        cwd: PROJECT_ROOT,
        env: { ...process.env, ...neutral, ...environment, REPORTS: reports },
      },
    )
    const [stdout, stderr, status] = await Promise.all([
      child.stdout.toArray().then((chunks) => Buffer.concat(chunks).toString('utf8')),
      child.stderr.toArray().then((chunks) => Buffer.concat(chunks).toString('utf8')),
      new Promise<number | null>((resolve) => child.on('close', resolve)),
    ])
    const files = readdirSync(reports, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(reports, name)).isFile())
      .map((name) => [name, readFileSync(join(reports, name), 'utf8')] as const)
    for (const [name, text] of files) assertBySchema(name, text)
    return { status, stdout, stderr, files: new Map(files) }
  } finally {
    rmSync(reports, { recursive: true })
  }
}
