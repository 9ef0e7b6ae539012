import { utils, write } from 'xlsx'

const FIELD_HEADERS = [
  'ResourceName',
  'StandardName',
  'DisplayName',
  'SimpleDataType',
  'SourceResource',
  'SugMaxLength',
  'SugMaxPrecision',
  'Synonyms',
  'LookupStatus',
  'LookupName',
  'PropertyTypes',
  'Payloads',
  'WikiPageUrl',
]

const FIELDS = [
  [
    'Property',
    'ListPrice',
    'List Price',
    'Number',
    null,
    14,
    2,
    'Price, Asking Price',
    null,
    null,
    'RESI',
    'IDX',
    null,
  ],
  [
    'Property',
    'StandardStatus',
    'Standard Status',
    'String List, Single',
    null,
    25,
    null,
    null,
    'Locked with Enumerations',
    'StandardStatus',
    null,
    'IDX',
    null,
  ],
  [
    'Property',
    'Appliances',
    'Appliances',
    'String List, Multi',
    null,
    1024,
    null,
    null,
    'Open with Enumerations',
    'Appliances',
    null,
    null,
    null,
  ],
  ['Property', 'Media', 'Media', 'Collection', 'Media', null, null, null, null, null, null, null, null],
  ['Media', 'MediaKey', 'Media Key', 'String', null, 255, null, null, null, null, null, null, null],
]

const LOOKUP_HEADERS = ['LookupName', 'StandardLookupValue', 'LegacyODataValue', 'Synonyms', 'WikiPageUrl']

const LOOKUPS = [
  ['StandardStatus', 'Active', 'Active', 'For Sale', null],
  ['StandardStatus', 'Active Under Contract', 'ActiveUnderContract', null, null],
  ['Appliances', 'Dryer', 'Dryer', null, null],
]

/** Returns a small workbook in the flat layout, with further rows of Fields. */
export function sampleWorkbook(...more: readonly (readonly (string | null)[])[]): Buffer {
  const workbook = utils.book_new()
  const sheets: readonly (readonly [string, unknown[][]])[] = [
    ['Fields', [FIELD_HEADERS, ...FIELDS, ...more.map((row) => [...row])]],
    ['Lookups', [LOOKUP_HEADERS, ...LOOKUPS]],
    [
      'Version Info',
      [
        ['Version Type', 'Version Data'],
        ['DD Wiki Version', '2.0'],
      ],
    ],
  ]
  for (const [name, rows] of sheets) utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), name)
  return write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true })
}

/** A row of a Field whose data type is not one. */
export const OFFENDING_ROW = ['Media', 'Offence', 'Offence', 'Strin']
