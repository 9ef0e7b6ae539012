import type { Finding } from '../dictionary/finding'
import type { AskCore, CoreExchange } from '../rules/core-request'
import type { CoreTarget } from '../rules/core-target'
import type { ConformanceWorld, StepOutcome } from './world'

type Judged = Finding | readonly Finding[]

/** Judges the answer of the scenario, given what further requests need, and records the findings. */
export async function judgeAnswer(
  world: ConformanceWorld,
  judge: (target: CoreTarget, exchange: CoreExchange, ask: AskCore) => Judged | Promise<Judged>,
): Promise<StepOutcome> {
  const { exchange, ask } = world.core
  return judgeTarget(world, (target) => judge(target, exchange, ask))
}

/** Judges the Resource that is asked for and records the findings, or the one that says why there is none. */
export async function judgeTarget(
  world: ConformanceWorld,
  judge: (target: CoreTarget) => Judged | Promise<Judged>,
): Promise<StepOutcome> {
  const target = await world.core.target()
  if (target.kind === 'nothing') return world.record(target.finding)
  return world.record(...[await judge(target)].flat())
}
