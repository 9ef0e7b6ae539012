import type { ScenarioResult } from '../../scenario-result'

const VERSION_TAG = /^@(\d+\.\d+\.\d+)$/

/**
 * The version of Web API Core that scenarios belong to, by their tags: the lowest that all of them are part of. Those of
 * 2.0.0 are also part of 2.1.0, and what 2.1.0 adds is part of nothing else.
 */
export function coreVersion(results: readonly ScenarioResult[]): string | undefined {
  const [first = [], ...others] = results.map(({ tags }) => tags.flatMap((tag) => VERSION_TAG.exec(tag)?.[1] ?? []))
  const common = first.filter((version) => others.every((versions) => versions.includes(version)))
  return common.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))[0]
}
