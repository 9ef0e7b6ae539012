import { readDecimal, readTimestamp, type Timestamp } from '../../metadata/exact-values'
import type { Value, ValueType } from './values'

/** A canonical function with one list of parameters (OData URL Conventions 4.01, 5.1.1.5 to 5.1.1.7). */
interface CanonicalFunction {
  readonly parameters: readonly ValueType[]
  readonly result: ValueType
  /** Parameters are of the types above and none is null. */
  readonly apply: (parameters: readonly Value[]) => Value
}

const number = (value: number | string): Value => readDecimal(String(value)) ?? null

const ofText = (result: ValueType, apply: (text: string) => Value): CanonicalFunction => ({
  parameters: ['string'],
  result,
  apply: ([text]) => apply(String(text)),
})

const ofTexts = (apply: (text: string, part: string) => boolean): CanonicalFunction => ({
  parameters: ['string', 'string'],
  result: 'boolean',
  apply: ([text, part]) => apply(String(text), String(part)),
})

const ofTimestamp = (result: ValueType, apply: (local: Timestamp['local']) => Value): CanonicalFunction => ({
  parameters: ['timestamp'],
  result,
  apply: ([value]) => (typeof value === 'object' && value !== null && 'local' in value ? apply(value.local) : null),
})

/** `year`, `month` and `day` take a date or a timestamp. */
const ofDay = (part: 0 | 1 | 2): readonly CanonicalFunction[] => {
  const apply = (date: string) => number(date.split('-')[part] ?? '')
  return [
    { parameters: ['date'], result: 'number', apply: ([date]) => apply(String(date)) },
    ofTimestamp('number', ({ date }) => apply(date)),
  ]
}

/** The functions by name, each with its ways to be called. */
export const canonicalFunctions: ReadonlyMap<string, readonly CanonicalFunction[]> = new Map([
  ['contains', [ofTexts((text, part) => text.includes(part))]],
  ['startswith', [ofTexts((text, part) => text.startsWith(part))]],
  ['endswith', [ofTexts((text, part) => text.endsWith(part))]],
  ['tolower', [ofText('string', (text) => text.toLowerCase())]],
  ['toupper', [ofText('string', (text) => text.toUpperCase())]],
  ['length', [ofText('number', (text) => number([...text].length))]],
  ['year', ofDay(0)],
  ['month', ofDay(1)],
  ['day', ofDay(2)],
  ['hour', [ofTimestamp('number', ({ hour }) => number(hour))]],
  ['minute', [ofTimestamp('number', ({ minute }) => number(minute))]],
  ['second', [ofTimestamp('number', ({ second }) => number(second))]],
  ['date', [ofTimestamp('date', ({ date }) => date)]],
  ['now', [{ parameters: [], result: 'timestamp', apply: () => readTimestamp(new Date().toISOString()) ?? null }]],
])
