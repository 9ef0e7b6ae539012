import type { AdvertisedPrimitive } from '../advertised-payload'
import type { ValidatorOptions } from '../validator-options'
import { INTEGER_RANGES } from '../values/integer-check'
import { SPELLINGS } from '../values/spellings'
import { ANY_TYPE, type StandardSchema } from './standard-schema'

/** Digits before the decimal point up to which a power of ten is exact in every validator. */
const MOST_EXACT_DIGITS = 15

const spelled = (spelling: RegExp): StandardSchema => ({ type: ['string'], pattern: spelling.source })

const floating: StandardSchema = { type: ['number', 'string'], pattern: SPELLINGS.specialNumber.source }

const WITHOUT_FACETS: ReadonlyMap<string, StandardSchema> = new Map([
  ['Edm.Boolean', { type: ['boolean'] }],
  ['Edm.Date', spelled(SPELLINGS.date)],
  ['Edm.DateTimeOffset', spelled(SPELLINGS.timestamp)],
  ['Edm.TimeOfDay', spelled(SPELLINGS.timeOfDay)],
  ['Edm.Duration', spelled(SPELLINGS.duration)],
  ['Edm.Guid', spelled(SPELLINGS.guid)],
  ['Edm.Binary', spelled(SPELLINGS.binary)],
  ['Edm.Single', floating],
  ['Edm.Double', floating],
  ['Edm.Stream', { type: ANY_TYPE }],
])

/** What standard keywords can say of a primitive value; the rest is for numbers with all their digits. */
export function primitiveSchema(primitive: AdvertisedPrimitive, options: ValidatorOptions): StandardSchema {
  const { type, maxLength } = primitive
  const range = INTEGER_RANGES.get(type)
  if (type === 'Edm.Int64' && options.isIeee754Compatible) return spelled(SPELLINGS.int64)
  if (range !== undefined) return { type: ['integer'], minimum: Number(range.least), maximum: Number(range.greatest) }
  if (type === 'Edm.Decimal') return options.isIeee754Compatible ? spelled(SPELLINGS.decimal) : decimal(primitive)
  if (type === 'Edm.String') return { type: ['string'], ...(maxLength === undefined ? {} : { maxLength }) }
  return WITHOUT_FACETS.get(type) ?? { type: ['object'] }
}

/** Digits after the decimal point are left out: `multipleOf` 0.01 is false for many numbers with two of them. */
function decimal({ precision, scale }: AdvertisedPrimitive): StandardSchema {
  if (scale === 'floating') return floating
  if (precision === undefined) return { type: ['number'] }
  const whole = Math.max(0, typeof scale === 'number' ? precision - scale : precision)
  if (whole > MOST_EXACT_DIGITS) return { type: ['number'] }
  return { type: ['number'], exclusiveMinimum: -(10 ** whole), exclusiveMaximum: 10 ** whole }
}
