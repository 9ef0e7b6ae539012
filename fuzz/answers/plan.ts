import type { Effect } from '../mutation'
import { Random } from '../random'
import type { Answer, Damage } from './answer'
import { DAMAGES } from './damages'
import type { Change } from './damaging-proxy'

/** The damage that a server does to its answers while one input lasts. */
export interface Plan {
  /** For people. */
  readonly text: string
  readonly effect: Effect
  readonly change: Change
}

/** An answer that is damaged: which requests, and whether all of them. */
interface Target {
  readonly name: string
  readonly matches: (path: string) => boolean
}

/**
 * Chooses one or two damages.
 *
 * @param targets the requests whose answers may be damaged; each of them has to be sent
 */
export function planOf(targets: readonly Target[], random: Random): Plan {
  const parts = random.chance(80) ? [partOf(targets, random)] : [partOf(targets, random), partOf(targets, random)]
  return {
    text: parts.map(({ text }) => text).join('; '),
    // One damage may take the place of the other.
    effect: parts.length > 1 ? 'any' : (parts[0]?.effect ?? 'none'),
    change: (path, answer) => parts.reduce((changed, { change }) => change(path, changed), answer),
  }
}

function partOf(targets: readonly Target[], random: Random): Plan {
  const target = random.pick(targets)
  const damage: Damage = random.pick(random.pick(DAMAGES))
  const isOnce = random.chance(25)
  const seed = random.seed()
  let left = isOnce ? 1 : Number.POSITIVE_INFINITY
  return {
    text: `${target.name}: ${damage.name}${isOnce ? ', once' : ''}`,
    // A request that is sent again may have a right answer the second time.
    effect: isOnce && damage.effect === 'breaks' ? 'any' : damage.effect,
    change: (path: string, answer: Answer) => {
      if (!target.matches(path) || left === 0) return answer
      left -= 1
      // All answers are damaged by the same choices.
      return damage.apply(answer, new Random(seed))
    },
  }
}
