import {
  type CoreParameter,
  NAME_PARAMETERS,
  REQUEST_PARAMETERS,
  VALUE_PARAMETERS,
} from '../../../rules/core-parameter'
import type { ScenarioResult } from '../../scenario-result'

const order: readonly string[] = [...NAME_PARAMETERS, ...VALUE_PARAMETERS, ...REQUEST_PARAMETERS]

/**
 * The Parameters that requests were made of, each once, names before values before whole requests. Processes
 * of one run choose each for itself: what they chose differently is there once for each choice.
 */
export function usedParameters(results: readonly ScenarioResult[]): CoreParameter[] {
  const used = new Map<string, CoreParameter>()
  for (const parameter of results.flatMap(({ coreRequests }) => coreRequests.flatMap(({ parameters }) => parameters))) {
    const choice = `${parameter.name} ${parameter.text}`
    if (!used.has(choice)) used.set(choice, parameter)
  }
  return [...used.values()].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
}
