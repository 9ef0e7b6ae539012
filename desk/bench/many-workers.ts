import assert from 'node:assert/strict'
import { parseArgs } from 'node:util'
import { withoutPostgresql } from '../testing/postgresql'
import { withoutRedis } from '../testing/redis'
import type { ServerKind } from '../testing/scale/scale'
import { simulate } from '../testing/scale/simulate'

const { values } = parseArgs({
  options: {
    recipients: { type: 'string', default: '64' },
    workers: { type: 'string', default: '1,2,4' },
    seconds: { type: 'string', default: '1' },
    /** Sample servers with so many records, and `certify` itself; else a stand-in for it. */
    records: { type: 'string' },
    'kill-every': { type: 'string', default: '0' },
    kills: { type: 'string', default: '1000' },
    /** The last number of workers has to do so many times as much as the first one. */
    least: { type: 'string', default: '0' },
    /** The table, when neither is given; both at once, when both are. */
    table: { type: 'boolean', default: false },
    redis: { type: 'boolean', default: false },
  },
})

type Queue = 'table' | 'Redis'

const QUEUES: readonly Queue[] = [
  ...(values.table || !values.redis ? (['table'] as const) : []),
  ...(values.redis ? (['Redis'] as const) : []),
]

const servers: ServerKind =
  values.records === undefined
    ? { kind: 'stand-in', seconds: Number(values.seconds) }
    : { kind: 'sample', records: Number(values.records) }

/** Prints what each number of workers makes of the same jobs, with one queue. */
async function measure(queue: Queue): Promise<void> {
  const missing = withoutPostgresql ?? (queue === 'Redis' ? withoutRedis : undefined)
  if (missing !== undefined) return console.log(`skipped with the queue ${queue}: ${missing}`)
  const rates: number[] = []
  for (const workers of values.workers.split(',').map(Number)) {
    const simulated = await simulate({
      recipients: Number(values.recipients),
      workers,
      killing: { everySeconds: Number(values['kill-every']), most: Number(values.kills) },
      servers,
      redis: queue === 'Redis',
    })
    console.log(JSON.stringify({ queue, workers, ...simulated }))
    rates.push(simulated.jobsAMinute)
  }
  const ratio = (rates.at(-1) ?? 0) / (rates[0] ?? 1)
  assert.ok(ratio >= Number(values.least), `${queue}: only ${ratio.toFixed(2)} times as many jobs a minute`)
}

/** Both queues are looked at to their end, also where the first one fails. */
async function main(): Promise<number> {
  const measured = await Promise.allSettled(QUEUES.map(measure))
  const failed = measured.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []))
  for (const reason of failed) console.error(reason)
  return failed.length === 0 ? 0 : 1
}

main().then((code) => process.exit(code))
