import type { Finding } from '../../dictionary/finding'
import type { AskCore, CoreExchange } from '../../rules/core-request'
import type { CoreTarget } from '../../rules/core-target'
import type { ConformanceWorld, StepOutcome } from '../world'

type Judged = Finding | readonly Finding[]

/** Records what a check says of the answer of the scenario, given what further requests need. */
export async function judgeAnswer(
  world: ConformanceWorld,
  judge: (target: CoreTarget, exchange: CoreExchange, ask: AskCore) => Judged | Promise<Judged>,
): Promise<StepOutcome> {
  const { exchange, ask } = world.core
  return judgeTarget(world, (target) => judge(target, exchange, ask))
}

/** Records what a check says of the Resource that is asked for, or why there is none. */
export async function judgeTarget(
  world: ConformanceWorld,
  judge: (target: CoreTarget) => Judged | Promise<Judged>,
): Promise<StepOutcome> {
  const target = await world.core.target()
  const judged = 'outcome' in target ? target : await judge(target)
  return world.record(...('outcome' in judged ? [judged] : judged))
}
