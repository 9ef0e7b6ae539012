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
  const [least, most] = ranges.find(([part]) => part.test(fieldName))?.[1] ?? DEFAULT_RANGE
  const greatest = MOST[type]
  if (greatest !== undefined) return (dice) => least + dice.below(Math.min(most, greatest) - least + 1)
  const scale = typeof facets.scale === 'number' ? facets.scale : 2
  const precision = typeof facets.precision === 'number' ? facets.precision : 15
  const unit = 10 ** scale
  const limit = Math.min(most, 10 ** (precision - scale) - 1)
  // One division of integers is rounded once, so that the number prints with no more decimals than Scale.
  return (dice) => (least * unit + dice.below((limit - least) * unit + 1)) / unit
}
