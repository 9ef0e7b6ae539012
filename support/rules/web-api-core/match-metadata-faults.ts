import type { Finding } from '../../dictionary/finding'
import { firstFew } from '../../dictionary/wording'
import { isJsonObject } from '../../odata/json-text'
import type { JsonValue } from '../../odata/json-value'
import type { Fault } from '../../payload/fault'
import type { FaultReader } from '../../payload/report/fault-reading'
import type { CoreExchange } from '../core-request'
import { findingsFor, type Offence } from '../judgement'
import { adviceAfter } from '../payload/payload-rules'
import type { About } from '../rule'
import { evidenceOf, unjudged } from './judging/core-about'
import { shownValue } from './judging/shown-value'

/** A fault of a record, ready to be told. */
export interface ToldFault {
  readonly fault: Fault
  /** The record as the subject of a finding. */
  readonly subject: string
  /** The Field and its value, e.g. `Media.Order "first"`. */
  readonly found: string
  readonly advice: string
}

/**
 * Faults by their names and values. Values are shown where no list stands on their path, else what the fault tells of
 * them.
 *
 * @param value what the path of the faults starts from
 * @param depth how many names of the path lead to it
 */
export const toldFaults = (faults: readonly Fault[], subject: string, value: JsonValue, depth = 0): ToldFault[] =>
  faults.map((fault) => {
    const at = valueAt(value, fault.path.slice(depth))
    const isScalar = at !== undefined && at !== null && !Array.isArray(at) && !isJsonObject(at)
    const found = `${fault.path.join('.')} ${isScalar ? shownValue(at) : fault.found}`
    return { fault, subject, found, advice: adviceAfter[fault.rule] }
  })

const valueAt = (value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined =>
  path.reduce<JsonValue | undefined>((at, name) => (isJsonObject(at) ? at[name] : undefined), value)

/** What faults say about records: those that are a MUST, those that are tolerated for now, and what nobody could judge. */
export function faultFindings(
  about: About,
  exchange: CoreExchange,
  judged: string,
  told: readonly ToldFault[],
  read: FaultReader,
): Finding[] {
  const evidence = evidenceOf(exchange)
  const offencesOf = (level: 'error' | 'advisory'): Offence[] =>
    told
      .filter(({ fault }) => read(fault).level === level)
      .map(({ fault, ...told }) => ({ ...told, expected: fault.expected, evidence }))
  const [errors, tolerated] = [offencesOf('error'), offencesOf('advisory')]
  const unknown = told.filter(({ fault }) => read(fault).level === 'not judged')
  return [
    ...(errors.length > 0 || unknown.length === 0 ? findingsFor(about, judged, errors) : []),
    ...(tolerated.length > 0 ? findingsFor(advised(about), judged, tolerated) : []),
    ...(unknown.length > 0 ? [unknownValues(about, exchange, unknown, read)] : []),
  ]
}

const advised = (about: About): About => ({
  ...about,
  level: 'SHOULD',
  requirement: about.requirement.replace('MUST', 'SHOULD'),
})

function unknownValues(about: About, exchange: CoreExchange, told: readonly ToldFault[], read: FaultReader): Finding {
  const reasons = new Set(told.map(({ fault }) => `${fault.path.join('.')} ${read(fault).requirement}`))
  const advice = 'see why the records of the Lookup Resource could not be had, or define the types in the metadata'
  return unjudged(about, exchange, firstFew([...reasons], 5), advice)
}
