import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSheet } from './read-sheet'

const read = (text: string) => readSheet(Buffer.from(text))

/** Returns what is wrong with a sheet, as `line: words`. */
const faultsOf = (content: Uint8Array | string): readonly string[] => {
  const sheet = readSheet(typeof content === 'string' ? Buffer.from(content) : content)
  return sheet.kind === 'read' ? [] : sheet.faults.map(({ line, words }) => `${line}: ${words}`)
}

test('columns are Fields of the OUID Resource, in any order; others are left out, and told', () => {
  const sheet = read(
    '\uFEFFOrganizationName,Website, OrganizationUniqueId ,OrganizationStatus,OrganizationMemberCount,ModificationTimestamp,OrganizationCity\r\n' +
      '"Coast, ""The"" MLS",https://example.org,M9,TRUE,1200,2026-01-31T12:00:00+02:00,\r\n',
  )
  assert.deepEqual(sheet, {
    kind: 'read',
    unknownColumns: ['Website'],
    rows: [
      {
        line: 2,
        uoi: 'M9',
        values: {
          OrganizationName: 'Coast, "The" MLS',
          OrganizationUniqueId: 'M9',
          OrganizationStatus: true,
          OrganizationMemberCount: 1200,
          ModificationTimestamp: '2026-01-31T10:00:00.000Z',
          OrganizationCity: null,
        },
      },
    ],
  })
})

const HEADER = 'OrganizationUniqueId,OrganizationName'

test('rows keep the lines on which they begin, whatever the lines end in', () => {
  for (const end of ['\r\n', '\n', '\r']) {
    const sheet = read(
      ['OrganizationUniqueId,OrganizationComments', '', `A,"one${end}two${end}"`, '', 'B,three', 'C,"four"'].join(end),
    )
    assert.ok(sheet.kind === 'read')
    assert.deepEqual(
      sheet.rows.map(({ line, uoi }) => [line, uoi]),
      [
        [3, 'A'],
        [7, 'B'],
        [8, 'C'],
      ],
      JSON.stringify(end),
    )
  }
})

test('an empty cell of what every organization has says nothing', () => {
  const sheet = read('OrganizationUniqueId,OrganizationStatus,ModificationTimestamp,OrganizationCity\nA,,,\n')
  assert.ok(sheet.kind === 'read')
  assert.deepEqual(sheet.rows[0]?.values, { OrganizationUniqueId: 'A', OrganizationCity: null })
})

test('all bad rows are told with their lines', () => {
  const columns = `${HEADER},OrganizationStatus,OrganizationMemberCount,ModificationTimestamp,OrganizationPostalCode`
  const rows = [
    'A,One,true,1,2026-01-31T12:00:00Z,12345',
    'A,Again,,,,',
    ',Nobody,,,,',
    'B,,,,,',
    'C,Three,maybe,1.5,2026-02-30T12:00:00Z,12345678901',
    'D,Four,,,2026-01-31 12:00,',
    'E',
    'F F,Six,,,,',
    'G,"Sev\u0000en",,,,',
  ]
  assert.deepEqual(faultsOf([columns, ...rows].join('\n')), [
    '3: A is on line 2 too',
    '4: OrganizationUniqueId is empty',
    '5: OrganizationName is empty',
    '6: OrganizationStatus has to be true or false',
    '6: OrganizationMemberCount has to be a whole number',
    '6: ModificationTimestamp has to be a timestamp with its zone, e.g. 2026-01-31T12:00:00Z',
    '6: OrganizationPostalCode has to be no longer than 10 characters',
    '7: ModificationTimestamp has to be a timestamp with its zone, e.g. 2026-01-31T12:00:00Z',
    '8: the number of cells is 1, and that of columns 6',
    '9: OrganizationUniqueId has a space in it',
    '10: OrganizationName has to be one line without control characters',
  ])
})

test('a sheet that cannot be read says why', () => {
  assert.deepEqual(faultsOf(''), ['1: the sheet is empty'])
  assert.deepEqual(faultsOf(`${HEADER}\n`), ['1: there are no organizations'])
  assert.deepEqual(faultsOf('Name;UOI\nA;B'), [
    '1: there is no column OrganizationUniqueId: the first line names the columns, separated by commas',
  ])
  assert.deepEqual(faultsOf(`${HEADER},OrganizationName\nA,B,C`), ['1: OrganizationName is there more than once'])
  assert.deepEqual(faultsOf(Uint8Array.of(0x41, 0xe9, 0x0a)), ['1: the sheet is not UTF-8: save it as "CSV UTF-8"'])
  assert.deepEqual(faultsOf(Buffer.alloc(2 * 1024 * 1024 + 1, 'a')), [
    '1: the sheet is larger than 2 MB: load it in parts',
  ])
  assert.deepEqual(faultsOf(`${HEADER}\nA,"B\nC,D\n`), ['2: a quote is opened here and not closed'])
  assert.deepEqual(faultsOf(`${HEADER}\nA,B\nC,D"E\n`), [
    '3: a cell with a quote in it has to be quoted, and the quote doubled',
  ])
  assert.deepEqual(faultsOf(`${HEADER}\nA,"B"C\n`), [
    '2: a comma or the end of the line has to follow the closing quote',
  ])
})

test('no identifier leads out of a folder, and no name shows as another one', () => {
  for (const uoi of ['../x', '..', '.', 'a/b', 'a\\b', 'a:b', 'a\u200bb'])
    assert.deepEqual(faultsOf(`${HEADER}\n${uoi},Name`), [
      '2: OrganizationUniqueId has a character that names of folders cannot have, or that does not show',
    ])
  for (const name of ['a\u202eb', 'a\u2067b', 'a\u2028b'])
    assert.deepEqual(faultsOf(`${HEADER}\nA,${name}`), [
      '2: OrganizationName has to be without characters that turn the direction of others, or part lines',
    ])
  assert.deepEqual(faultsOf(`${HEADER}\nA,\u200b\u200b`), ['2: OrganizationName has no letter and no digit'])
  assert.deepEqual(faultsOf(`${HEADER}\nT.0-1_A\u00e9,\u200fשלום (MLS)`), [])
})
