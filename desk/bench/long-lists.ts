import { existsSync, readFileSync } from 'node:fs'
import type { TestContext } from 'node:test'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import type { Store } from '../store/store'
import { openStoresForBench } from '../testing/databases'
import { openDesk, type Person, type TestDesk } from '../testing/desk-app'
import { fillWith, nameOf } from './many-endorsements'

/**
 * A list of 100,000 endorsements takes at most twice the processor time of the same list of 1,000. Where a search shows fewer rows
 * among 1,000, it is the list without a search, which shows as many.
 */
const SHORT = 1000
const LONG = 100_000
const MOST = 2

const ROUNDS = 3
const CALLS = 4

/** Limits how often what seems too slow is measured again: other programs take the caches of the processor. */
const AGAIN = 4

const VIEWERS: readonly (Person | undefined)[] = [undefined, 'provider', 'administrator']

/** Filters and searches: for one organization, for a rare word, for a frequent one, for a word of all, and for a provider. */
const FILTERS: readonly Readonly<Record<string, string>>[] = [
  {},
  { type: 'Data Dictionary' },
  { status: 'Certified' },
  { status: 'Notified', type: 'Web API Core' },
  { status: 'archived' },
  { search: 'board42' },
  { search: 'M42' },
  { search: 'town42' },
  { search: 'county7' },
  { search: 'mls' },
  { search: 'realtors county7 town42' },
  { search: 'provider1 tech' },
  { search: 'nothing' },
]

const SORTS = ['name', 'date'] as const

/** Returns where the pages begin: at the beginning, and in the middle of all. */
const startOf = (sort: string, size: number, isLater: boolean): Readonly<Record<string, string>> =>
  isLater ? { after: sort === 'name' ? nameOf(60).toLowerCase() : timeInTheMiddle(size), id: '' } : {}

const timeInTheMiddle = (size: number): string => new Date(Date.parse('2026-01-01') + size * 250).toISOString()

/** Returns the processor time of this process and of what the database does for it, in milliseconds. */
async function timeOf(store: Store, run: () => Promise<unknown>): Promise<number> {
  const before = await nanosecondsOfBackends(store)
  const begin = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(begin)
  const after = await nanosecondsOfBackends(store)
  const others = [...after].map(([pid, nanoseconds]) => nanoseconds - (before.get(pid) ?? 0))
  return (user + system) / 1e3 + others.reduce((sum, each) => sum + each, 0) / 1e6
}

/** PostgreSQL works in processes of its own, one for each connection, which come and go. */
async function nanosecondsOfBackends({ kind, reader }: Store): Promise<ReadonlyMap<number, number>> {
  if (kind === 'SQLite') return new Map()
  const query = sql<{ pid: number }>`select pid from pg_stat_activity where datname = current_database()`
  const { rows } = await query.execute(reader)
  return new Map(rows.map(({ pid }) => [pid, nanosecondsOf(pid)]))
}

/** Returns the processor time of a process; 0 where it has ended meanwhile. */
function nanosecondsOf(pid: number): number {
  const path = `/proc/${pid}/schedstat`
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split(' ')[0]) : 0
}

/** Describes what a list takes: milliseconds of the processor for a page, and its rows. */
interface Taken {
  readonly time: number
  readonly rows: number
}

interface Measured {
  readonly list: List
  readonly short: Taken
  readonly long: Taken
}

interface Filled {
  readonly store: Store
  readonly desk: TestDesk
  readonly size: number
}

interface List {
  readonly viewer: Person | undefined
  readonly filter: Readonly<Record<string, string>>
  readonly sort: string
  readonly isLater: boolean
}

/** Measures both stores in turn, and keeps the best of each. */
async function measure(stores: readonly Filled[], list: List, rounds = ROUNDS): Promise<Measured> {
  const best: Taken[] = stores.map(() => ({ time: Number.POSITIVE_INFINITY, rows: 0 }))
  for (let round = 0; round < rounds; round++)
    for (const [index, filled] of stores.entries()) {
      const taken = await takenBy(filled, list)
      if (taken.time < (best[index]?.time ?? 0)) best[index] = taken
    }
  const [short = NOTHING, long = NOTHING] = best
  return { list, short, long }
}

const NOTHING: Taken = { time: 0, rows: 0 }

async function takenBy({ store, size, desk }: Filled, { viewer, filter, sort, isLater }: List): Promise<Taken> {
  const address = `/?${new URLSearchParams({ ...filter, ...startOf(sort, size, isLater), sort })}`
  let page = ''
  const time = await timeOf(store, async () => {
    for (let call = 0; call < CALLS; call++) page = await (await desk.get(address, viewer)).text()
  })
  return { time: time / CALLS, rows: page.split('/report" aria-label=').length - 1 }
}

/** Returns all lists of a pair of stores, the slowest first. */
async function measureAll(stores: readonly Filled[], most: number): Promise<readonly Judged[]> {
  const measured: Measured[] = []
  for (const viewer of VIEWERS)
    for (const filter of FILTERS)
      for (const sort of SORTS)
        for (const isLater of [false, true]) measured.push(await measure(stores, { viewer, filter, sort, isLater }))
  const judged: Judged[] = []
  for (const each of measured) judged.push(await judge(stores, each, measured, most))
  return judged.toSorted((a, b) => b.factor - a.factor)
}

/** A list, and the one of few endorsements that it is compared with. */
interface Judged {
  readonly what: string
  readonly short: Taken
  readonly long: Taken
  readonly factor: number
}

/** Compares a list of many endorsements with one of few that shows as many rows. */
async function judge(
  stores: readonly Filled[],
  measured: Measured,
  all: readonly Measured[],
  most: number,
): Promise<Judged> {
  let judged = compared(measured, all)
  for (let times = 0; times < AGAIN && judged.factor > most; times++) {
    const again = await measure(stores, measured.list)
    judged = compared(
      { ...measured, long: faster(judged.long, again.long), short: faster(measured.short, again.short) },
      all,
    )
  }
  return judged
}

const faster = (one: Taken, other: Taken): Taken => (other.time < one.time ? other : one)

function compared({ list, short, long }: Measured, all: readonly Measured[]): Judged {
  const { viewer, filter, sort, isLater } = list
  const whole = all.find(
    (each) =>
      Object.keys(each.list.filter).length === 0 &&
      each.list.viewer === viewer &&
      each.list.sort === sort &&
      each.list.isLater === isLater,
  )
  const like = short.rows < long.rows && whole !== undefined && whole.short.time > short.time ? whole.short : short
  const what = `${viewer ?? 'visitor'} ${JSON.stringify(filter)} by ${sort}${isLater ? ', later' : ''}`
  return { what, short: like, long, factor: long.time / like.time }
}

async function filled(open: () => Promise<Store>, size: number, t: Pick<TestContext, 'after'>): Promise<Filled> {
  const store = await open()
  const desk = await openDesk(store, t)
  await fillWith(store, size)
  // PostgreSQL does so by itself, some time later.
  if (store.kind === 'PostgreSQL') await sql`vacuum analyze`.execute(store.reader)
  return { store, size, desk }
}

/** Reads what is to be measured. */
function optionsOf(argv: readonly string[]) {
  const options = { all: { type: 'boolean' }, long: { type: 'string' }, most: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
  return {
    long: Number(values.long ?? LONG),
    most: Number(values.most ?? MOST),
    shown: values.all === true ? undefined : 5,
    kinds: positionals.length === 0 ? ['SQLite', 'PostgreSQL'] : positionals,
  }
}

async function main(): Promise<void> {
  const { long, most, shown, kinds } = optionsOf(process.argv.slice(2))
  const slow: string[] = []
  const ends: (() => unknown)[] = []
  const t = { after: (end: () => unknown) => ends.push(end) }
  for await (const [kind, open] of openStoresForBench()) {
    if (!kinds.includes(kind)) continue
    const stores = [await filled(open, SHORT, t), await filled(open, long, t)]
    const judged = await measureAll(stores, most)
    console.log(`${kind}: ${judged.length} lists of ${long} endorsements against ${SHORT}, the slowest first`)
    for (const each of judged.slice(0, shown)) console.log(`  ${lineOf(each)}`)
    slow.push(...judged.filter(({ factor }) => factor > most).map(({ what }) => `${kind}: ${what}`))
    for (const { store } of stores) await store.close()
  }
  for (const end of ends) end()
  if (slow.length > 0) throw new Error(`more than ${most} times as slow:\n${slow.join('\n')}`)
}

function lineOf({ what, short, long, factor }: Judged): string {
  const [few, many] = [short, long].map(({ time, rows }) => `${time.toFixed(2)} ms for ${rows} rows`)
  return `${factor.toFixed(2)}  ${few}, ${many}  ${what}`
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
