import { appendFileSync, statSync } from 'node:fs'
import type { RunSummary } from '../../run-summary'
import type { ScenarioResult } from '../../scenario-result'
import { annotationsOf } from './annotations'
import { fileOnGitHub } from './file-position'
import { fitted, MOST_BYTES } from './fitted'
import { type JobContext, jobSummary } from './job-summary'
import { workflowCommand } from './workflow-command'

/** Variables of the environment by name. */
type Environment = Readonly<Record<string, string | undefined>>

/** True when a run is a step of a workflow of GitHub Actions. */
export const isOnGitHub = (environment: Environment): boolean => environment['GITHUB_ACTIONS'] === 'true'

/**
 * Appends the job summary to the file that `GITHUB_STEP_SUMMARY` names.
 *
 * @param folder that locations of scenarios are relative to
 * @returns lines for the log: workflow commands, and the reason where the job summary could not be written
 */
export function reportToGitHub(
  results: readonly ScenarioResult[],
  summary: RunSummary,
  context: JobContext,
  environment: Environment,
  folder: string,
): string {
  const commands = annotationsOf(results, summary, context).map(({ uri, ...annotation }) =>
    workflowCommand({ ...annotation, file: fileOnGitHub(uri, folder, environment['GITHUB_WORKSPACE']) }),
  )
  const path = environment['GITHUB_STEP_SUMMARY']
  const problems = path ? appendSummary(path, jobSummary(summary, context)) : []
  return [...commands, ...problems].map((line) => `${line}\n`).join('')
}

function appendSummary(path: string, blocks: readonly string[]): string[] {
  try {
    // The text that the step has written before counts as well.
    const written = statSync(path, { throwIfNoEntry: false })?.size ?? 0
    const start = written === 0 ? '' : '\n\n'
    const text = fitted(blocks, MOST_BYTES - written - start.length)
    if (text === '') return [`There is no job summary of this run: ${path} is full, GitHub takes 1 MiB from one step.`]
    appendFileSync(path, start + text)
    return []
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return [`There is no job summary: GITHUB_STEP_SUMMARY names ${path}, which cannot be written (${code}).`]
  }
}
