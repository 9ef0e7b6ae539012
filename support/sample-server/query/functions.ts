import { readDecimal } from '../../edm/decimal'
import type { Timestamp } from '../../edm/timestamp'
import type { Value, ValueType } from './values'

/** A canonical function with one list of parameters (OData URL Conventions 4.01, 5.1.1.5 to 5.1.1.7). */
export interface CanonicalFunction {
  readonly parameters: readonly ValueType[]
  readonly result: ValueType
  /** Parameters are of the types above and none is null. */
  readonly apply: (parameters: readonly Value[]) => Value
}

const number = (value: number): Value => readDecimal(String(value)) ?? null

const ofTexts = (count: number, result: ValueType, apply: (first: string, second: string) => Value) => ({
  parameters: Array.from({ length: count }, () => 'string' as const),
  result,
  apply: ([first, second]: readonly Value[]) => apply(String(first), String(second)),
})

const ofTimestamp = (result: ValueType, apply: (local: Timestamp['local']) => Value): CanonicalFunction => ({
  parameters: ['timestamp'],
  result,
  apply: ([value]) => (typeof value === 'object' && value !== null && 'local' in value ? apply(value.local) : null),
})

/** `year`, `month` and `day` take a date or a timestamp. */
const ofDay = (apply: (date: string) => Value): readonly CanonicalFunction[] => [
  { parameters: ['date'], result: 'number', apply: ([date]) => apply(String(date)) },
  ofTimestamp('number', ({ date }) => apply(date)),
]

/** The functions by name, each with its ways to be called. `now()` depends on the request and is not among them. */
export const canonicalFunctions: ReadonlyMap<string, readonly CanonicalFunction[]> = new Map([
  ['contains', [ofTexts(2, 'boolean', (text, part) => text.includes(part))]],
  ['startswith', [ofTexts(2, 'boolean', (text, part) => text.startsWith(part))]],
  ['endswith', [ofTexts(2, 'boolean', (text, part) => text.endsWith(part))]],
  ['tolower', [ofTexts(1, 'string', (text) => text.toLowerCase())]],
  ['toupper', [ofTexts(1, 'string', (text) => text.toUpperCase())]],
  ['length', [ofTexts(1, 'number', (text) => number([...text].length))]],
  ['year', ofDay((date) => number(Number(date.slice(0, 4))))],
  ['month', ofDay((date) => number(Number(date.slice(5, 7))))],
  ['day', ofDay((date) => number(Number(date.slice(8))))],
  ['hour', [ofTimestamp('number', ({ hour }) => number(hour))]],
  ['minute', [ofTimestamp('number', ({ minute }) => number(minute))]],
  ['second', [ofTimestamp('number', ({ second }) => number(second))]],
  ['date', [ofTimestamp('date', ({ date }) => date)]],
])
