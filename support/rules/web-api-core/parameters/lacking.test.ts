import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonValue } from '../../../odata/json-value'
import type { ParameterName } from '../../core-parameter'
import { targetOf, texts } from '../testing/found-target'

/** The values of a Field, a record each. */
type Values = readonly JsonValue[]

/** Describes what a Field needs for every request to find a record, and the usual Field with values that only just lack it. */
interface Choice {
  readonly parameter: ParameterName
  /** The Field that is taken wherever it suits, for it is the usual one or the one with more different values. */
  readonly first: string
  /** Another Field, whose values suit. */
  readonly second: string
  readonly secondValues: Values
  /** Values with which nothing is lacking. */
  readonly enough: readonly Values[]
  /** Values with which something is. */
  readonly lacking: readonly Values[]
}

const [most32, most8] = [2147483647, 255]
const day = (number: number) => `2024-01-0${number}`
const time = (number: number, year = 2024) => `${year}-01-0${number}T00:00:00Z`

const choices: readonly Choice[] = [
  {
    parameter: 'IntegerField',
    first: 'BedroomsTotal',
    second: 'LotNumber',
    secondValues: [1, 2, 3, 4],
    enough: [
      [1, 2, 3],
      [most32 - 3, most32 - 2, most32 - 1],
      [most32 - 3, most32 - 2, most32 - 1, most32],
      [most8 - 2, most8 - 1, most8],
    ],
    lacking: [[1], [1, 2], [1, 2, 2, 1], [1, 2, null], [most32 - 2, most32 - 1, most32]],
  },
  {
    parameter: 'DecimalField',
    first: 'ListPrice',
    second: 'Latitude',
    secondValues: [1.5, 2.5, 3.5],
    enough: [
      [1, 2],
      [1, 1.01, null],
      [-1, 1],
    ],
    lacking: [[1], [1, 1, 1], [1, null], [0, -0]],
  },
  {
    parameter: 'DateField',
    first: 'ListingContractDate',
    second: 'CloseDate',
    secondValues: [1, 2, 3, 4].map(day),
    enough: [[1, 2, 3].map(day), [day(1), null, day(2), day(3)]],
    lacking: [[day(1)], [day(1), day(2)], [day(1), day(2), day(2)], [day(1), day(2), null]],
  },
  {
    parameter: 'TimestampField',
    first: 'ModificationTimestamp',
    second: 'OriginalEntryTimestamp',
    secondValues: [1, 2, 3, 4].map((number) => time(number)),
    enough: [
      [time(1), time(2), time(3), time(3)],
      ['2026-06-01T11:59:59Z', time(1, 2030), time(2, 2030), time(3, 2030)],
    ],
    lacking: [
      [time(1), time(2), time(2), time(2)],
      [time(1), time(2), time(3), null],
      ['2026-06-01T12:00:00Z', time(1, 2030), time(2, 2030), time(3, 2030)],
    ],
  },
  {
    parameter: 'StringField',
    first: 'City',
    second: 'PublicRemarks',
    secondValues: ['a', 'b', 'c'],
    enough: [
      ['Boise', 'Nampa'],
      ['Boise', 'boise', null],
    ],
    lacking: [['Boise'], ['Boise', 'Boise'], ['Boise', null, ' ']],
  },
  {
    parameter: 'BooleanField',
    first: 'NewYN',
    second: 'PoolYN',
    secondValues: [true, null, null],
    enough: [
      [true, false, true],
      [true, null, true],
    ],
    lacking: [
      [true, true, true],
      [false, false, null],
    ],
  },
  {
    parameter: 'SingleValueLookupField',
    first: 'StandardStatus',
    second: 'PropertyType',
    secondValues: ['Land', 'Farm', 'Residential'],
    enough: [
      ['Active', 'Closed'],
      ['Active', 'Closed', null],
    ],
    lacking: [['Active'], ['Active', 'Active'], ['Active', null, 'Unknown']],
  },
  {
    parameter: 'MultipleValueLookupField',
    first: 'AccessibilityFeatures',
    second: 'Cooling',
    secondValues: [['Fan'], ['Central'], ['Zoned']],
    enough: [['Ramp,Lift'], ['Ramp,Lift', 'Rail']],
    lacking: [['Ramp'], ['Ramp', 'Lift'], ['Ramp', 'Lift', 'Rail']],
  },
  {
    parameter: 'MultipleValueLookupField',
    first: 'Appliances',
    second: 'Cooling',
    secondValues: [['Fan'], ['Central']],
    enough: [
      [['Active'], ['Closed', 'Pending']],
      [['Active', 'Closed', 'Pending'], ['Active']],
    ],
    lacking: [
      [['Active'], ['Active']],
      [
        ['Active', 'Closed'],
        ['Pending', 'Closed'],
      ],
    ],
  },
]

/** Returns the value at a place; after the end of the list the first one. */
const valueAt = (values: Values, index: number): JsonValue => values[index < values.length ? index : 0] ?? null

/** Records with the values of both Fields. */
function recordsOf({ first, second, secondValues }: Choice, values: Values) {
  const length = Math.max(values.length, secondValues.length)
  return Array.from({ length }, (_, index) => ({
    Key: `K${index}`,
    [first]: valueAt(values, index),
    [second]: valueAt(secondValues, index),
  }))
}

for (const choice of choices) {
  const { parameter, first, second, enough, lacking } = choice
  const chosen = async (values: Values) => texts(await targetOf(recordsOf(choice, values)), parameter)

  test(`${parameter} is ${first} where no request lacks a record, and another Field where one does`, async () => {
    for (const values of enough) assert.deepEqual(await chosen(values), [first], JSON.stringify(values))
    for (const values of lacking) assert.deepEqual(await chosen(values), [second], JSON.stringify(values))
  })
}
