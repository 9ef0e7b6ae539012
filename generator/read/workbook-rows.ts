import type { Cell, TableRow } from './read-table'

/** The columns that the generator reads of a Field, in the order in which a flat workbook has the columns. */
export type FieldColumn =
  | 'resourceName'
  | 'standardName'
  | 'displayName'
  | 'simpleDataType'
  | 'sourceResource'
  | 'suggestedMaxLength'
  | 'suggestedMaxPrecision'
  | 'synonyms'
  | 'lookupStatus'
  | 'lookupName'
  | 'propertyTypes'
  | 'payloads'
  | 'url'

/** The columns that the generator reads of a Lookup value. */
export type LookupColumn = 'lookupName' | 'standardLookupValue' | 'legacyODataValue' | 'synonyms' | 'url'

/** A row about one Field. */
export type FieldRow = TableRow<FieldColumn>

/** A row about one Lookup value. */
export type LookupRow = TableRow<LookupColumn>

/** The rows of a workbook, the same for every layout. */
export interface WorkbookRows {
  readonly layout: 'flat' | 'legacy'
  readonly fields: readonly FieldRow[]
  readonly lookups: readonly LookupRow[]
  /** Version Info: its second column by its first. */
  readonly versionInfo: ReadonlyMap<string, Cell>
}
