import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, judgeFigure, roundsOf, spread, time } from './measure'

/**
 * Times what people wait for. A run is compared with Cucumber doing nothing on the same features, in turn and as whole
 * processes, because a ratio taken within one run holds on any machine; single times do not.
 *
 * `node -r ts-node/register bench/run.ts [ROUNDS [--only-limits]]`
 */
const { rounds, onlyLimits } = roundsOf(process.argv.slice(2))

const cucumber = 'node_modules/@cucumber/cucumber/bin/cucumber.js'
const run: Command = {
  name: 'dd-2.0 on the reference metadata',
  args: [cucumber],
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
const help: Command = { name: 'dd-acceptance --help', args: ['support/commands/dd-acceptance.js', '--help'] }
const nothing: Command = { name: 'node -e 0', args: ['-e', '0'] }
const generated = join(tmpdir(), 'dd-acceptance-bench')
const generate: Command = {
  name: 'generate all three versions',
  args: ['-r', './build/load.js', 'generator/cli/generate.ts', '--out', generated],
}

compare(run, empty, 'dd-2.0 on the reference metadata to the same features with empty steps')
compare(help, nothing, 'dd-acceptance --help to node -e 0')
if (!onlyLimits) {
  compare(server, empty)
  console.log(`${generate.name}: ${spread(generations())} s, at most 4 s on 2 cores is the goal`)
}

/** Times two commands in turn, after each has run once. */
function compare(one: Command, other: Command, limit?: Parameters<typeof judgeFigure>[0]): void {
  time(one)
  time(other)
  const turns = Array.from({ length: rounds }, () => ({ one: time(one), other: time(other) }))
  for (const [name, times] of [
    [one.name, turns.map((turn) => turn.one)],
    [other.name, turns.map((turn) => turn.other)],
  ] as const) {
    const processor = spread(times.map((each) => each.processor))
    console.log(`${name}: ${spread(times.map(({ wall }) => wall))} s, ${processor} s of processor time`)
  }
  console.log(`  ratio: ${spread(turns.map((turn) => turn.one.wall / turn.other.wall))}`)
  const ratios = turns.map((turn) => turn.one.processor / turn.other.processor)
  if (limit === undefined) console.log(`  of processor time: ${spread(ratios)}`)
  else judgeFigure(limit, ratios)
}

function generations(): readonly number[] {
  const times = Array.from({ length: rounds }, () => {
    rmSync(generated, { recursive: true, force: true })
    return time(generate).wall
  })
  rmSync(generated, { recursive: true })
  return times
}
