import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigurationError } from '../../dictionary/command-line'
import { fileFault } from '../../dictionary/file-fault'
import { counted } from '../../dictionary/wording'
import { DEFAULT_LIMITS } from '../../odata/service-connection'
import { tryResults } from '../../results/results-file'
import { checkComparison } from '../settings/comparison'
import { type RunConfiguration, readRunConfiguration } from '../settings/run-configuration'
import { type Examined, ok, problem } from './check-result'

type Environment = Readonly<Record<string, string | undefined>>

/** Files that settings name, and the variable of each. The RESOScript is checked with its content. */
const files = [
  ['metadata', 'METADATA'],
  ['lookups', 'LOOKUPS'],
  ['variationsReview', 'VARIATIONS_REVIEW'],
  ['variationsSuggestions', 'VARIATIONS_SUGGESTIONS'],
  ['certificationConfig', 'CERTIFICATION_CONFIG'],
] as const

/**
 * Checks whether a run can work with its settings, and read the files that they name.
 *
 * @param version of the Data Dictionary, as profiles name it to a run
 * @param folder that paths are relative to
 */
export function checkSettings(version: string, environment: Environment, folder: string): Examined<RunConfiguration> {
  try {
    const configuration = readRunConfiguration({ dictionaryVersion: version }, environment, folder)
    checkComparison(configuration)
    const unreadable = [...unreadableFiles(configuration), ...unreadableResults(configuration)]
    return unreadable.length > 0 ? problem(unreadable) : ok(inWords(configuration), configuration)
  } catch (error) {
    if (error instanceof ConfigurationError) return problem(error.message.split('\n'))
    throw error
  }
}

const unreadableFiles = (configuration: RunConfiguration): readonly string[] =>
  files.flatMap(([key, variable]) => {
    const path = configuration[key]
    const why = path === undefined ? undefined : whyUnreadable(path)
    return why === undefined ? [] : [`${variable}: ${path} cannot be read (${why}): correct the path, or unset it`]
  })

/** Says what is wrong with the results of an earlier Web API Core, without which a run that names them does not start. */
function unreadableResults({ coreResults }: RunConfiguration): readonly string[] {
  if (coreResults === undefined) return []
  const tried = tryResults(coreResults)
  if (tried.kind === 'read' && tried.results !== undefined) return []
  const why = tried.kind === 'unreliable' ? tried.reason : 'holds no results of a run'
  return [`CORE_RESULTS: ${coreResults} ${why}; correct the path, or unset it`]
}

function whyUnreadable(path: string): string | undefined {
  try {
    accessSync(path, constants.R_OK)
    return statSync(path).isFile() ? undefined : 'it is not a file'
  } catch (error) {
    return fileFault(error)
  }
}

function inWords({ dictionaryVersion, sampleLimit, requestTimeoutMs, requestBudget }: RunConfiguration): string {
  const seconds = (requestTimeoutMs ?? DEFAULT_LIMITS.timeoutMs) / 1000
  const budget = counted(requestBudget ?? DEFAULT_LIMITS.requests, 'request')
  return `Data Dictionary ${dictionaryVersion}, samples of ${counted(sampleLimit, 'record')}, ${counted(seconds, 'second')} for an answer, at most ${budget}`
}

/** Checks whether a run can write its files to the folder, or make it. Writes nothing itself. */
export function checkReportsFolder(folder: string): Examined {
  const existing = nearestExisting(folder)
  try {
    if (!statSync(existing).isDirectory()) return cannotBeWritten(folder, `${existing} is not a folder`)
    accessSync(existing, constants.W_OK | constants.X_OK)
  } catch (error) {
    return cannotBeWritten(folder, fileFault(error))
  }
  return ok(existing === folder ? `${folder} can be written` : `${folder} can be made in ${existing}`, undefined)
}

const nearestExisting = (path: string): string =>
  existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path))

const cannotBeWritten = (folder: string, why: string): Examined =>
  problem(`${folder} cannot be written (${why}): name another folder with REPORTS=folder`)
