import { resolve, sep } from 'node:path'
import type { OrganisationFacts } from '../run-facts'

/** A result that needs a name. */
export interface Labelled {
  /** Different for each result. */
  readonly folder: string
  readonly organisation?: OrganisationFacts | undefined
}

/**
 * Returns a different label for each result: the organisation whose result it is, where the run names one and no other
 * result has the same; else as much of the path of the folder as is needed.
 */
export function resultLabels(results: readonly Labelled[]): readonly string[] {
  const owners = results.map(({ organisation }) => organisationLabel(organisation))
  const folders = shortestPaths(results.map(({ folder }) => resolve(folder).split(sep).filter(Boolean)))
  const taken = [...owners, ...folders]
  return results.map((_, place) => {
    const owner = owners[place]
    const isOnly = owner !== undefined && taken.filter((label) => label === owner).length === 1
    return isOnly ? owner : (folders[place] ?? '')
  })
}

/** As the folders of results are called: provider and system, then the recipient. */
function organisationLabel({ providerUoi, providerUsi, recipientUoi }: OrganisationFacts = {}): string | undefined {
  const provider = [providerUoi, providerUsi].filter(Boolean).join('-')
  return [provider, recipientUoi].filter(Boolean).join('/') || undefined
}

/** Ends of the paths, without what all of them end with, of as many names as make all of them different. */
function shortestPaths(paths: readonly (readonly string[])[]): readonly string[] {
  const shortest = Math.min(...paths.map((path) => path.length))
  let common = 0
  while (common < shortest - 1 && isSame(paths.map((path) => path.at(-1 - common)))) common++
  const different = paths.map((path) => path.slice(0, path.length - common))
  for (let length = 1; ; length++) {
    const ends = different.map((path) => path.slice(-length).join('/'))
    if (new Set(ends).size === ends.length || different.every((path) => path.length <= length)) return ends
  }
}

const isSame = (names: readonly unknown[]): boolean => new Set(names).size === 1
