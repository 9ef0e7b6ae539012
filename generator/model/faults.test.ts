import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  fieldRow,
  flatWorkbook,
  lookupRow,
  type SampleRow,
  sampleWorkbook,
  versionInfo,
} from '../read/testing/sample-workbook'
import { readDictionary } from './read-dictionary'

interface Case {
  readonly name: string
  /** Rows of Fields from row 2 on, and of Lookups likewise. */
  readonly fields?: readonly SampleRow[]
  readonly lookups?: readonly SampleRow[]
  /** All problems, in the order in which they are told. */
  readonly want: readonly string[]
}

const enumeration = {
  SimpleDataType: 'String List, Single',
  LookupStatus: 'Open with Enumerations',
  LookupName: 'Status',
}
const status = lookupRow()
const types =
  '"Boolean", "Date", "Timestamp", "String", "Number", "String List, Single", "String List, Multi", "Resource", "Collection"'

const cases: readonly Case[] = [
  {
    name: 'unknown SimpleDataType',
    fields: [fieldRow({ SimpleDataType: 'Strng' }), fieldRow({ StandardName: 'Second', SimpleDataType: null })],
    want: [
      `fault Fields!D2 unknown SimpleDataType "Strng"; write one of ${types}`,
      `fault Fields!D3 unknown SimpleDataType ""; write one of ${types}`,
    ],
  },
  {
    name: 'unknown LookupStatus',
    fields: [fieldRow({ ...enumeration, LookupStatus: 'Closed' })],
    lookups: [status],
    want: [
      'fault Fields!I2 unknown LookupStatus "Closed"; write one of "Open", "Open with Enumerations", "Locked with Enumerations"',
      'warning Lookups!A2 no Field refers to the Lookup "Status"; correct its name or remove it',
    ],
  },
  {
    name: 'a WikiPageUrl that is not the address of a page',
    fields: [
      fieldRow({ WikiPageUrl: 'see the wiki' }),
      fieldRow({ StandardName: 'Second', WikiPageUrl: 'https://example.org/a b' }),
      fieldRow({ StandardName: 'Third', WikiPageUrl: 'https://example.org/a' }),
    ],
    want: [
      'warning Fields!M2 "see the wiki" is left out: it is not the address of a page; write one that begins with https://',
      'warning Fields!M3 "https://example.org/a b" is left out: it is not the address of a page; write one that begins with https://',
    ],
  },
  {
    name: 'duplicate Field, and a Resource in two spellings',
    fields: [fieldRow(), fieldRow(), fieldRow({ ResourceName: 'property' })],
    want: [
      'fault Fields!B3 second Field "ListPrice" of "Property"; remove or rename one',
      'fault Fields!A4 "property" is also spelled "Property"; use one spelling',
    ],
  },
  {
    name: 'with Enumerations, but Lookups has none of that name',
    fields: [fieldRow({ ...enumeration, LookupName: 'Statuss' })],
    lookups: [status],
    want: [
      'fault Fields!J2 "Statuss" is Open with Enumerations, but Lookups has no value of it; add the values or correct the name',
      'warning Lookups!A2 no Field refers to the Lookup "Status"; correct its name or remove it',
    ],
  },
  {
    name: 'an enumeration without LookupName',
    fields: [fieldRow({ ...enumeration, LookupStatus: 'Open', LookupName: null })],
    want: ['fault Fields!J2 LookupName "" is not an OData identifier; write the name of a Lookup'],
  },
  {
    name: 'an Open Lookup that has values after all',
    fields: [fieldRow({ ...enumeration, LookupStatus: 'Open' })],
    lookups: [status],
    want: [
      'warning Fields!I2 "Status" is Open here, so its values in Lookups are not tested; write "Open with Enumerations" if they should be',
    ],
  },
  {
    name: 'an Open Lookup needs no values',
    fields: [fieldRow({ ...enumeration, LookupStatus: 'Open', LookupName: 'City' })],
    want: [],
  },
  {
    name: 'SourceResource that is not a Resource, that is missing, that has no use',
    fields: [
      fieldRow({ StandardName: 'Agent', SimpleDataType: 'Resource', SourceResource: 'Membr' }),
      fieldRow({ StandardName: 'Office', SimpleDataType: 'Collection' }),
      fieldRow({ SourceResource: 'Property' }),
    ],
    want: [
      'fault Fields!E2 SourceResource "Membr" is not a Resource of this workbook; correct it',
      'warning Fields!E3 no SourceResource, so what "Office" expands to is not tested; write it',
      'warning Fields!E4 SourceResource "Property" of a String is ignored; remove it',
    ],
  },
  {
    name: 'names that are not OData identifiers',
    fields: [fieldRow({ ResourceName: 'https://dd.reso.org', StandardName: '2ndAgent' }), fieldRow(enumeration)],
    lookups: [status, lookupRow({ LegacyODataValue: 'Coming Soon' }), lookupRow({ LookupName: 'Room[type]' })],
    want: [
      'fault Lookups!C3 LegacyODataValue "Coming Soon" is not an OData identifier; correct it',
      'warning Lookups!A4 LookupName "Room[type]" is left out: it is not an OData identifier; correct it',
      'fault Fields!A2 ResourceName "https://dd.reso.org" is not an OData identifier; correct it',
      'fault Fields!B2 StandardName "2ndAgent" is not an OData identifier; correct it',
    ],
  },
  {
    name: 'sizes that are not whole numbers',
    fields: [
      fieldRow({ SugMaxLength: 'long' }),
      fieldRow({ StandardName: 'B', SugMaxLength: '0' }),
      fieldRow({ StandardName: 'C', SimpleDataType: 'Number', SugMaxLength: 2, SugMaxPrecision: '1.5' }),
      fieldRow({ StandardName: 'D', SimpleDataType: 'Number', SugMaxLength: 2, SugMaxPrecision: 4 }),
    ],
    want: [
      'fault Fields!F2 SugMaxLength "long" is not a whole number from 1 up; write one or nothing',
      'fault Fields!F3 SugMaxLength "0" is not a whole number from 1 up; write one or nothing',
      'fault Fields!G4 SugMaxPrecision "1.5" is not a whole number from 0 up; write one or nothing',
      'fault Fields!G5 4 decimals do not fit in the 2 digits of SugMaxLength; correct one of them',
    ],
  },
  {
    name: 'Lookup values that are incomplete or double',
    fields: [fieldRow(enumeration)],
    lookups: [
      status,
      status,
      lookupRow({ LookupName: null }),
      lookupRow({ StandardLookupValue: null, LegacyODataValue: 'X' }),
    ],
    want: [
      'warning Lookups!C3 "Open" is listed twice in "Status"; the first is kept, remove the other',
      'fault Lookups!A4 has no LookupName; write it',
      'fault Lookups!B5 has no StandardLookupValue; write it',
    ],
  },
  {
    name: 'a Lookup of what is not an enumeration',
    fields: [fieldRow({ LookupStatus: 'Open', LookupName: 'City' })],
    want: [
      'warning Fields!I2 "Open" of a String is ignored; remove it or correct SimpleDataType',
      'warning Fields!J2 "City" of a String is ignored; remove it or correct SimpleDataType',
    ],
  },
  {
    name: 'what cannot be a tag',
    fields: [fieldRow({ PropertyTypes: 'RESI, Land Use', Payloads: 'IDX#1' })],
    want: [
      'fault Fields!K2 "Land Use" cannot be a tag; use no blank, @ or #',
      'fault Fields!L2 "IDX#1" cannot be a tag; use no blank, @ or #',
    ],
  },
]

for (const { name, fields = [fieldRow()], lookups = [], want } of cases) {
  test(name, async () => {
    const { dictionary, problems } = await readDictionary('sample-2.0.xlsx', flatWorkbook(fields, lookups), undefined)
    assert.deepEqual(
      problems.all.map(({ severity, address, message }) => `${severity} ${address} ${message}`),
      want,
    )
    assert.equal(
      dictionary === undefined,
      want.some((line) => line.startsWith('fault')),
    )
  })
}

test('missing sheets and columns are told together', async () => {
  const { StandardName: _, ...withoutName } = fieldRow()
  const { problems } = await readDictionary(
    'sample-2.0.xlsx',
    sampleWorkbook({ Fields: [withoutName], 'Version Info': versionInfo }),
    undefined,
  )
  assert.deepEqual(
    problems.all.map(({ address, message }) => `${address} ${message}`),
    ['Fields has no column "StandardName"; restore it in the first row', ' has no sheet "Lookups"; restore it'],
  )
})

test('a workbook without any Field is not a Data Dictionary', async () => {
  const { problems } = await readDictionary('sample-2.0.xlsx', flatWorkbook([fieldRow({ ...emptied })]), undefined)
  assert.deepEqual(
    problems.faults.map(({ message }) => message),
    ['has no Field; this is not a Data Dictionary'],
  )
})

const emptied = Object.fromEntries(Object.keys(fieldRow()).map((key) => [key, null]))
