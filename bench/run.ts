import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, median, spread, time } from './measure'

/**
 * Times what people wait for. A run is compared with Cucumber doing nothing on the same features, in turn
 * and as whole processes, because a ratio taken within one run holds on any machine; single times do not.
 *
 * `npm run bench [-- ROUNDS]`
 */
const rounds = Number(process.argv[2] ?? 5)

const cucumber = 'node_modules/@cucumber/cucumber/bin/cucumber.js'
const run: Command = {
  name: 'dd-2.0 on the reference metadata',
  args: [cucumber, '--config', 'bench/dd-run.cucumber.js'],
  environment: {
    METADATA: 'features/data-dictionary/v2.0/reference/metadata-enum-types.xml',
    REPORTS: 'reports/bench/dd-2.0',
  },
}
const server: Command = {
  name: 'dd-2.0 on the sample server',
  args: run.args,
  environment: { REPORTS: 'reports/bench/sample-server' },
}
const empty: Command = {
  name: 'the same features with empty steps',
  args: [cucumber, '--config', 'bench/empty-steps/cucumber.js'],
}
const generated = join(tmpdir(), 'dd-acceptance-bench')
const generate: Command = {
  name: 'generate all three versions',
  args: ['-r', 'ts-node/register', 'generator/cli/generate.ts', '--out', generated],
}

for (const command of [run, server, empty]) time(command)
const turns = Array.from({ length: rounds }, () => ({ run: time(run), server: time(server), empty: time(empty) }))
const ratios = turns.map((turn) => turn.run / turn.empty)
console.log(`${empty.name}: ${spread(turns.map((turn) => turn.empty))} s`)
console.log(`${run.name}: ${spread(turns.map((turn) => turn.run))} s`)
console.log(`  ratio: ${spread(ratios)}, at most 1.5 is the goal: ${median(ratios) <= 1.5 ? 'met' : 'missed'}`)
console.log(`${server.name}: ${spread(turns.map((turn) => turn.server))} s`)
console.log(`  ratio: ${spread(turns.map((turn) => turn.server / turn.empty))}`)

const generations = Array.from({ length: rounds }, () => {
  rmSync(generated, { recursive: true, force: true })
  return time(generate)
})
rmSync(generated, { recursive: true })
console.log(`${generate.name}: ${spread(generations)} s, at most 4 s on 2 cores is the goal`)
