import type { JsonValue } from '../../odata/json-value'
import type { Fault } from '../fault'

/** A {@link Fault} of a value, wherever the value stands. */
export type Complaint = Pick<Fault, 'rule' | 'expected' | 'found'>

/** Judges one value that is not null; of a Collection one item. */
export type ValueCheck = (value: JsonValue) => readonly Complaint[]

/** What a check says of a value that is right: always this list, so that a right value costs no memory. */
export const FITS: readonly Complaint[] = []
