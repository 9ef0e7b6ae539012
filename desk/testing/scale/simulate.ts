import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beginJob } from '../../jobs/begin-job'
import { openStore, type Store } from '../../store/store'
import { BOTH } from '../archives'
import { addOrganization } from '../desk-data'
import { startDeskProcess } from '../kills/desk-process'
import { freePort, newPostgresqlDatabase } from '../postgresql'
import { newRedisDatabase } from '../redis'
import { writeCertified } from '../submitted-results'
import { startAskedServers } from './asked-servers'
import { checkJobs, type Simulated } from './check-jobs'
import type { Scale } from './scale'

const DESK_SECRET = 'a secret of simulations, which is long enough'

/**
 * Lets workers in processes of their own run the jobs of a desk, which is a process too, and looks at what has come of it.
 *
 * @throws AssertionError where something was lost, done twice, or asked a server beside another run
 */
export async function simulate(scale: Scale): Promise<Simulated> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-scale-'))
  const databaseUrl = await newPostgresqlDatabase()
  const store = await openStore({ kind: 'PostgreSQL', url: databaseUrl })
  const asked = await startAskedServers(scale.providers)
  const port = await freePort()
  const environment = {
    DATABASE_URL: databaseUrl,
    DESK_SECRET,
    DESK_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
    ALLOW_PRIVATE_ADDRESSES: 'true',
    ...(scale.redis ? { REDIS_URL: await newRedisDatabase() } : {}),
  }
  const data = join(folder, 'desk')
  const start = join(__dirname, '..', '..', 'start.js')
  const desk = await startDeskProcess({ ...environment, DESK_DATA: data, JOBS_AT_ONCE: '0' }, start)
  const stopped = new AbortController()
  const workers: Promise<number>[] = []
  try {
    const parties = await prepare(store, scale, folder)
    const at = new Date()
    for (const party of parties) await begin(store, party, asked.servers[party.number]?.url ?? '', at)
    const command = [process.execPath, join(__dirname, 'stand-in.js'), join(folder, 'prepared'), String(scale.seconds)]
    for (let number = 0; number < scale.workers; number++) {
      const own = { ...environment, DESK_DATA: join(folder, `worker-${number}`) }
      // One after the other is killed, each of them in its turn.
      const killsAt = scale.killEvery === 0 ? 0 : scale.killEvery * scale.workers
      const first = scale.killEvery * (number + 1)
      workers.push(keepWorker(command, own, { everySeconds: killsAt, firstSeconds: first }, stopped.signal))
    }
    const halfTime = await untilEnded(store, parties.length)
    stopped.abort()
    const kills = (await Promise.all(workers)).reduce((sum, count) => sum + count, 0)
    return await checkJobs(store, data, { scale, kills, servers: asked.servers, begunAt: at, halfTime })
  } finally {
    stopped.abort()
    await Promise.allSettled(workers)
    await desk.kill()
    asked.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Whose job it is. */
interface Party {
  /** Of the provider. */
  readonly number: number
  readonly provider: string
  readonly system: string
  readonly recipient: string
}

/** Makes providers and recipients, and what the stand-in is to leave of each: the first provider has twice as many as the others. */
async function prepare(store: Store, { recipients, providers }: Scale, folder: string): Promise<readonly Party[]> {
  const parties: Party[] = []
  for (let index = 0; index < recipients; index++) {
    const number = Math.max(0, (index % (providers + 1)) - 1)
    parties.push({ number, provider: `P${number}`, system: `S${number}`, recipient: `R${index}` })
  }
  await store.transaction(async (tx) => {
    for (let number = 0; number < providers; number++) {
      await addOrganization(tx, `P${number}`, `Provider ${number}`)
      const system = { usi: `S${number}`, provider_uoi: `P${number}`, name: `System ${number}` }
      await tx.insertInto('system').values(system).execute()
    }
    for (const { recipient } of parties) await addOrganization(tx, recipient, `Recipient ${recipient}`)
    const sue = { id: 'sue', kind: 'administrator', uoi: null, created_at: new Date().toISOString() } as const
    await tx.insertInto('member').values(sue).execute()
  })
  for (const party of parties) {
    const prepared = join(folder, 'prepared', party.recipient)
    mkdirSync(prepared, { recursive: true })
    await writeCertified(prepared, party, BOTH)
  }
  // The jobs of a provider come together, those of the first one before all others.
  return parties.toSorted((a, b) => a.number - b.number)
}

const begin = (store: Store, { system, recipient }: Party, url: string, at: Date): Promise<string> =>
  store.transaction((tx) =>
    beginJob(
      tx,
      { by: { kind: 'administrator', member: 'sue' }, at, secret: DESK_SECRET },
      {
        system,
        recipient,
        host: new URL(url).host,
        settings: { core: '2.0.0', dictionary: '2.0', address: url },
        credentials: { script: `<OutputScript><WebAPIURI>${url}</WebAPIURI></OutputScript>`, variables: {} },
      },
    ),
  )

/** When a worker is killed, in seconds from its first start; never when they are 0. */
interface Killing {
  readonly everySeconds: number
  readonly firstSeconds: number
}

/** Runs a worker, kills it now and then as a failure of its machine would, and starts it anew. Returns how often it was killed. */
async function keepWorker(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  { everySeconds, firstSeconds }: Killing,
  stop: AbortSignal,
): Promise<number> {
  let kills = 0
  for (let seconds = firstSeconds; ; seconds = everySeconds) {
    const child = spawn(process.execPath, [join(__dirname, 'worker-process.js'), ...command], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const isKilled = await endOf(child, everySeconds === 0 ? undefined : seconds * 1000, stop)
    if (!isKilled) return kills
    kills++
  }
}

/** Waits until a worker is to be killed, and kills it; or until all is to stop. */
async function endOf(child: ChildProcess, killMs: number | undefined, stop: AbortSignal): Promise<boolean> {
  const ended = once(child, 'exit')
  const [isKilled] = await Promise.race([
    killMs === undefined
      ? once(stop, 'abort').then(() => [false])
      : pause(killMs, [true], { signal: stop }).catch(() => [false]),
    ended.then(([code]) => Promise.reject(new Error(`a worker ended with ${code}`))),
  ])
  child.kill('SIGKILL')
  await ended
  return isKilled === true
}

/** The longest that all jobs may take. */
const LONGEST_MS = 600_000

/** Waits until all jobs have ended. Returns how many each provider had done when half of them were. */
async function untilEnded({ reader }: Store, jobs: number): Promise<ReadonlyMap<string, number>> {
  const until = Date.now() + LONGEST_MS
  let halfTime: ReadonlyMap<string, number> | undefined
  for (;;) {
    const rows = await reader.selectFrom('job').select(['provider_uoi', 'status']).execute()
    const open = rows.filter(({ status }) => status === 'waiting' || status === 'running').length
    if (halfTime === undefined && open <= jobs / 2) {
      const done = rows.filter(({ status }) => status === 'done').map((row) => row.provider_uoi)
      const providers = new Set(rows.map((row) => row.provider_uoi))
      halfTime = new Map([...providers].map((provider) => [provider, done.filter((each) => each === provider).length]))
    }
    if (open === 0) return halfTime ?? new Map()
    if (Date.now() > until) throw new Error(`${open} jobs have not ended`)
    await pause(250)
  }
}
