import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../store/store'
import { startDeskProcess } from '../kills/desk-process'
import { freePort, newPostgresqlDatabase } from '../postgresql'
import { newRedisDatabase } from '../redis'
import { startServers } from './asked-servers'
import { addParties, beginJobs, prepareResults } from './begin-jobs'
import { checkJobs, type Simulated } from './check-jobs'
import { keepWorkers } from './kept-workers'
import { partiesOf } from './parties'
import type { Scale } from './scale'
import { watchJobs } from './watch-jobs'

const DESK_SECRET = 'a secret of simulations, which is long enough'

/**
 * Lets workers in processes of their own run the jobs of a desk, which is a process too, and looks at what has come of it.
 *
 * @throws AssertionError where something was lost, done twice, or asked a server beside another run
 */
export async function simulate({ recipients, workers, killing, servers, redis }: Scale): Promise<Simulated> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-scale-'))
  const databaseUrl = await newPostgresqlDatabase()
  const store = await openStore({ kind: 'PostgreSQL', url: databaseUrl })
  const parties = partiesOf(recipients)
  const all = [...parties.large, ...parties.small, parties.late]
  const asked = await startServers(parties.servers, servers)
  const port = await freePort()
  const environment = {
    DATABASE_URL: databaseUrl,
    DESK_SECRET,
    DESK_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
    ALLOW_PRIVATE_ADDRESSES: 'true',
    ...(redis ? { REDIS_URL: await newRedisDatabase() } : {}),
  }
  const data = join(folder, 'desk')
  const start = join(__dirname, '..', '..', 'start.js')
  const desk = await startDeskProcess({ ...environment, DESK_DATA: data, JOBS_AT_ONCE: '0' }, start)
  const stopped = new AbortController()
  let keeping: Promise<number> | undefined
  try {
    await addParties(store, all)
    const prepared = join(folder, 'prepared')
    if (servers.kind === 'stand-in') await prepareResults(prepared, all)
    const standIn = (seconds: number) => [process.execPath, join(__dirname, 'stand-in.js'), prepared, String(seconds)]
    const begin = (some: typeof all) => beginJobs(store, some, asked, DESK_SECRET)
    await begin([...parties.large, ...parties.small])
    keeping = keepWorkers({
      command: servers.kind === 'stand-in' ? standIn(servers.seconds) : [],
      environments: Array.from({ length: workers }, (_, index) => ({
        ...environment,
        DESK_DATA: join(folder, `worker-${index}`),
      })),
      killing,
      stop: stopped.signal,
    })
    const watched = await Promise.race([
      watchJobs(store, recipients, () => begin([parties.late])),
      keeping.then(() => assert.fail('the workers have ended')),
    ])
    stopped.abort()
    return await checkJobs(store, data, {
      ...watched,
      parties,
      kills: await keeping,
      mostAtOnce: asked.mostAtOnce(),
    })
  } finally {
    stopped.abort()
    await keeping?.catch(() => undefined)
    await desk.kill()
    await asked.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
