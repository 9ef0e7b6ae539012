import { firstFew } from '../../dictionary/wording'
import type { RunSummary } from '../run-summary'
import type { ScenarioResult } from '../scenario-result'
import { isOfCore } from '../scenario-result'

/** Profiles have more features than this: who runs so few has named them. */
const MOST_NAMED = 3

/** The versions that a run was about; undefined where nothing says it. */
export interface Versions {
  readonly dictionary: string | undefined
  readonly core: string | undefined
}

/** Names the endorsement that was tested: `Data Dictionary 2.0`, `Web API Core 2.1.0`; with single features, `Data Dictionary 2.0: Member`. */
export function endorsementOf(results: readonly ScenarioResult[], summary: RunSummary, versions: Versions): string {
  const isCore = results.some(isOfCore)
  const isDictionary = !results.every(isOfCore) || results.length === 0
  const names = [
    ...(isCore ? [versioned('Web API Core', versions.core)] : []),
    ...(isDictionary ? [versioned('Data Dictionary', versions.dictionary ?? taggedVersion(results))] : []),
  ]
  return `${names.join(' and ')}${namedFeatures(summary)}`
}

/** True when a run was about single features. */
export const isOfSingleFeatures = ({ features }: Pick<RunSummary, 'features'>): boolean => features.size <= MOST_NAMED

function namedFeatures(summary: RunSummary): string {
  const names = [...summary.features.keys()]
  return names.length > 0 && isOfSingleFeatures(summary) ? `: ${firstFew(names, MOST_NAMED)}` : ''
}

const versioned = (name: string, version: string | undefined): string =>
  version === undefined ? name : `${name} ${version}`

const taggedVersion = (results: readonly ScenarioResult[]): string | undefined =>
  results.flatMap(({ tags }) => tags.flatMap((tag) => /^@dd-([\d.]+)$/.exec(tag)?.[1] ?? []))[0]
