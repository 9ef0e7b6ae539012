import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { FieldElement } from './aggregate-report'

/** Of the standard, of its IDX payload as well, or the server's own. */
export type ElementStanding = 'RESO' | 'IDX' | 'local'

/** Standing of a Field, or of a value of it: a standard value of an IDX Field is IDX. */
export function fieldStanding({
  standardRESO,
  payloads,
}: Pick<FieldElement, 'standardRESO' | 'payloads'>): ElementStanding {
  if (!standardRESO) return 'local'
  return payloads?.includes('IDX') ? 'IDX' : 'RESO'
}

/** A Resource is IDX when the dictionary has an IDX Field in it, as in the rolled-up reports. */
export function resourceStanding(resourceName: string, reference: DictionaryIndex): ElementStanding {
  if (!reference.hasResource(resourceName)) return 'local'
  const isIdx = reference
    .fieldNames(resourceName)
    .some((fieldName) => reference.field(resourceName, fieldName)?.payloads.includes('IDX'))
  return isIdx ? 'IDX' : 'RESO'
}
