import { resolve } from 'node:path'
import { parse } from '@cucumber/tag-expressions'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import type { ProfilePart } from '../../results/run-profile'
import { featuresWithScenarios } from './features-with-scenarios'
import type { NamedFeatures } from './named-features'
import type { RunArguments } from './read-arguments'

/** Arguments that may choose among the scenarios of a profile. */
export type Choosing = Pick<RunArguments, 'tags' | 'names' | 'shard'> & { readonly named: NamedFeatures }

/**
 * Tells what arguments make of a profile; undefined where they leave it whole. Where names or lines choose, only the end of
 * the run shows what they chose, and it counts as a part until then.
 *
 * @param paths globs of the features of the profile
 */
export function partOfRun(choosing: Choosing, paths: readonly string[]): ProfilePart | undefined {
  const { tags, names, shard, named } = choosing
  const isShard = shard !== '' && !/^0*1\/0*1$/.test(shard)
  if (tags === '' && names.length === 0 && !isShard && named.size === 0) return undefined
  const { features, scenarios } = featuresWithScenarios(paths)
  const expression = parse(tags)
  const isWhole = scenarios.every((each) => named.size === 0 || named.get(each.path)?.length === 0)
  if (isWhole && names.length === 0 && !isShard && scenarios.every((each) => expression.evaluate([...each.tags])))
    return undefined
  const selection = [
    ...(tags === '' ? [] : [`--tags ${tags}`]),
    ...names.map((name) => `--name ${name}`),
    ...[...named].map(([path, lines]) => [path.replaceAll('\\', '/'), ...lines].join(':')),
  ]
  return {
    scenarios: scenarios.length,
    features: features.map((path) => resolve(PROJECT_ROOT, path)),
    ...(selection.length === 0 ? {} : { selection }),
    ...(isShard ? { shard } : {}),
  }
}
