import type { DataDictionary, Field, Lookup, Resource, WorkbookSource } from '../../support/dictionary/data-dictionary'
import { groupBy } from '../../support/dictionary/group-by'
import { readWorkbook } from '../read/read-workbook'
import type { WorkbookProblems } from '../read/workbook-problem'
import type { LookupRow, WorkbookRows } from '../read/workbook-rows'
import { buildField, indexFieldNames } from './build-field'
import { buildLookups } from './build-lookups'
import { isODataIdentifier } from './cell-text'
import { readVersion } from './version'

/** The result of reading a workbook: its dictionary, unless there are faults. */
export interface Generated {
  /** Undefined when the workbook has a fault, which is among the problems. */
  readonly dictionary: DataDictionary | undefined
  readonly rows: WorkbookRows
  readonly problems: WorkbookProblems
}

/**
 * Reads a workbook into a dictionary and finds all of its problems.
 *
 * @param path where the bytes come from; names the workbook.
 * @param requestedVersion version that the workbook has to have, if the caller knows it.
 * @throws UnreadableWorkbook when the bytes are not an intact workbook.
 */
export async function readDictionary(
  path: string,
  bytes: Buffer,
  requestedVersion: string | undefined,
): Promise<Generated> {
  const workbook = await readWorkbook(path, bytes)
  const { rows, problems } = workbook
  // What follows from a table that is missing is not a fault of its own.
  if (problems.isIncomplete) return { dictionary: undefined, rows, problems }
  const version = readVersion(workbook, requestedVersion)
  const dictionary = buildDataDictionary(rows, version ?? '', workbook.source, problems)
  return { dictionary: version === undefined || problems.faults.length > 0 ? undefined : dictionary, rows, problems }
}

/**
 * Builds the Data Dictionary of a workbook. It is only to be used when no fault was reported: rows with faults are left
 * out of it.
 */
function buildDataDictionary(
  rows: WorkbookRows,
  version: string,
  source: WorkbookSource,
  problems: WorkbookProblems,
): DataDictionary {
  if (rows.fields.length === 0 && problems.faults.length === 0)
    problems.fault('', 'has no Field; this is not a Data Dictionary')
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
