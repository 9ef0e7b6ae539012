import type { EntityDataModel } from '../../../metadata/entity-data-model'
import type { Property } from '../../../metadata/model-elements'
import type { JsonValue } from '../../../odata/json-value'
import { isJsonObject } from '../../../odata/json-value'
import type { AdvertisedEnumeration, AdvertisedValue } from '../../../payload/advertised-payload'
import { AdvertisedFields } from '../../../payload/read-advertised-payload'
import { enumerationCheck, primitiveCheck } from '../../../payload/value-checks'
import type { ValidatorOptions } from '../../../payload/value-complaint'
import { type Complaint, FITS, type ValueCheck, wrongType } from '../../../payload/value-complaint'
import type { CoreExchange } from '../../core-request'

/** Tells whether an answer spells Edm.Int64 and Edm.Decimal as strings (OData JSON Format 4.01, 3.2). */
export const isIeee754Compatible = ({ answer }: CoreExchange): boolean =>
  /;\s*IEEE754Compatible\s*=\s*"?true/i.test(answer.headers['content-type'] ?? '')

/**
 * Makes a check that values of a Field which are not null are of its declared type (OData JSON Format 4.01, 7.1); facets
 * and the values of string lookups are left to others. It returns the first fault, undefined where there is none.
 */
export function typeCheck(
  model: EntityDataModel,
  property: Property,
  options: ValidatorOptions,
): (value: JsonValue) => Complaint | undefined {
  const { value: type, isCollection, nullable } = new AdvertisedFields(model, undefined).ofProperty(property)
  const check = checkOf(type, options)
  if (!isCollection) return (value) => check(value)[0]
  const judgeItem = (item: JsonValue) => (item === null && nullable ? FITS : check(item))
  return (value) => (Array.isArray(value) ? value.flatMap(judgeItem) : wrongType('an array', value))[0]
}

function checkOf(value: AdvertisedValue, options: ValidatorOptions): ValueCheck {
  switch (value.kind) {
    case 'Lookup':
      return primitiveCheck({ kind: 'primitive', type: 'Edm.String' }, options)
    case 'primitive':
      return primitiveCheck({ kind: 'primitive', type: value.type }, options)
    case 'EnumType':
      return enumeration(value)
    case 'complex':
    case 'expansion':
      return (item) => (isJsonObject(item) ? FITS : wrongType('an object', item))
    case 'undefined type':
      // Metadata that miss a type are invalid, and nothing is asked for by them.
      return () => FITS
  }
}

/** Accepts numbers of flags, too (OData ABNF, enumValue). */
function enumeration(declared: AdvertisedEnumeration): ValueCheck {
  const check = enumerationCheck(declared)
  if (!declared.isFlags) return check
  return (value) => (typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? FITS : check(value))
}
