import Ajv2020 from 'ajv/dist/2020'
import type { DataValidateFunction } from 'ajv/dist/types'
import type { JsonValue } from '../../odata/json-value'
import type { AdvertisedPayload } from '../advertised-payload'
import type { ValidatorOptions } from '../validator-options'
import { simpleValueCheck } from '../values/simple-value-check'
import { FITS } from '../values/value-check'
import { DescribedValues } from './described-values'
import { ADVERTISED, type AdvertisedDescription } from './json-schema'

/** What stood at a place before numbers were made plain, see `PlainNumbers.original`. */
export type Original = (parent: unknown, name: string | number, value: JsonValue) => JsonValue

/**
 * Ajv with a keyword for the exact rules. Each error of that keyword has a complaint as its params.
 *
 * @param original for values that are judged by a copy of them
 */
export function ajvWithExactRules(payload: AdvertisedPayload, options: ValidatorOptions, original: Original): Ajv2020 {
  const described = new DescribedValues(payload)
  // An infinite number, which JSON.parse makes of 1e400, is a number of too great a value, not a value of another type.
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    strictNumbers: false,
    ownProperties: true,
  })
  ajv.addKeyword({
    keyword: ADVERTISED,
    errors: true,
    compile: (description: AdvertisedDescription) => {
      const check = simpleValueCheck(described.of(description), options)
      const validate: DataValidateFunction = (value: JsonValue, place) => {
        const judged = original(place?.parentData, place?.parentDataProperty ?? '', value)
        const complaints = judged === null ? FITS : check(judged)
        if (complaints !== FITS) validate.errors = complaints.map((params) => ({ keyword: ADVERTISED, params }))
        return complaints === FITS
      }
      return validate
    },
  })
  return ajv
}
