import { accessSync, constants, statSync } from 'node:fs'
import { counted } from '../../dictionary/wording'
import { DEFAULT_LIMITS } from '../../odata/request-limits'
import { ConfigurationError } from '../../results/configuration-error'
import { type RunConfiguration, readRunConfiguration } from '../settings/run-configuration'
import { type Examined, ok, problem } from './check-result'
import { whyUnusable } from './why-unusable'

type Environment = Readonly<Record<string, string | undefined>>

/** Files that settings name, and the variable of each. That of a RESOScript is checked with what is in it. */
const files = [
  ['metadata', 'METADATA'],
  ['lookups', 'LOOKUPS'],
  ['variationsReview', 'VARIATIONS_REVIEW'],
  ['variationsSuggestions', 'VARIATIONS_SUGGESTIONS'],
  ['certificationConfig', 'CERTIFICATION_CONFIG'],
] as const

/**
 * Whether a run can work with its settings, and read the files that they name.
 *
 * @param version of the Data Dictionary, as profiles name it to a run
 * @param folder that paths are relative to
 */
export function checkSettings(version: string, environment: Environment, folder: string): Examined<RunConfiguration> {
  const configuration = readSettings(version, environment, folder)
  if (configuration instanceof ConfigurationError) return problem(configuration.message.split('\n'))
  const unreadable = files.flatMap(([key, variable]) => {
    const path = configuration[key]
    const why = path === undefined ? undefined : whyUnreadable(path)
    return why === undefined ? [] : [`${variable}: ${path} cannot be read (${why}): correct the path, or unset it`]
  })
  return unreadable.length > 0 ? problem(unreadable) : ok(inWords(configuration), configuration)
}

function readSettings(
  version: string,
  environment: Environment,
  folder: string,
): RunConfiguration | ConfigurationError {
  try {
    return readRunConfiguration({ dictionaryVersion: version }, environment, folder)
  } catch (error) {
    if (error instanceof ConfigurationError) return error
    throw error
  }
}

function whyUnreadable(path: string): string | undefined {
  try {
    accessSync(path, constants.R_OK)
    return statSync(path).isFile() ? undefined : 'it is no file'
  } catch (error) {
    return whyUnusable(error)
  }
}

function inWords({ dictionaryVersion, sampleLimit, requestTimeoutMs, requestBudget }: RunConfiguration): string {
  const seconds = (requestTimeoutMs ?? DEFAULT_LIMITS.timeoutMs) / 1000
  const budget = counted(requestBudget ?? DEFAULT_LIMITS.requests, 'request')
  return `Data Dictionary ${dictionaryVersion}, samples of ${counted(sampleLimit, 'record')}, ${counted(seconds, 'second')} for an answer, at most ${budget}`
}
