import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../lists/message-of'
import { ConfigurationError } from './configuration-error'
import { isRunFacts } from './is-run-facts'
import { reportFiles } from './report-files'
import type { RunFacts } from './run-facts'

/** Leaves `run.json` in an existing reports folder. */
export const writeRunFacts = (folder: string, facts: RunFacts): Promise<void> =>
  writeFile(join(folder, reportFiles.facts), `${JSON.stringify(facts, undefined, 2)}\n`)

/**
 * Reads `run.json`; undefined where a folder has none.
 *
 * @throws ConfigurationError in one line when it cannot be read, or is none that this project wrote
 */
export function readRunFacts(folder: string): RunFacts | undefined {
  const path = join(folder, reportFiles.facts)
  const text = textOf(path)
  if (text === undefined) return undefined
  const content = parsed(path, text)
  if (isRunFacts(content)) return content
  throw unusable(path, 'members are missing, or are of another type')
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw unusable(path, messageOf(error))
  }
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unusable(path, messageOf(error))
  }
}

const unusable = (path: string, reason: string): ConfigurationError =>
  new ConfigurationError(`${path} does not say what a run was about (${reason}): run the tests again`)
