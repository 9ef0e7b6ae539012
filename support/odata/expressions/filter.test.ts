import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTimestamp, type Timestamp } from '../../metadata/exact-values'
import { ExactNumber, type JsonObject } from '../json-value'
import { verdict } from './testing/thing-model'

/** A filter, records for which it is true, and others for which it is false. */
type Case = readonly [filter: string, holds: readonly JsonObject[], fails: readonly JsonObject[]]

const numbers: readonly Case[] = [
  ['Price eq 10', [{ Price: 10 }], [{ Price: 11 }, { Price: 10.5 }]],
  ['Price eq 10.00', [{ Price: 10 }], [{ Price: 10.01 }]],
  ['Price eq 1e1', [{ Price: 10 }], [{ Price: 1 }]],
  ['Price eq 0.00000001', [{ Price: 0.00000001 }], [{ Price: 0 }]],
  ['Price ne 10', [{ Price: 11 }], [{ Price: 10 }]],
  ['Price gt 10', [{ Price: 10.01 }], [{ Price: 10 }, { Price: 9 }]],
  ['Price ge 10', [{ Price: 10 }, { Price: 11 }], [{ Price: 9.99 }]],
  ['Price lt 10', [{ Price: 9.99 }], [{ Price: 10 }, { Price: 11 }]],
  ['Price le 10', [{ Price: 10 }, { Price: 9 }], [{ Price: 10.01 }]],
  ['Price gt -1.5', [{ Price: -1.4 }], [{ Price: -1.6 }]],
  ['Rooms lt 9007199254740993', [{ Rooms: 9007199254740992 }], []],
  ['Rooms eq 9007199254740993', [], [{ Rooms: 9007199254740992 }]],
  ['100 lt Price', [{ Price: 101 }], [{ Price: 99 }]],
  ['Price gt Rooms', [{ Price: 3, Rooms: 2 }], [{ Price: 2, Rooms: 2 }]],
]

const texts: readonly Case[] = [
  ["City eq 'Coeur d''Alene'", [{ City: "Coeur d'Alene" }], [{ City: 'Coeur' }, { City: "coeur d'alene" }]],
  ["City gt 'B'", [{ City: 'Ba' }], [{ City: 'A' }, { City: 'B' }]],
  ["City in ('Ayr','Rye')", [{ City: 'Ayr' }, { City: 'Rye' }], [{ City: 'Bath' }]],
  ["contains(City,'at')", [{ City: 'Bath' }], [{ City: 'Rye' }, { City: 'BATH' }]],
  ["startswith(City,'Ba')", [{ City: 'Bath' }], [{ City: 'Alba' }, { City: 'Aba Ba' }]],
  ["endswith(City,'th')", [{ City: 'Bath' }], [{ City: 'Thame' }, { City: 'the thorn' }]],
  ["tolower(City) eq 'bath'", [{ City: 'BaTH' }], [{ City: 'Rye' }]],
  ["toupper(City) eq 'BATH'", [{ City: 'bath' }], [{ City: 'Rye' }]],
  ['length(City) eq 4', [{ City: 'Bath' }, { City: 'Ba🏠h' }], [{ City: 'Rye' }]],
  ['contains(City,Other)', [{ City: 'Bath', Other: 'a' }], [{ City: 'Bath', Other: 'x' }]],
  ["City eq ''", [{ City: '' }], [{ City: ' ' }]],
  ["contains(City,' and ')", [{ City: 'Hill and Dale' }], [{ City: 'Hill' }]],
]

const times: readonly Case[] = [
  ['Day eq 2024-02-29', [{ Day: '2024-02-29' }], [{ Day: '2024-02-28' }]],
  ['Day lt 2024-02-29', [{ Day: '2024-02-28' }], [{ Day: '2024-02-29' }]],
  ['At eq 2024-01-01T12:00:00Z', [{ At: '2024-01-01T12:00:00.000Z' }], [{ At: '2024-01-01T12:00:00.001Z' }]],
  ['At eq 2024-01-01T12:00:00+05:30', [{ At: '2024-01-01T06:30:00Z' }], [{ At: '2024-01-01T12:00:00Z' }]],
  ['At eq 2024-01-01T12:00-08:00', [{ At: '2024-01-01T20:00:00Z' }], [{ At: '2024-01-01T04:00:00Z' }]],
  [
    'At gt 2024-01-01T12:00:00.123456789012Z',
    [{ At: '2024-01-01T12:00:00.124Z' }],
    [{ At: '2024-01-01T12:00:00.123Z' }],
  ],
  ['At lt 2024-01-01T12:00:00.000000000001Z', [{ At: '2024-01-01T12:00:00Z' }], [{ At: '2024-01-01T12:00:00.001Z' }]],
  ['At lt now()', [{ At: '2025-12-31T23:59:59Z' }], [{ At: '9999-01-01T00:00:00Z' }]],
  ['year(At) eq 2024', [{ At: '2024-12-31T23:59:59Z' }], [{ At: '2025-01-01T00:00:00Z' }]],
  ['month(At) eq 12', [{ At: '2024-12-01T01:02:03Z' }], [{ At: '2024-11-12T12:12:12Z' }]],
  ['day(At) eq 31', [{ At: '2024-12-31T01:02:03Z' }], [{ At: '2024-12-01T01:31:31Z' }]],
  ['hour(At) eq 1', [{ At: '2024-12-31T01:02:03Z' }], [{ At: '2024-01-01T02:01:01Z' }]],
  ['minute(At) eq 2', [{ At: '2024-12-31T01:02:03Z' }], [{ At: '2024-02-02T02:03:02Z' }]],
  ['second(At) eq 3', [{ At: '2024-12-31T01:02:03.999Z' }], [{ At: '2024-03-03T03:03:04Z' }]],
  ['year(Day) eq 2024 and month(Day) eq 5 and day(Day) eq 6', [{ Day: '2024-05-06' }], [{ Day: '2024-06-05' }]],
  ['date(At) eq 2024-05-06', [{ At: '2024-05-06T23:59:59Z' }], [{ At: '2024-05-07T00:00:00Z' }]],
  [
    'date(At) gt Day',
    [{ At: '2024-05-06T00:00:00Z', Day: '2024-05-05' }],
    [{ At: '2024-05-06T00:00:00Z', Day: '2024-05-06' }],
  ],
  [
    'date(2024-01-01T00:30:00+05:00) eq Day and hour(2024-01-01T00:30:00+05:00) eq 0',
    [{ Day: '2024-01-01' }],
    [{ Day: '2023-12-31' }],
  ],
]

const enumerations: readonly Case[] = [
  ["Status eq o.Status'Shut'", [{ Status: 'Shut' }], [{ Status: 'Open' }]],
  ["Status eq Self.Status'Shut'", [{ Status: 'Shut' }], [{ Status: 'Open' }]],
  ["Status in (o.Status'Shut',o.Status'Open')", [{ Status: 'Shut' }, { Status: 'Open' }], []],
  ["Status gt o.Status'Open'", [{ Status: 'Shut' }], [{ Status: 'Open' }]],
  ["Status has o.Status'Shut'", [{ Status: 'Shut' }], [{ Status: 'Open' }]],
  ["Status has o.Status'Open'", [{ Status: 'Open' }], [{ Status: 'Shut' }]],
  ["Features has o.Feature'Yard'", [{ Features: 'Pool,Yard' }, { Features: 'Yard' }], [{ Features: 'Pool,View' }]],
  ["Features has o.Feature'Pool,Yard'", [{ Features: 'View,Yard,Pool' }], [{ Features: 'Pool' }]],
  ["Features eq o.Feature'Pool,Pool'", [{ Features: 'Pool' }], [{ Features: 'Yard' }]],
  ["Features eq o.Feature'Yard, Pool'", [{ Features: 'Pool,Yard' }], [{ Features: 'Pool' }]],
]

const collections: readonly Case[] = [
  ['Tags/any()', [{ Tags: ['a'] }], [{ Tags: [] }]],
  ["Tags/any(t:t eq 'a')", [{ Tags: ['b', 'a'] }], [{ Tags: ['b'] }, { Tags: [] }]],
  ["Tags/all(t:t eq 'a')", [{ Tags: ['a', 'a'] }, { Tags: [] }], [{ Tags: ['a', 'b'] }]],
  [
    "Tags/any(t : contains(t,'x') or t eq City)",
    [{ Tags: ['ax'] }, { Tags: ['a'], City: 'a' }],
    [{ Tags: ['a'], City: 'b' }],
  ],
  ["not Tags/any(t:t eq 'a')", [{ Tags: [] }], [{ Tags: ['a'] }]],
  ["States/any(s:s eq o.Status'Shut')", [{ States: ['Open', 'Shut'] }], [{ States: ['Open'] }]],
  ["States/all(s:s in (o.Status'Shut'))", [{ States: ['Shut'] }], [{ States: ['Open', 'Shut'] }]],
  ['Tags/any(t:Tags/all(u:u eq t))', [{ Tags: ['a', 'a'] }], [{ Tags: ['a', 'b'] }]],
]

const both = { IsNew: true, IsOld: true, Rooms: 1 }
const logic: readonly Case[] = [
  ['IsNew', [{ IsNew: true }], [{ IsNew: false }]],
  ['IsNew eq true', [{ IsNew: true }], [{ IsNew: false }]],
  ['IsNew gt IsOld', [{ IsNew: true, IsOld: false }], [{ IsNew: true, IsOld: true }]],
  ['not IsNew', [{ IsNew: false }], [{ IsNew: true }]],
  ['IsNew and IsOld', [both], [{ IsNew: true, IsOld: false }]],
  ['IsNew or IsOld', [{ IsNew: false, IsOld: true }], [{ IsNew: false, IsOld: false }]],
  ['IsNew or IsOld and Rooms eq 2', [both], [{ IsNew: false, IsOld: true, Rooms: 1 }]],
  ['(IsNew or IsOld) and Rooms eq 2', [{ ...both, Rooms: 2 }], [both]],
  ['not (IsNew and IsOld)', [{ IsNew: true, IsOld: false }], [both]],
  ['not IsNew and IsOld', [{ IsNew: false, IsOld: true }], [{ IsNew: false, IsOld: false }]],
  ["not City in ('Bath')", [{ City: 'Rye' }], [{ City: 'Bath' }]],
  [
    'Rooms gt 1 eq IsNew',
    [
      { Rooms: 2, IsNew: true },
      { Rooms: 1, IsNew: false },
    ],
    [{ Rooms: 1, IsNew: true }],
  ],
  ['not not IsNew', [{ IsNew: true }], [{ IsNew: false }]],
  ['  ( IsNew )  ', [{ IsNew: true }], [{ IsNew: false }]],
]

for (const [filter, holds, fails] of [numbers, texts, times, enumerations, collections, logic].flat()) {
  test(filter, () => {
    for (const record of holds) assert.equal(verdict(filter, record), true, JSON.stringify(record))
    for (const record of fails) assert.equal(verdict(filter, record), false, JSON.stringify(record))
  })
}

test('numbers beyond what JavaScript holds are compared by their digits', () => {
  const exact = { Rooms: new ExactNumber('9007199254740993') }
  assert.equal(verdict('Rooms eq 9007199254740993', exact), true)
  assert.equal(verdict('Rooms gt 9007199254740992', exact), true)
  assert.equal(verdict('Rooms eq 9007199254740992', exact), false)
})

test('flags may be given by their number', () => {
  assert.equal(verdict("Features has o.Feature'Yard'", { Features: '3' }), true)
  assert.equal(verdict("Features has o.Feature'View'", { Features: '3' }), false)
})

test('now() is what the context says', () => {
  const future = { At: '2999-01-01T00:00:00Z' }
  const now = (): Timestamp => readTimestamp('3000-01-01T00:00:00Z') ?? assert.fail()
  assert.equal(verdict('At lt now()', future), false)
  assert.equal(verdict('At lt now()', future, now), true)
})
