import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { messageInOneLine } from '../../dictionary/wording'
import { lostEndorsement } from '../../results/endorsement-marker'
import { type SystemToCertify, whyNotPassedCore } from '../../results/passed-core'
import { tryResults } from '../../results/results-file'
import { missingOfThisVersion } from '../missing-scenarios'
import { currentOf, KEPT, OF_CORE } from './result-folder'

/** The results of a Web API Core that was passed; or the reason why there are none. */
export type PassedCore =
  | { readonly kind: 'found'; readonly folder: string }
  | { readonly kind: 'missing'; readonly reason: string }

/**
 * Looks among all results for a Web API Core that goes before the Data Dictionary of a system: the newest version first.
 *
 * @param results the folder for all results
 */
export function findPassedCore(results: string, system: SystemToCertify): PassedCore {
  const reasons: string[] = []
  for (const folder of coreFolders(results)) {
    const reason = whyNot(join(results, folder), system)
    if (reason === undefined) return { kind: 'found', folder: join(results, folder) }
    reasons.push(`${folder}: ${reason}`)
  }
  const whose = system.providerUoi === undefined ? `of ${system.serviceRoot}` : `of the provider ${system.providerUoi}`
  const seen =
    reasons[0] === undefined ? '' : ` (${reasons[0]}${reasons.length > 1 ? ` and ${reasons.length - 1} more` : ''})`
  return {
    kind: 'missing',
    reason: `Web API Core comes before the Data Dictionary, and no results ${whose} are passed${seen}: give --core as well, so that it is tested first`,
  }
}

function whyNot(folder: string, system: SystemToCertify): string | undefined {
  const tried = tryResults(folder)
  if (tried.kind === 'unreliable') return tried.reason
  if (tried.results === undefined) return 'there are no results'
  return whyLost(folder) ?? whyNotPassedCore(tried.results, system) ?? missingOfThisVersion(tried.results)[0]
}

/** One folder with a marker that cannot be read keeps no other one from being looked at. */
function whyLost(folder: string): string | undefined {
  try {
    return lostEndorsement(folder)
  } catch (error) {
    return messageInOneLine(error)
  }
}

/** Returns the folders with results of Web API Core, relative to that for all results. */
function coreFolders(results: string): string[] {
  const below = (folder: string) => foldersIn(join(results, folder)).map((name) => join(folder, name))
  return foldersIn(results)
    .filter((name) => OF_CORE.test(name))
    .toReversed()
    .flatMap(below)
    .flatMap(below)
    .flatMap((folder) => [
      currentOf(folder),
      ...foldersIn(join(results, folder, KEPT)).map((name) => join(folder, KEPT, name)),
    ])
    .filter((folder) => existsSync(join(results, folder)))
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory())
        .sort()
    : []
