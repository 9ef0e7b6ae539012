import { spawnSync } from 'node:child_process'

/** A command to time: arguments for Node.js and settings for the environment. */
export interface Command {
  readonly name: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/**
 * Wall time of the whole process in seconds.
 *
 * @throws Error with the command's output when it fails: the time of a broken run means nothing
 */
export function time({ name, args, environment }: Command): number {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`${name} ended with exit code ${status}\n${stdout}\n${stderr}`)
  return seconds
}

/** Middle of the values; of an even number of values the upper one of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** `1.23 (1.10-1.50)`: median, minimum and maximum. */
export const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)}-${Math.max(...values).toFixed(2)})`
