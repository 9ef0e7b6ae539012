import { complaintAbout, type Observed, observe, type Read } from './judge'
import type { OpenKind } from './kind'
import type { Mutator } from './mutation'
import { Random } from './random'

/** An input as it was before anything was mutated. */
export interface Original {
  readonly name: string
  readonly bytes: Buffer
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

/** How many ways there are to read an input, where a reader has several. */
const WAYS = 24

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
      const { bytes, effect, steps } = mutate(original.bytes, random)
      // The same choices are made when the original and when the mutant is read.
      const way = 1 + random.below(WAYS)
      return {
        input: `${original.name}; ${steps.join('; ')} (${effect})`,
        bytes,
        read: async () =>
          complaintAbout(await observe(() => read(bytes, new Random(way))), {
            original: await originalOf(original, way),
            effect,
            stillOffends: original.offends?.(bytes) ?? false,
            secrets,
          }),
      }
    },
    ...(close === undefined ? {} : { close }),
  }
}
