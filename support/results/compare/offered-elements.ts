import type { DictionaryIndex } from '../../dictionary/dictionary-index'
import { type ElementStanding, standingInPayloads } from '../../dictionary/dictionary-index'
import { nameKey } from '../../dictionary/names'
import type { FieldElement } from '../aggregate/aggregate-report'
import { entryOf } from '../aggregate/by-name'
import { type Result, resultFigures } from '../aggregate/result-figures'
import { type DeclaredType, declaredType, isLookup } from './declared-type'

/** By name of the Resource. */
export type OfferedElements = ReadonlyMap<string, OfferedResource>

/** A Resource that one result advertises. */
export interface OfferedResource {
  readonly standing: ElementStanding
  /** Different records that were sampled; null when nobody has. */
  readonly records: number | null
  readonly fields: Map<string, OfferedField>
}

export interface OfferedField {
  readonly standing: ElementStanding
  readonly type: DeclaredType | null
  /** Share of the records; null when nobody has sampled it. */
  readonly availability: number | null
  readonly isLookup: boolean
  readonly values: Map<string, OfferedValue>
}

export interface OfferedValue {
  readonly standing: ElementStanding
  readonly lookupName: string
  readonly availability: number | null
}

/** What one result advertises, by names that are the same for all results. */
export function offeredElements(result: Result, reference: DictionaryIndex): OfferedElements {
  const figures = resultFigures(result, reference)
  const reported = new Map(result.metadata.fields.map((field) => [nameKey(field.resourceName, field.fieldName), field]))
  const records = recordsByResource(result)
  const resources = new Map<string, OfferedResource>()
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
      type: field === undefined ? null : declaredType(field, reference.field(resourceName, fieldName)?.dataType),
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

/** Whether the result has the Field as a lookup without saying its values. */
export const hasUnknownValues = ({ isLookup, values }: OfferedField): boolean => isLookup && values.size === 0

const recordsByResource = ({ availability }: Result): ReadonlyMap<string, number> =>
  new Map(
    (availability?.resources ?? [])
      .filter(({ numUniqueRecordsFetched }) => numUniqueRecordsFetched > 0)
      .map(({ resourceName, numUniqueRecordsFetched }) => [resourceName, numUniqueRecordsFetched]),
  )
