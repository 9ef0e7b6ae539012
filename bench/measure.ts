import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import limits from './limits.json'

/** A command to time: arguments for Node.js and settings for the environment. */
export interface Command {
  readonly name: string
  readonly args: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/** Seconds that a command took. */
export interface Times {
  /** Of the whole process, as people wait for it. */
  readonly wall: number
  /** Of all processors, which depends little on what else the machine does. */
  readonly processor: number
}

/**
 * Runs a command and returns the times of its process.
 *
 * @throws Error with the command's output when it fails: the time of a broken run means nothing
 */
export function time({ name, args, environment }: Command): Times {
  const start = performance.now()
  const { status, output } = spawnSync(process.execPath, ['-r', join(__dirname, 'processor-time.js'), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const wall = (performance.now() - start) / 1000
  const [, stdout, stderr, processor] = output
  if (status !== 0) throw new Error(`${name} ended with exit code ${status}\n${stdout}\n${stderr}`)
  return { wall, processor: Number(processor) }
}

/** Returns the middle of the values; of an even number of values the upper one of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Writes `1.23 (1.10-1.50)`: median, minimum and maximum. */
export const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)}-${Math.max(...values).toFixed(2)})`

/**
 * Prints a figure, of which less is better, and fails the benchmark when its median is worse than the number in
 * `limits.json` by more than a quarter.
 */
export function judgeFigure(name: keyof typeof limits, values: readonly number[]): void {
  const most = limits[name] * 1.25
  const holds = median(values) <= most
  console.log(`  ${name}: ${spread(values)}, at most ${most.toFixed(2)}: ${holds ? 'met' : 'missed'}`)
  if (!holds) process.exitCode = 1
}

/** The number of rounds, and whether only what `limits.json` names is measured. */
export function roundsOf([rounds = '5', ...others]: readonly string[]) {
  return { rounds: Number(rounds), onlyLimits: others.includes('--only-limits') }
}
