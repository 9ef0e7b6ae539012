import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Fails when a figure is worse than `limits.json` has it by more than a quarter, twice in succession: a machine that does
 * something else meanwhile can spoil one measurement. A change that costs more on purpose changes the number with it.
 *
 * `npm run bench:limits`
 */
const BENCHMARKS = ['run.ts', 'payload-validation.ts', 'variations.ts', 'many-lookups.ts', 'growth.ts']

const holds = (benchmark: string): boolean => {
  const args = ['-r', 'ts-node/register', join(__dirname, benchmark), '5', '--only-limits']
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0
}

const worse = BENCHMARKS.filter((benchmark) => !holds(benchmark) && !holds(benchmark))
if (worse.length > 0) {
  console.error(`worse than bench/limits.json by more than a quarter: ${worse.join(', ')}`)
  process.exitCode = 1
}
