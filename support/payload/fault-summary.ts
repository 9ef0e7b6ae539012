import type { SentRequest } from '../dictionary/finding'
import { groupBy } from '../dictionary/group-by'
import type { Fault, FaultLevel, FaultReader, FaultRule } from './fault'

/** Faults that are alike, counted. */
export interface FaultEntry {
  readonly rule: FaultRule
  readonly resource: string
  readonly path: readonly string[]
  readonly declared: string
  readonly expected: string
  /**
   * For `lookup value` the value that all these faults are about; else the value of the first fault. Undefined where
   * the values of a Field are too many to be told apart.
   */
  readonly found: string | undefined
  /** True where other values than `found` are counted too. */
  readonly hasOthers?: true
  readonly count: number
  /** The keys of the first few records, each once. */
  readonly keys: readonly string[]
  /** The request that brought the first of them; undefined for records of a file. */
  readonly request?: SentRequest | undefined
}

interface OpenEntry extends FaultEntry {
  hasOthers?: true
  count: number
  readonly keys: string[]
}

/** Entries by value where values are told apart, else under undefined. */
type Group = Map<string | undefined, OpenEntry>

/** The number of entries that are kept, so that memory does not grow with the payload. */
export interface SummaryLimits {
  /** The number of example keys of an entry. */
  readonly keys: number
  /** The number of values of one Field that no Lookup advertises. */
  readonly values: number
  /** The number of groups of faults: rule, Resource and Field. */
  readonly groups: number
}

const LIMITS: SummaryLimits = { keys: 5, values: 1000, groups: 10_000 }

/** Plain data that a {@link FaultSummary} can be made of again. */
export interface FaultSummaryState {
  readonly entries: readonly FaultEntry[]
  readonly withoutEntry: number
}

/** Counts faults as they come, one entry for those of one rule at one Field, of a lookup for each value. */
export class FaultSummary {
  readonly #limits: SummaryLimits
  readonly #groups = new Map<string, Group>()
  #count = 0
  #uncounted = 0

  constructor(limits: Partial<SummaryLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits }
  }

  /** Makes a summary that goes on where another left off; an empty one without state. */
  static from(state: FaultSummaryState | undefined): FaultSummary {
    const summary = new FaultSummary()
    if (state === undefined) return summary
    summary.#uncounted = state.withoutEntry
    summary.#count = state.entries.reduce((sum, { count }) => sum + count, state.withoutEntry)
    for (const entry of state.entries) summary.#restore(entry)
    return summary
  }

  /** The number of faults that were added. */
  get count(): number {
    return this.#count
  }

  /**
   * The number of faults in {@link count} that no entry holds, because there are more kinds of faults than are kept.
   */
  get withoutEntry(): number {
    return this.#uncounted
  }

  /**
   * Counts a fault.
   *
   * @param key of the record that has the fault; undefined when it has none that can be shown
   * @param request the one that brought the record
   */
  add(fault: Fault, key: string | undefined, request?: SentRequest): void {
    this.#count += 1
    const entry = this.#entryOf(fault, request)
    if (entry === undefined) {
      this.#uncounted += 1
      return
    }
    entry.count += 1
    if (entry.found !== undefined && entry.found !== fault.found) entry.hasOthers = true
    if (key !== undefined && entry.keys.length < this.#limits.keys && !entry.keys.includes(key)) entry.keys.push(key)
  }

  /**
   * Returns the entries in an order that depends on the faults alone: by Resource, Field and rule, then the more
   * frequent values first, and last those that are not told apart.
   */
  entries(): readonly FaultEntry[] {
    return [...this.#groups.values()].flatMap((group) => [...group.values()]).sort(inOrder)
  }

  /** Returns what a summary can be made of again. */
  state(): FaultSummaryState {
    return { entries: this.entries(), withoutEntry: this.#uncounted }
  }

  #restore(entry: FaultEntry): void {
    const group = this.#groupOf(entry)
    const value = entry.rule === 'lookup value' ? entry.found : undefined
    group?.set(value, { ...entry, keys: [...entry.keys] })
  }

  #entryOf(fault: Fault, request: SentRequest | undefined): OpenEntry | undefined {
    const group = this.#groupOf(fault)
    if (group === undefined) return undefined
    const isByValue = fault.rule === 'lookup value'
    const value = isByValue ? fault.found : undefined
    const known = group.get(value)
    if (known !== undefined) return known
    const isFull = isByValue && group.size >= this.#limits.values
    return isFull
      ? (group.get(undefined) ?? opened(group, undefined, { ...fault, found: undefined, request }))
      : opened(group, value, { ...fault, request })
  }

  #groupOf({ rule, resource, path, declared, expected }: Omit<Fault, 'found'>): Group | undefined {
    const name = `${rule}\n${resource}\n${path.join('\n')}\n\n${declared}\n${expected}`
    const known = this.#groups.get(name)
    if (known !== undefined || this.#groups.size >= this.#limits.groups) return known
    const group: Group = new Map()
    this.#groups.set(name, group)
    return group
  }
}

function opened(
  group: Group,
  value: string | undefined,
  { rule, resource, path, declared, expected, found, request }: Omit<FaultEntry, 'count' | 'keys'>,
): OpenEntry {
  const first = { rule, resource, path, declared, expected, found, ...(request === undefined ? {} : { request }) }
  const entry = { ...first, count: 0, keys: [] }
  group.set(value, entry)
  return entry
}

const inOrder = (left: FaultEntry, right: FaultEntry): number =>
  compare(left.resource, right.resource) ||
  compare(left.path.join('.'), right.path.join('.')) ||
  compare(left.rule, right.rule) ||
  compare(left.declared, right.declared) ||
  compare(left.expected, right.expected) ||
  Number(left.found === undefined) - Number(right.found === undefined) ||
  right.count - left.count ||
  compare(left.found ?? '', right.found ?? '')

/** Compares by code units, which is the same on every machine, whatever its language. */
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** The levels of faults that are counted; local Fields are listed instead. */
const COUNTED_LEVELS = ['error', 'advisory', 'not judged'] as const satisfies readonly FaultLevel[]

type CountedLevel = (typeof COUNTED_LEVELS)[number]

/** Plain data that a {@link FaultsByLevel} can be made of again. */
export type FaultsState = Readonly<Record<CountedLevel, FaultSummaryState>>

/** Counts faults by their meaning. */
export class FaultsByLevel implements Readonly<Record<CountedLevel, FaultSummary>> {
  readonly error: FaultSummary
  readonly advisory: FaultSummary
  readonly 'not judged': FaultSummary
  readonly #read: FaultReader

  constructor(read: FaultReader, state?: FaultsState) {
    this.#read = read
    this.error = FaultSummary.from(state?.error)
    this.advisory = FaultSummary.from(state?.advisory)
    this['not judged'] = FaultSummary.from(state?.['not judged'])
  }

  /**
   * Counts the faults of one record.
   *
   * @param key of the record
   * @param request the one that brought the record
   * @returns those that are local Fields
   */
  add(faults: readonly Fault[], key: string | undefined, request?: SentRequest): readonly Fault[] {
    if (faults.length === 0) return faults
    const byLevel = groupBy(faults, (fault) => this.#read(fault).level)
    for (const level of COUNTED_LEVELS)
      for (const fault of byLevel.get(level) ?? []) this[level].add(fault, key, request)
    return byLevel.get('local Field') ?? []
  }

  /** Returns what the counts can be made of again. */
  state(): FaultsState {
    return {
      error: this.error.state(),
      advisory: this.advisory.state(),
      'not judged': this['not judged'].state(),
    }
  }
}
