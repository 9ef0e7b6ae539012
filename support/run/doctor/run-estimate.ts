import { counted } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'

/** What the number of requests follows from. */
export interface RunSize {
  /** EntitySets in the metadata. */
  readonly resources: number
  /** Navigation properties of their EntityTypes: each is expanded on its own. */
  readonly expansions: number
  readonly version: string
  readonly sampleLimit: number
}

/** Chains of pages that a run follows at a time. */
const AT_A_TIME = 3

/** Passes over each Resource, as the features have them, and records of a page. */
export const passesOf = (version: string): { readonly passes: number; readonly pageSize: number } =>
  version === '1.7' ? { passes: 1, pageSize: 100 } : { passes: 3, pageSize: 1000 }

/** How large a run on these metadata is. */
export function runSize(model: EntityDataModel, version: string, sampleLimit: number): RunSize {
  const sets = model.entityContainers.flatMap(({ entitySets }) => entitySets)
  const types = sets.flatMap(({ entityType }) => model.type(entityType) ?? [])
  const expansions = types.map((type) => (type.kind === 'EntityType' ? model.navigationProperties(type).length : 0))
  return { resources: sets.length, expansions: expansions.reduce((sum, one) => sum + one, 0), version, sampleLimit }
}

/** How many requests sampling sends at most: records may end before the limit. */
export function mostRequests({ resources, expansions, version, sampleLimit }: RunSize): number {
  const { passes, pageSize } = passesOf(version)
  return (resources + expansions) * passes * Math.ceil(sampleLimit / pageSize)
}

/**
 * The estimate with its formula, for people: it can only be rough.
 *
 * @param durationMs that of one small request
 */
export function estimateInWords(size: RunSize, durationMs: number): string {
  const { passes, pageSize } = passesOf(size.version)
  const requests = mostRequests(size)
  const pages = Math.ceil(size.sampleLimit / pageSize)
  const chains = `(${counted(size.resources, 'Resource')} + ${counted(size.expansions, 'expansion')})`
  const formula = `${chains} x ${passes} ${passes === 1 ? 'pass' : 'passes'} x ${counted(pages, 'page')} of ${pageSize.toLocaleString('en')} = ${counted(requests, 'request')}`
  const time = inTime((requests * durationMs) / AT_A_TIME)
  return `a full run may take ${time}: at most ${formula}, x ${durationMs} ms / ${AT_A_TIME} at a time; full pages take longer than this one`
}

function inTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 120) return counted(seconds, 'second')
  const minutes = Math.ceil(seconds / 60)
  return minutes < 120 ? counted(minutes, 'minute') : counted(Math.ceil(minutes / 60), 'hour')
}
