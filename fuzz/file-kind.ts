import type { Verdict } from '../support/dictionary/verdict'
import { complaintAbout, faultOfOriginal, type Observed, observe, type Read } from './judge'
import type { OpenKind } from './kind'
import type { Mutant, Mutator } from './mutation'
import { Random } from './random'

/** An input as it was before anything was mutated. */
export interface Original {
  readonly name: string
  readonly bytes: Buffer
  /** Its verdict; left out where ways to read it differ in theirs. */
  readonly verdict?: Verdict
  /**
   * Tells whether what makes this input not conform is still in a mutated one. Left out where the original conforms, and
   * where damage cannot be told from a repair.
   */
  readonly offends?: (bytes: Buffer) => boolean
}

/** A kind of input that is a file. */
export interface FileKind {
  readonly originals: readonly Original[]
  readonly mutate: Mutator
  /** @throws Error as the reader does, for what it refuses */
  readonly read: (bytes: Buffer, random: Random) => Promise<Read>
  /** Texts in the originals that nothing may show. */
  readonly secrets?: readonly string[]
  readonly close?: () => Promise<void>
}

/** The number of ways to read an input, where a reader has several. */
const WAYS = 24

/** Most bytes of a mutated file: what takes long because it is large says nothing. */
const MOST_BYTES = 3_000_000

function smallMutant(mutate: Mutator, bytes: Buffer, random: Random): Mutant {
  for (;;) {
    const mutant = mutate(bytes, random)
    if (mutant.bytes.length <= MOST_BYTES) return mutant
  }
}

/** Mutates files of one kind, and has them read. */
export function openFileKind({ originals, mutate, read, secrets = [], close }: FileKind): OpenKind {
  const unchanged = new Map<string, Promise<Observed>>()

  /** Reads an original once for each way to read it. */
  function originalOf({ name, bytes }: Original, seed: number): Promise<Observed> {
    const key = `${name} ${seed}`
    const known = unchanged.get(key) ?? observe(() => read(bytes, new Random(seed)))
    unchanged.set(key, known)
    return known
  }

  return {
    prepare: (random) => {
      const original = random.pick(originals)
      const { bytes, effect, steps } = smallMutant(mutate, original.bytes, random)
      // The same choices are made when the original and when the mutant is read.
      const way = 1 + random.below(WAYS)
      return {
        input: `${original.name}; ${steps.join('; ')} (${effect})`,
        bytes,
        read: async () => {
          const before = await originalOf(original, way)
          const wrong = faultOfOriginal(before, original.verdict)
          if (wrong !== undefined) return wrong
          return complaintAbout(await observe(() => read(bytes, new Random(way))), {
            original: before,
            effect,
            stillOffends: original.offends?.(bytes) ?? false,
            secrets,
          })
        },
      }
    },
    ...(close === undefined ? {} : { close }),
  }
}
