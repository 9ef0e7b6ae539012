import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { RunResults } from 'dd-acceptance/support/results/results-file'
import { passedResults, writeStep } from './submitted-results'
import { zipOf } from './zip'

/** Makes a folder that is gone when the test ended. */
export function newFolder(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

/**
 * Writes an archive in which everything passed, by the folders of its steps and their profiles.
 *
 * @param number makes its content another one
 */
export async function writeArchive(
  folder: string,
  steps: Readonly<Record<string, string>>,
  number = 0,
  change: (results: RunResults) => RunResults = (same) => same,
): Promise<string> {
  const work = mkdtempSync(join(folder, 'steps-'))
  const entries = []
  for (const [step, profile] of Object.entries(steps)) {
    const results = passedResults(profile)
    const run = results.run === undefined ? undefined : { ...results.run, durationMs: number }
    const paths = await writeStep(work, step, change({ ...results, run }))
    entries.push(...paths.map((name) => ({ name, content: readFileSync(join(work, name), 'utf8') })))
  }
  rmSync(work, { recursive: true })
  const archive = join(folder, `${number}.zip`)
  writeFileSync(archive, zipOf(entries))
  return archive
}

export const CORE = { 'web-api-core-2.0.0': 'web-api-core-2.0.0' }
export const BOTH = { ...CORE, 'data-dictionary-2.0': 'dd-2.0' }
