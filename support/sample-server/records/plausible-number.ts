import type { Facets } from '../../edm/facets'
import type { Dice } from './dice'

/** Smallest and greatest value by a part of the Field's name; the first that fits. */
const ranges: readonly (readonly [RegExp, readonly [least: number, most: number]])[] = [
  [/Latitude/, [24, 49]],
  [/Longitude/, [-125, -67]],
  [/Percent/, [0, 100]],
  [/Price|Amount|Value|Income|Revenue/, [50_000, 2_000_000]],
  [/YearBuilt|YearInstall|TaxYear|YearEstablished/, [1900, 2025]],
  [/Area|Size|SquareFeet|Width|Height/, [400, 4000]],
]

const DEFAULT_RANGE = [0, 100] as const

/** Greatest values of the integer types (OData CSDL XML 4.01, 3.3). */
const MOST: Readonly<Record<string, number>> = {
  'Edm.Int16': 2 ** 15 - 1,
  'Edm.Int32': 2 ** 31 - 1,
  'Edm.Int64': Number.MAX_SAFE_INTEGER,
}

/** How numbers of a Field are made: within the range of an integer type, or within Precision and Scale. */
export function numberMaker(fieldName: string, type: string, facets: Facets): (dice: Dice) => number {
  const range = ranges.find(([part]) => part.test(fieldName))?.[1] ?? DEFAULT_RANGE
  const greatest = MOST[type]
  if (greatest !== undefined) return numbersIn(range, greatest, 1)
  const scale = typeof facets.scale === 'number' ? facets.scale : 2
  const precision = typeof facets.precision === 'number' ? facets.precision : 15
  return numbersIn(range, 10 ** (precision - scale) - 1, 10 ** scale)
}

/** Multiples of `1 / unit`: one division of integers is rounded once, so that a number prints as no other one. */
function numbersIn([least, most]: readonly [number, number], greatest: number, unit: number): (dice: Dice) => number {
  const last = Math.min(most, greatest)
  const first = least < last ? Math.max(least, -greatest) : 0
  return (dice) => (first * unit + dice.below((last - first) * unit + 1)) / unit
}
