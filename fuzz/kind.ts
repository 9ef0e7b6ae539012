import type { Random } from './random'

/** A kind of input: what is mutated, and who reads it. */
export interface Kind {
  /** e.g. `edmx`. */
  readonly id: string
  /** Most seconds that one input may take. */
  readonly mostSeconds: number
  /** Loads what reads such inputs; called once in a process. */
  readonly load: () => OpenKind | Promise<OpenKind>
}

/** A kind whose readers are loaded. */
export interface OpenKind {
  /** Makes an input of random choices. */
  readonly prepare: (random: Random) => Trial
  readonly close?: () => Promise<void>
}

/** An input that can be read. */
export interface Trial {
  /** Says what the input is, for people. */
  readonly input: string
  /** The input itself, where it is a file. */
  readonly bytes?: Buffer
  /** Has it read, and says what is wrong with the answer; undefined when it is as it should be. */
  readonly read: () => Promise<string | undefined>
}
