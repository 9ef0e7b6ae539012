import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDictionary } from '../model/read-dictionary'
import { fieldRow, flatWorkbook, lookupRow, type SampleRow } from '../read/testing/sample-workbook'
import { changesMarkdown } from './changes-markdown'
import { dictionaryChanges, type KindChanges } from './dictionary-changes'
import { matchNames } from './match-names'

async function dictionaryOf(fields: readonly SampleRow[], lookups: readonly SampleRow[] = []) {
  const { dictionary, problems } = await readDictionary('sample-2.0.xlsx', flatWorkbook(fields, lookups), undefined)
  return dictionary ?? assert.fail(problems.all.map(({ message }) => message).join('\n'))
}

async function changes(
  before: readonly [fields: readonly SampleRow[], lookups?: readonly SampleRow[]],
  now: readonly [fields: readonly SampleRow[], lookups?: readonly SampleRow[]],
) {
  return dictionaryChanges(await dictionaryOf(...before), await dictionaryOf(...now))
}

const field = (StandardName: string, more: SampleRow = {}) => fieldRow({ StandardName, ...more })

const enumeration = (StandardName: string, LookupName: string) =>
  field(StandardName, {
    SimpleDataType: 'String List, Single',
    LookupStatus: 'Open with Enumerations',
    LookupName,
  })

const names = ({ added }: KindChanges) => added.map(({ name }) => name)

const NOTHING: KindChanges = { added: [], removed: [], renamed: [], changed: [] }

test('Resources and Fields that are added and removed are told apart', async () => {
  const { resources, fields } = await changes(
    [[field('A'), field('B')]],
    [[field('A'), field('C', { ResourceName: 'Office' })]],
  )
  assert.deepEqual(resources, { ...NOTHING, added: [{ name: 'Office', facts: [] }] })
  const facts = [{ what: 'data type', now: 'String' }]
  assert.deepEqual(fields, { ...NOTHING, added: [{ name: 'Office.C', facts }], removed: ['Property.B'] })
})

test('types, sizes, statuses, synonyms and payloads that changed are told with both', async () => {
  const { fields } = await changes(
    [[field('A', { SugMaxLength: 50, Synonyms: 'X,Y', Payloads: 'IDX' }), field('B')]],
    [[field('A', { SugMaxLength: 150, Synonyms: 'Y,X,Z' }), field('B', { SimpleDataType: 'Boolean' })]],
  )
  assert.deepEqual(fields.changed, [
    {
      name: 'Property.A',
      changes: [
        { what: 'length', before: '50', now: '150' },
        { what: 'synonyms', before: 'X, Y', now: 'X, Y, Z' },
        { what: 'payloads', before: 'IDX', now: '' },
      ],
    },
    { name: 'Property.B', changes: [{ what: 'data type', before: 'String', now: 'Boolean' }] },
  ])
})

test('a Field whose old name is a synonym of a new one is renamed; one that stands elsewhere has moved', async () => {
  const { fields } = await changes(
    [[field('Old'), field('Moving', { SugMaxLength: 9 })]],
    [[field('New', { Synonyms: 'Old' }), field('Moving', { ResourceName: 'Office', SugMaxLength: 10 })]],
  )
  assert.deepEqual(fields.renamed, [
    { before: 'Property.Old', now: 'Property.New', because: 'its old name is a synonym of the new one' },
    { before: 'Property.Moving', now: 'Office.Moving', because: 'it has moved from Property to Office' },
  ])
  assert.deepEqual([fields.added, fields.removed], [[], []])
  assert.deepEqual(
    fields.changed.map(({ name }) => name),
    ['Property.New', 'Office.Moving'].slice(0, 2),
  )
})

test('what could be several is not guessed, and neither is another type, or a name that all Resources have', async () => {
  const two = await changes(
    [[field('Moving'), field('Rest')]],
    [[field('Rest'), field('Moving', { ResourceName: 'Office' }), field('Moving', { ResourceName: 'Member' })]],
  )
  assert.deepEqual(two.fields.renamed, [])
  assert.deepEqual(two.fields.removed, ['Property.Moving'])
  const other = await changes(
    [[field('Old'), field('HistoryKey')]],
    [[field('New', { Synonyms: 'Old', SimpleDataType: 'Boolean' }), field('HistoryKey', { ResourceName: 'Office' })]],
  )
  assert.deepEqual(other.fields.renamed, [])
  // Nothing but a name of two words speaks for this one.
  const named = await changes(
    [[field('DisplayName'), field('Rest')]],
    [[field('Rest'), field('DisplayName', { ResourceName: 'Office' })]],
  )
  assert.deepEqual([named.fields.renamed, named.fields.removed], [[], ['Property.DisplayName']])
  const told = await changes(
    [[field('SeniorAgeYN'), field('Rest')]],
    [[field('Rest'), field('SeniorAgeYN', { ResourceName: 'Office' })]],
  )
  assert.equal(told.fields.renamed.length, 1)
})

test('Fields of a Resource that is renamed, and values of such a Lookup, go with it', async () => {
  const { resources, fields } = await changes(
    [['A', 'B', 'C'].map((name) => field(name, { ResourceName: 'Home' }))],
    [['A', 'B', 'C', 'D'].map((name) => field(name, { ResourceName: 'House' }))],
  )
  assert.deepEqual(resources.renamed, [{ before: 'Home', now: 'House', because: '3 of 4 Fields are the same' }])
  assert.deepEqual(
    fields.renamed.map(({ before, now, because }) => [before, now, because]),
    [
      ['Home.A', 'House.A', 'its Resource has another name'],
      ['Home.B', 'House.B', 'its Resource has another name'],
      ['Home.C', 'House.C', 'its Resource has another name'],
    ],
  )
  assert.deepEqual([names(fields), fields.removed], [['House.D'], []])
})

test('a value moves to the one Lookup that has it now, if no other Lookup has ever had it', async () => {
  const value = (LookupName: string, name: string) =>
    lookupRow({ LookupName, StandardLookupValue: name, LegacyODataValue: name })
  const fieldsOf = [enumeration('A', 'One'), enumeration('B', 'Two'), enumeration('C', 'Three')]
  const rest = ['One', 'Two', 'Three'].map((name) => value(name, `Rest${name}`))
  const unique = await changes([fieldsOf, [...rest, value('One', 'Lake')]], [fieldsOf, [...rest, value('Two', 'Lake')]])
  assert.deepEqual(unique.lookupValues, {
    ...NOTHING,
    renamed: [{ before: "One 'Lake'", now: "Two 'Lake'", because: 'it has moved from One to Two' }],
  })
  const common = value('Three', 'Lake')
  const other = await changes(
    [fieldsOf, [...rest, common, value('One', 'Lake')]],
    [fieldsOf, [...rest, common, value('Two', 'Lake')]],
  )
  assert.deepEqual(other.lookupValues, {
    ...NOTHING,
    added: [{ name: "Two 'Lake'", facts: [{ what: 'LegacyODataValue', now: 'Lake' }] }],
    removed: ["One 'Lake'"],
  })
})

test('values are compared by their Lookup; one with the same LegacyODataValue is renamed, and so is a Lookup of the same values', async () => {
  const values = (LookupName: string, ...names: readonly string[]) =>
    names.map((name) =>
      lookupRow({ LookupName, StandardLookupValue: name, LegacyODataValue: name.replaceAll(' ', '') }),
    )
  const { lookups, lookupValues } = await changes(
    [
      [enumeration('A', 'One'), enumeration('B', 'Two')],
      [...values('One', 'a', 'b', 'c'), ...values('Two', 'Under Contract', 'x')],
    ],
    [
      [enumeration('A', 'Uno'), enumeration('B', 'Two')],
      [...values('Uno', 'a', 'b', 'c'), ...values('Two', 'UnderContract', 'y')],
    ],
  )
  assert.deepEqual(lookups.renamed, [{ before: 'One', now: 'Uno', because: '3 of 3 values are the same' }])
  const ofLookup = ['a', 'b', 'c'].map((name) => ({
    before: `One '${name}'`,
    now: `Uno '${name}'`,
    because: 'its Lookup has another name',
  }))
  assert.deepEqual(lookupValues.renamed, [
    ...ofLookup,
    { before: "Two 'Under Contract'", now: "Two 'UnderContract'", because: 'it has the same LegacyODataValue' },
  ])
  assert.ok(names(lookupValues).includes("Two 'y'"))
  assert.ok(lookupValues.removed.includes("Two 'x'"))
})

test('the order of the rows, and texts for people, change nothing', async () => {
  const rows = [field('A'), field('B'), field('C', { ResourceName: 'Office' })]
  const {
    from: _,
    to: __,
    ...kinds
  } = await changes([rows], [rows.toReversed().map((row) => ({ ...row, DisplayName: 'x' }))])
  for (const kind of Object.values(kinds)) assert.deepEqual(kind, NOTHING)
})

test('Markdown has the numbers first, then each thing', async () => {
  const text = changesMarkdown(
    await changes(
      [[field('A', { SugMaxLength: 5 }), field('B')]],
      [[field('A'), field('C', { SugMaxLength: 7, Synonyms: 'D,E' })]],
    ),
  )
  assert.match(text, /\| Fields \| 1 \| 1 \| 0 \| 1 \|/)
  assert.match(text, /## Fields that are changed: 1\n\n- `Property\.A`: length `5` becomes none\n/)
  assert.match(text, /Definitions and other texts for people are not compared\./)
  const several = await changes(
    [[field('A', { SugMaxLength: 5, Payloads: 'IDX' })]],
    [[field('A', { SugMaxLength: 6 })]],
  )
  assert.match(
    changesMarkdown(several),
    /changed: 1\n\n- `Property\.A`: length `5` becomes `6`; payloads `IDX` becomes none\n/,
  )
  assert.match(text, /## Fields that are removed: 1\n\n- `Property\.B`\n/)
  assert.match(
    text,
    /## Fields that are added: 1\n\n- `Property\.C`: data type `String`; length `7`; synonyms `D, E`\n/,
  )
})

test('each name of both versions is in one list, whatever speaks for a renaming', () => {
  const some = fc.uniqueArray(fc.constantFrom(...'abcdefgh'))
  fc.assert(
    fc.property(some, some, fc.func(fc.option(fc.constant('why'), { nil: undefined })), (before, now, reason) => {
      const { kept, added, removed, renamed } = matchNames(before, now, (one, other) => reason(one, other))
      assert.deepEqual([...kept, ...removed, ...renamed.map((each) => each.before)].sort(), before.toSorted())
      assert.deepEqual([...kept, ...added, ...renamed.map((each) => each.now)].sort(), now.toSorted())
    }),
  )
})
