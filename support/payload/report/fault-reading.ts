import type { Fault } from '../fault'

/**
 * What a fault means for the verdict:
 * - `error`: a MUST is violated;
 * - `advisory`: a SHOULD is not followed, or a fault is tolerated for now;
 * - `not judged`: what the value has to be is not known;
 * - `local Field`: nothing is wrong, RESO Common Format lists it (RCP-25, Payload Samples).
 */
export type FaultLevel = 'error' | 'advisory' | 'not judged' | 'local Field'

/** A fault, and what it means. */
export interface FaultReading {
  readonly level: FaultLevel
  /** The requirement in words that stand behind the name of the Field, e.g. `MUST hold a string`. */
  readonly requirement: string
}

/** As much of a fault as its meaning depends on, so that counted faults can be read as well. */
export type FaultKind = Pick<Fault, 'rule' | 'resource' | 'path' | 'expected'>

/** Says what faults mean under the rules that a payload is held to. */
export type FaultReader = (fault: FaultKind) => FaultReading
