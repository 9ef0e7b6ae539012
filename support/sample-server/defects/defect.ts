import type { Representation } from '../reference-data'
import type { Seams } from './seams'

/** A way in which the sample server can be made to depart from its ordinary behaviour. */
export interface Defect {
  /** What the server then does, in one line. */
  readonly description: string
  /** Unusual, but allowed: it must not change a verdict. */
  readonly legal?: true
  /** Begins anew with each server, so that what it remembers is not shared. */
  readonly start: (representation: Representation) => Seams
}

/** Defects by name. */
export type DefectTable = Readonly<Record<string, Defect>>
