import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { type ElementStanding, standingInPayloads } from '../../dictionary/dictionary-index'
import { nameKey } from '../../dictionary/names'
import { entryOf } from '../aggregate/by-name'
import { type Result, resultFigures } from '../aggregate/result-figures'
import type { FieldElement } from '../aggregate-report'
import { type FieldType, fieldTypeOf, isLookup } from './field-type'

/** By name of the Resource. */
export type ElementsOfResult = ReadonlyMap<string, ResourceOfResult>

/** A Resource that one result advertises. */
export interface ResourceOfResult {
  readonly standing: ElementStanding
  /** Number of different records that were sampled; null when none were asked for. */
  readonly records: number | null
  readonly fields: Map<string, FieldOfResult>
}

export interface FieldOfResult {
  readonly standing: ElementStanding
  readonly type: FieldType | null
  /** Share of the records; null when it was not sampled. */
  readonly availability: number | null
  readonly isLookup: boolean
  readonly values: Map<string, ValueOfResult>
}

export interface ValueOfResult {
  readonly standing: ElementStanding
  readonly lookupName: string
  readonly availability: number | null
}

/** Returns the elements that one result advertises, by names that are the same for all results. */
export function elementsOfResult(result: Result, reference: DictionaryIndex): ElementsOfResult {
  const figures = resultFigures(result, reference)
  const reported = new Map(result.metadata.fields.map((field) => [nameKey(field.resourceName, field.fieldName), field]))
  const records = recordsByResource(result)
  const resources = new Map<string, ResourceOfResult>()
  for (const { element, share = null } of figures.fields) {
    const { resourceName, fieldName } = element
    const field = reported.get(nameKey(resourceName, fieldName))
    const { fields } = entryOf(resources, resourceName, () => ({
      standing: reference.resourceStanding(resourceName),
      records: records.get(resourceName) ?? null,
      fields: new Map(),
    }))
    fields.set(fieldName, {
      standing: standingOf(element),
      type: field === undefined ? null : fieldTypeOf(field, reference.field(resourceName, fieldName)?.dataType),
      availability: share,
      isLookup: field !== undefined && isLookup(field),
      values: new Map(),
    })
  }
  for (const { element, share = null } of figures.lookupValues) {
    const { resourceName, fieldName, lookupName, lookupValue } = element
    const field = resources.get(resourceName)?.fields.get(fieldName)
    field?.values.set(lookupValue, { standing: standingOf(element), lookupName, availability: share })
  }
  return resources
}

const standingOf = ({
  standardRESO,
  payloads = [],
}: Pick<FieldElement, 'standardRESO' | 'payloads'>): ElementStanding =>
  standingInPayloads(standardRESO ? payloads : undefined)

/** True when the result has the Field as a lookup and does not say its values. */
export const hasUnknownValues = ({ isLookup, values }: FieldOfResult): boolean => isLookup && values.size === 0

const recordsByResource = ({ availability }: Result): ReadonlyMap<string, number> =>
  new Map(
    (availability?.resources ?? [])
      .filter(({ numUniqueRecordsFetched }) => numUniqueRecordsFetched > 0)
      .map(({ resourceName, numUniqueRecordsFetched }) => [resourceName, numUniqueRecordsFetched]),
  )
