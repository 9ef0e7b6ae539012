import { counted, durationInWords } from '../../dictionary/wording'
import { FIELD_RESOURCE, LOOKUP_RESOURCE } from '../../payload/replication'
import { expectedRecords, timeAtPace } from '../../payload/sampling-pace'
import type { RunResource } from './rehearsal'

/** The requests and records of a run, and the time that it takes besides. */
export interface RunPlan {
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  /** Records that each chain brings at most. */
  readonly sampleLimit: number
  /** Milliseconds of one small request. */
  readonly latencyMs: number
  /** Milliseconds that it took to fetch and to validate the metadata. */
  readonly metadataMs: number
  readonly resources: readonly RunResource[]
}

/** The time and the requests of a run. */
export interface RunEstimate {
  readonly lowMs: number
  readonly highMs: number
  readonly mostRequests: number
}

/** The chains of pages that a run follows at a time. */
const AT_A_TIME = 3

/** Later passes bring mostly records that the first one has judged: measured, they take two thirds of its time. */
const LATER_PASS = 0.65

/** A run reads and validates the metadata, starts, judges the metadata and writes its reports: so many times as long. */
const BESIDES = 4

/** Requests of the rules about the Lookup and Field Resources, and for a token and the metadata. */
const OTHER_REQUESTS = 25

/** Records of a page of the Lookup and Field Resources. */
const REPLICATED_PAGE = 1000

/** The Resources that a run replicates completely, besides sampling them. */
const REPLICATED: ReadonlySet<string> = new Set([LOOKUP_RESOURCE.name, FIELD_RESOURCE.name])

/** Returns the number of passes over each Resource, as the features have them, and of records on a page. */
export const passesOf = (version: string): { readonly passes: number; readonly pageSize: number } =>
  version === '1.7' ? { passes: 1, pageSize: 100 } : { passes: 3, pageSize: 1000 }

/**
 * Estimates a run. What was rehearsed grows with the records that a run asks for beyond it; what was not takes as long for
 * each value of a record as the rest. The range is the wider, the less of it was rehearsed.
 */
export function estimateRun(plan: RunPlan): RunEstimate {
  const { resources, metadataMs, latencyMs } = plan
  const { passes } = passesOf(plan.version)
  const timeOf = passTime(plan)
  const firstPass = sum(resources, timeOf)
  const rehearsed = sum(resources, (resource) => (resource.rehearsed === undefined ? 0 : timeOf(resource)))
  const middle =
    BESIDES * metadataMs +
    OTHER_REQUESTS * latencyMs +
    sum(resources, replicationTime(plan)) +
    firstPass * (1 + LATER_PASS * (passes - 1))
  const spread = 2 - 0.5 * (firstPass === 0 ? 1 : rehearsed / firstPass)
  return { lowMs: middle / spread, highMs: middle * spread, mostRequests: mostRequests(plan) }
}

/** Returns how many requests a run sends at most: the page after the last one ends a chain that does not reach its limit. */
function mostRequests({ version, sampleLimit, resources }: RunPlan): number {
  const { passes, pageSize } = passesOf(version)
  const ofChain = (resource: RunResource) =>
    Math.ceil(wanted(resource, sampleLimit) / (resource.rehearsed?.largestPage || pageSize)) + 1
  const sampling = sum(resources, (resource) => 1 + passes * resource.chains * ofChain(resource))
  const replication = sum(resources, ({ name, count = 0 }) =>
    REPLICATED.has(name) ? Math.ceil(count / REPLICATED_PAGE) + 1 : 0,
  )
  return sampling + replication + OTHER_REQUESTS
}

/** Records of a chain. */
const wanted = ({ count }: RunResource, sampleLimit: number): number => expectedRecords(count, sampleLimit)

/** Makes a function that returns the milliseconds of the first pass over a Resource. */
function passTime(plan: RunPlan): (resource: RunResource) => number {
  const perValue = timePerValue(plan)
  return (resource) => {
    const { chains, fields, rehearsed } = resource
    const records = chains * wanted(resource, plan.sampleLimit)
    if (rehearsed === undefined) return waitingTime(plan, resource) + perValue * records * fields
    return timeAtPace(Math.max(records, rehearsed.records), rehearsed) ?? rehearsed.durationMs
  }
}

/** Returns the milliseconds of a pass if records took no time: its requests follow each other in {@link AT_A_TIME} chains. */
function waitingTime({ version, sampleLimit, latencyMs }: RunPlan, resource: RunResource): number {
  const { count = sampleLimit, chains } = resource
  const pages = Math.ceil(wanted(resource, sampleLimit) / passesOf(version).pageSize) + (count < sampleLimit ? 1 : 0)
  const others = count === 0 ? 0 : chains - 1
  return latencyMs * (1 + pages + (pages * others) / AT_A_TIME)
}

/** Makes a function that returns the milliseconds that it takes to replicate a Resource, 0 where that is not done. */
function replicationTime(plan: RunPlan): (resource: RunResource) => number {
  const perValue = timePerValue(plan)
  return ({ name, fields, count = 0, rehearsed }) => {
    if (!REPLICATED.has(name)) return 0
    return (rehearsed && timeAtPace(count, rehearsed)) ?? count * perValue * fields
  }
}

/** Returns the milliseconds that a Field of a record takes, by all that was rehearsed, without those that requests take. */
function timePerValue(plan: RunPlan): number {
  const { resources } = plan
  const values = sum(resources, ({ rehearsed, fields }) => (rehearsed?.records ?? 0) * fields)
  const durationMs = sum(resources, (resource) =>
    Math.max(0, (resource.rehearsed?.durationMs ?? 0) - waitingTime(plan, resource)),
  )
  return values === 0 ? 0 : durationMs / values
}

const sum = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((total, item) => total + value(item), 0)

/** Writes an estimate with what it rests on, for people. */
export function estimateInWords({ version, sampleLimit, resources }: RunPlan, estimate: RunEstimate): string {
  const { lowMs, highMs, mostRequests: most } = estimate
  const { passes } = passesOf(version)
  const chains = sum(resources, (resource) => resource.chains)
  const size = `${passes} ${passes === 1 ? 'pass' : 'passes'} over ${counted(resources.length, 'Resource')} and ${counted(chains - resources.length, 'expansion')}, up to ${counted(sampleLimit, 'record')} each`
  return `a full run of Data Dictionary ${version} may take ${rangeInTime(lowMs, highMs)} and send up to ${counted(most, 'request')}: ${size}; ${rehearsalInWords(resources)}`
}

/** Requests of Web API Core 2.0.0, and of 2.1.0 with what is beyond Core. They follow each other. */
const CORE_REQUESTS = { least: 50, most: 200 } as const

/** Milliseconds in which a run starts and writes its reports. */
const START_MS = 1500

/** Estimates a run of Web API Core by what a small request takes. Filters may take twice as long, and it takes no samples. */
export function coreInWords({ latencyMs, metadataMs }: Pick<RunPlan, 'latencyMs' | 'metadataMs'>): string {
  const { least, most } = CORE_REQUESTS
  const besides = START_MS + BESIDES * metadataMs
  const time = rangeInTime(besides + least * latencyMs, 2 * (besides + most * latencyMs))
  return `a run of Web API Core may take ${time} and send ${least} to ${most} requests: it takes no samples`
}

function rehearsalInWords(resources: readonly RunResource[]): string {
  const rehearsed = resources.filter((resource) => resource.rehearsed !== undefined)
  const others = resources.length - rehearsed.length
  const time = inTime(sum(rehearsed, (resource) => resource.rehearsed?.durationMs ?? 0)).join(' ')
  const rest = others === 0 ? '' : `, and ${others === 1 ? 'one' : others} more only counted`
  return `a page of each was asked for and judged in ${time}${rest === '' ? '' : `, of ${counted(rehearsed.length, 'Resource')}${rest}`}`
}

function rangeInTime(lowMs: number, highMs: number): string {
  const [low, high] = [inTime(lowMs), inTime(highMs)]
  return low[1] === high[1] ? `${low[0]} to ${high.join(' ')}` : `${low.join(' ')} to ${high.join(' ')}`
}

function inTime(ms: number): readonly [number: string, unit: string] {
  const [number = '', unit = ''] = durationInWords(ms).split(' ')
  return [number, unit]
}
