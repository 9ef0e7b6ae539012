import { existsSync, readFileSync } from 'node:fs'
import type { TestContext } from 'node:test'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import type { Store } from '../store/store'
import { openStoresForBench } from '../testing/databases'
import { openDesk, type Person, type TestDesk } from '../testing/desk-app'
import { fillWith, nameOf } from './many-endorsements'

/** A list of 100,000 endorsements takes at most twice the processor time of the same list of 1,000. */
const SHORT = 1000
const LONG = 100_000
const MOST = 2

/**
 * A search takes at most three times as much as the list of 1,000 endorsements without a search: among 1,000 it finds fewer than a
 * page.
 */
const MOST_OF_SEARCH = 3

const ROUNDS = 3
const CALLS = 4

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

/** Where the pages begin: at the beginning, and in the middle of all. */
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

interface Measured {
  readonly list: List
  readonly what: string
  readonly short: number
  readonly long: number
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
async function measure(stores: readonly Filled[], list: List): Promise<Measured> {
  const { viewer, filter, sort, isLater } = list
  const best = stores.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, { store, size, desk }] of stores.entries()) {
      const address = `/?${new URLSearchParams({ ...filter, ...startOf(sort, size, isLater), sort })}`
      const time = await timeOf(store, async () => {
        for (let call = 0; call < CALLS; call++) await (await desk.get(address, viewer)).text()
      })
      best[index] = Math.min(best[index] ?? time, time / CALLS)
    }
  const [short = 0, long = 0] = best
  return {
    list,
    what: `${viewer ?? 'visitor'} ${JSON.stringify(filter)} by ${sort}${isLater ? ', later' : ''}`,
    short,
    long,
  }
}

/** Returns all lists of a pair of stores, the slowest first. */
async function measureAll(stores: readonly Filled[]): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const viewer of VIEWERS)
    for (const filter of FILTERS)
      for (const sort of SORTS)
        for (const isLater of [false, true]) measured.push(await measure(stores, { viewer, filter, sort, isLater }))
  return measured.toSorted((a, b) => factorOf(b) - factorOf(a))
}

const factorOf = ({ short, long }: Measured): number => long / short

function isSlow({ list, short, long }: Measured, all: readonly Measured[]): boolean {
  if (list.filter['search'] === undefined) return long / short > MOST
  const whole = all.filter((each) => each.list.viewer === list.viewer && Object.keys(each.list.filter).length === 0)
  return long > MOST_OF_SEARCH * Math.max(...whole.map((each) => each.short))
}

async function filled(open: () => Promise<Store>, size: number, t: Pick<TestContext, 'after'>): Promise<Filled> {
  const store = await open()
  const desk = await openDesk(store, t)
  await fillWith(store, size)
  // PostgreSQL does so by itself, some time later.
  if (store.kind === 'PostgreSQL') await sql`analyze`.execute(store.reader)
  return { store, size, desk }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true })
  const shown = values.all === true ? undefined : 5
  const kinds: readonly string[] = positionals.length === 0 ? ['SQLite', 'PostgreSQL'] : positionals
  const slow: string[] = []
  const ends: (() => unknown)[] = []
  const t = { after: (end: () => unknown) => ends.push(end) }
  for await (const [kind, open] of openStoresForBench()) {
    if (!kinds.includes(kind)) continue
    const stores = [await filled(open, SHORT, t), await filled(open, LONG, t)]
    const measured = await measureAll(stores)
    console.log(`${kind}: ${measured.length} lists of ${LONG} endorsements against ${SHORT}, the slowest first`)
    for (const each of measured.slice(0, shown))
      console.log(
        `  ${factorOf(each).toFixed(2)}  ${each.short.toFixed(2)} ms, ${each.long.toFixed(2)} ms  ${each.what}`,
      )
    slow.push(...measured.filter((each) => isSlow(each, measured)).map(({ what }) => `${kind}: ${what}`))
    for (const { store } of stores) await store.close()
  }
  for (const end of ends) end()
  if (slow.length > 0) throw new Error(`too slow:\n${slow.join('\n')}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
