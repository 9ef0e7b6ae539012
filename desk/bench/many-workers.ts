import { parseArgs } from 'node:util'
import { withoutPostgresql } from '../testing/postgresql'
import { withoutRedis } from '../testing/redis'
import { simulate } from '../testing/scale/simulate'

const { values } = parseArgs({
  options: {
    recipients: { type: 'string', default: '64' },
    providers: { type: 'string', default: '8' },
    workers: { type: 'string', default: '1,2,4' },
    'kill-every': { type: 'string', default: '0' },
    seconds: { type: 'string', default: '2' },
    redis: { type: 'boolean', default: false },
  },
})

/** Prints what each number of workers makes of the same jobs. */
async function main(): Promise<void> {
  const missing = withoutPostgresql ?? (values.redis ? withoutRedis : undefined)
  if (missing !== undefined) return console.log(`skipped: ${missing}`)
  for (const workers of values.workers.split(',').map(Number)) {
    const scale = {
      recipients: Number(values.recipients),
      providers: Number(values.providers),
      workers,
      killEvery: Number(values['kill-every']),
      seconds: Number(values.seconds),
      redis: values.redis,
    }
    console.log(JSON.stringify({ queue: values.redis ? 'Redis' : 'table', workers, ...(await simulate(scale)) }))
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
