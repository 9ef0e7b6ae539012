import type { DataDictionary, Field, Lookup, Resource, WorkbookSource } from '../../support/dictionary/data-dictionary'
import { groupBy } from '../../support/dictionary/group-by'
import type { WorkbookProblems } from '../read/workbook-problem'
import type { LookupRow, WorkbookRows } from '../read/workbook-rows'
import { buildField } from './build-field'
import { buildLookups } from './build-lookups'
import { indexFieldNames } from './field-names'
import { isODataIdentifier } from './odata-identifier'

/**
 * The Data Dictionary that a workbook describes. It is only to be used when no fault was reported: rows that make no
 * sense are left out of it.
 */
export function buildDataDictionary(
  rows: WorkbookRows,
  version: string,
  source: WorkbookSource,
  problems: WorkbookProblems,
): DataDictionary {
  if (rows.fields.length === 0 && problems.faults.length === 0)
    problems.fault('', 'has no Field; this is no Data Dictionary')
  const lookups = buildLookups(rows.lookups, problems)
  const fieldNames = indexFieldNames(rows.fields, problems)
  const lookupNames = new Set(lookups.map(({ name }) => name))
  const fields = rows.fields.flatMap((row) => buildField(row, { fieldNames, lookupNames }, problems) ?? [])
  warnOfUnusedLookups(rows.lookups, fields, problems)
  return {
    version,
    source,
    resources: groupByResource(fields),
    lookups: [...lookups, ...lookupsWithoutValues(fields, lookupNames)],
  }
}

const groupByResource = (fields: readonly Field[]): readonly Resource[] =>
  Array.from(
    groupBy(fields, ({ resourceName }) => resourceName),
    ([name, ofResource]) => ({ name, fields: ofResource }),
  )

function lookupsWithoutValues(fields: readonly Field[], lookupNames: ReadonlySet<string>): readonly Lookup[] {
  const openNames = fields.flatMap(({ lookupName }) =>
    lookupName === undefined || lookupNames.has(lookupName) ? [] : [lookupName],
  )
  return Array.from(new Set(openNames), (name) => ({ name, values: [] }))
}

function warnOfUnusedLookups(rows: readonly LookupRow[], fields: readonly Field[], problems: WorkbookProblems): void {
  const known = new Set(fields.map(({ lookupName }) => lookupName))
  for (const { lookupName } of rows) {
    if (known.has(lookupName.text) || !isODataIdentifier(lookupName.text)) continue
    known.add(lookupName.text)
    problems.warn(
      lookupName.address,
      `no Field refers to the Lookup "${lookupName.text}"; correct its name or remove it`,
    )
  }
}
