import { counted, firstFew } from '../../dictionary/wording'
import { dataEntitySets } from '../settings/data-resources'
import { untoldSystem } from '../settings/originating-system'
import { conditionsInWords, whyNoRecordsLeft } from '../settings/records-left'
import { type Examined, ok, problem, warning } from './check-result'
import type { FoundMetadata } from './metadata'

const NAMED = 10

/**
 * Checks whether the conditions of the settings leave records, and for which Resources they cannot be asked: those are not
 * verified.
 */
export async function checkConditions({ model, service }: FoundMetadata): Promise<Examined> {
  const { client, configuration } = service
  const why = await whyNoRecordsLeft(model, client, configuration)
  if (why !== undefined) return problem(why)
  const says = `records are asked for by ${conditionsInWords(configuration).join(' and ')}`
  const whyUntold = untoldSystem(model, configuration)
  const untold = dataEntitySets(model).filter((entitySet) => whyUntold(entitySet) !== undefined)
  const [first] = untold
  if (first === undefined) return ok(says, undefined)
  const { reason = '', advice = '' } = whyUntold(first) ?? {}
  return warning(
    [
      says,
      `${counted(untold.length, 'Resource')} cannot be verified, ${firstFew(untold, NAMED)}: ${reason}; ${advice}`,
    ],
    undefined,
  )
}
