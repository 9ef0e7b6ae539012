import { type Industry, type IndustryField, industryOf, industryVersions } from '../../averages/industry'
import type { Reader } from '../../store/store'
import type { DeclaredField, DeclaredResource } from '../metadata/declared'
import type { InMemoryRecord } from './described'

const KINDS = ['Resource', 'Field', 'Lookup Value'] as const

/** The values of the Lookup that only this Resource has. */
export const industryLookups: Readonly<Record<string, readonly string[]>> = { IndustryElementType: KINDS }

const text = (name: string, maxLength: number, isNullable = true): DeclaredField => ({
  ...{ name, type: 'Edm.String', maxLength, isNullable },
})
const count = (name: string, isNullable = true): DeclaredField => ({ name, type: 'Edm.Int64', isNullable })

/**
 * How many certified systems have each element of the Data Dictionary: a Resource of the desk. Nothing is in it that fewer
 * organizations stand behind than on the page Industry, which has the same figures.
 */
export const industryAverageResource: DeclaredResource = {
  name: 'IndustryAverage',
  keyField: 'IndustryAverageKey',
  fields: [
    text('IndustryAverageKey', 1000, false),
    text('DictionaryVersion', 20, false),
    { ...text('IndustryElementType', 50, false), lookupName: 'IndustryElementType' },
    text('ElementResourceName', 255, false),
    text('ElementFieldName', 255),
    text('ElementLookupName', 255),
    text('ElementLookupValue', 255),
    count('SystemsCount', false),
    count('SystemsSampledCount'),
    count('SystemsWithDataCount'),
    { name: 'AvailabilityShare', type: 'Edm.Decimal', isNullable: true, precision: 7, scale: 6 },
    { name: 'ModificationTimestamp', type: 'Edm.DateTimeOffset', isNullable: false, precision: 3 },
  ],
  navigation: [],
}

/** Reads the records of all versions that there are averages of. */
export async function industryAverageRecords(reader: Reader): Promise<readonly InMemoryRecord[]> {
  const records: InMemoryRecord[] = []
  for (const version of await industryVersions(reader)) {
    const industry = await industryOf(reader, version)
    if (industry !== undefined) records.push(...recordsOf(industry))
  }
  return records
}

interface Named {
  readonly resourceName: string
  readonly fieldName?: string
  readonly lookupName?: string
  readonly lookupValue?: string
}

function* recordsOf({ version, madeAt, resources, fields, lookupValues }: Industry): Generator<InMemoryRecord> {
  const record = (
    kind: (typeof KINDS)[number],
    named: Named,
    results: number,
    shares?: IndustryField,
  ): InMemoryRecord => {
    const { resourceName, fieldName = null, lookupName = null, lookupValue = null } = named
    const names = [version, resourceName, fieldName, lookupValue].filter((name) => name !== null)
    return {
      IndustryAverageKey: names.map(encodeURIComponent).join('/'),
      DictionaryVersion: version,
      IndustryElementType: kind,
      ElementResourceName: resourceName,
      ElementFieldName: fieldName,
      ElementLookupName: lookupName,
      ElementLookupValue: lookupValue,
      SystemsCount: results,
      SystemsSampledCount: shares?.resultsSampled ?? null,
      SystemsWithDataCount: shares?.resultsWithData ?? null,
      AvailabilityShare: shareOf(shares?.availability),
      ModificationTimestamp: madeAt,
    }
  }
  for (const resource of resources) yield record('Resource', resource, resource.results)
  for (const field of fields) yield record('Field', field, field.results, field)
  for (const value of lookupValues) yield record('Lookup Value', value, value.results, value)
}

/** Shares above 1 are faults of a report: they have no place in six digits. */
const shareOf = (availability: number | null | undefined): number | null =>
  availability === null || availability === undefined ? null : Math.round(Math.min(availability, 1) * 1e6) / 1e6
