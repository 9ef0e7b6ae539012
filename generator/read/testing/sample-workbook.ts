import { utils, write } from 'xlsx'

/** A row by the headers of its columns, which stand in the order of the first row's keys. */
export type SampleRow = Readonly<Record<string, string | number | null>>

/** The rows of each sheet, by the name of the sheet. */
export type SampleSheets = Readonly<Record<string, readonly SampleRow[]>>

/** The bytes of a small workbook, for tests. */
export function sampleWorkbook(sheets: SampleSheets): Buffer {
  const workbook = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(workbook, utils.json_to_sheet([...rows]), name)
  }
  return write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true })
}

/** A row of Fields in the flat layout: `ListPrice`, a String of Property, unless said otherwise. */
export const fieldRow = (row: SampleRow = {}): SampleRow => ({
  ResourceName: 'Property',
  StandardName: 'ListPrice',
  DisplayName: 'List Price',
  SimpleDataType: 'String',
  SourceResource: null,
  SugMaxLength: null,
  SugMaxPrecision: null,
  Synonyms: null,
  LookupStatus: null,
  LookupName: null,
  PropertyTypes: null,
  Payloads: null,
  WikiPageUrl: null,
  ...row,
})

/** A row of Lookups in the flat layout: the value `Open` of `Status`, unless said otherwise. */
export const lookupRow = (row: SampleRow = {}): SampleRow => ({
  LookupName: 'Status',
  StandardLookupValue: 'Open',
  LegacyODataValue: 'Open',
  Synonyms: null,
  WikiPageUrl: null,
  ...row,
})

/** Version Info of Data Dictionary 2.0. */
export const versionInfo: readonly SampleRow[] = [{ 'Version Type': 'DD Wiki Version', 'Version Data': '2.0' }]

/** A workbook of version 2.0 in the flat layout; with a Lookup only if one is asked for. */
export const flatWorkbook = (fields: readonly SampleRow[], lookups: readonly SampleRow[] = []): Buffer =>
  sampleWorkbook({
    Fields: fields,
    Lookups: lookups.length > 0 ? lookups : [Object.fromEntries(Object.keys(lookupRow()).map((key) => [key, null]))],
    'Version Info': versionInfo,
  })
