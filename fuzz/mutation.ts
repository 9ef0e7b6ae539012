import type { Random } from './random'

/**
 * What is known of the verdict after a mutation: nothing that counts has changed, so that it stays; anything may have
 * changed; or something is broken for certain, so that the input cannot conform.
 */
export type Effect = 'none' | 'any' | 'breaks'

/** A way to change an input. */
export interface Mutation<Input> {
  /** For people, e.g. `a byte is changed`. */
  readonly name: string
  readonly effect: Effect
  /** Changes an input; undefined when this one has nothing to change. */
  readonly apply: (input: Input, random: Random) => Input | undefined
}

/** An input that was mutated. */
export interface Mutant {
  readonly bytes: Buffer
  readonly effect: Effect
  /** The mutations, in their order. */
  readonly steps: readonly string[]
}

/** Changes the bytes of an input in some way. */
export type Mutator = (bytes: Buffer, random: Random) => Mutant

/** Applies one to three mutations that lie on each other; what one of them breaks, the next may only break further. */
export function applySome<Input>(
  input: Input,
  mutations: readonly Mutation<Input>[],
  random: Random,
): { readonly input: Input; readonly effect: Effect; readonly steps: readonly string[] } {
  const steps: string[] = []
  const effects: Effect[] = []
  let changed = input
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left--) {
    const mutation = random.pick(mutations)
    const result = mutation.apply(changed, random)
    if (result === undefined) continue
    changed = result
    steps.push(mutation.name)
    effects.push(mutation.effect)
  }
  return { input: changed, effect: effectOf(effects), steps }
}

/** What a mutation has broken, another one could take away again: only one alone breaks for certain. */
function effectOf(effects: readonly Effect[]): Effect {
  const [first, ...others] = effects.filter((effect) => effect !== 'none')
  return others.length > 0 ? 'any' : (first ?? 'none')
}

/** Chooses one of several ways to change an input, each as often as it is listed. */
export const oneOf =
  (mutators: readonly Mutator[]): Mutator =>
  (bytes, random) =>
    random.pick(mutators)(bytes, random)

/** Changes inputs on which no verdict depends: what is broken breaks nothing else. */
export const harmless =
  (mutate: Mutator): Mutator =>
  (bytes, random) => {
    const mutant = mutate(bytes, random)
    return mutant.effect === 'breaks' ? { ...mutant, effect: 'any' } : mutant
  }
