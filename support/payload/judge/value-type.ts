import { PRIMITIVE_TYPES } from '../../metadata/primitive-types'
import type { JsonValue } from '../../odata/json-value'
import type { AdvertisedField, AdvertisedPayload, AdvertisedPrimitive, AdvertisedValue } from '../advertised-payload'
import { type Complaint, FITS, shortened, typeOfValue } from '../value-complaint'
import { isSameOrDerived, qualifiedName } from './record-type'

/** The type of a value, as a payload says it beside the value. */
export type SaidType = Pick<AdvertisedField, 'isCollection' | 'value'>

/**
 * Returns the type that a payload names beside a value (OData JSON 4.01, 4.6.3): `Int64` or `#Int64`, a name of the
 * metadata behind a `#`, or `Collection(...)` of them; undefined for any other text.
 */
export function valueTypeSaid(payload: AdvertisedPayload, text: string): SaidType | undefined {
  const [, item] = /Collection\(([^()]*)\)$/.exec(text) ?? []
  const value = valuesOf(payload, item ?? text)
  return value && { isCollection: item !== undefined, value }
}

function valuesOf(payload: AdvertisedPayload, text: string): AdvertisedValue | undefined {
  const name = qualifiedName(payload, text)
  const builtIn = name.startsWith('Edm.') ? name : `Edm.${name}`
  if (PRIMITIVE_TYPES.has(builtIn) || builtIn === 'Edm.Untyped') return { kind: 'primitive', type: builtIn }
  return payload.types.has(name) ? { kind: 'complex', type: name } : payload.values?.get(name)
}

/** Complains of a text, or of another value, that names no type. */
export const noType = (said: JsonValue): readonly Complaint[] => [
  {
    rule: 'type',
    expected: 'the name of a type of OData or of the metadata',
    found: typeof said === 'string' ? shortened(said) : typeOfValue(said),
  },
]

/** Complains of a type that contradicts the declared one, which it must not do (OData JSON 4.01, 4.6.3). */
export function contradictionOf(
  payload: AdvertisedPayload,
  declared: SaidType,
  said: SaidType,
  text: string,
): readonly Complaint[] {
  const hasItems = declared.isCollection === said.isCollection
  if (isAny(declared) || (hasItems && fits(payload, declared.value, said.value))) return FITS
  const name = nameOf(declared.value)
  const expected = `the name of ${declared.isCollection ? `Collection(${name})` : name}, as the metadata declare`
  return [{ rule: 'type', expected, found: shortened(text) }]
}

const isAny = ({ isCollection, value }: SaidType): boolean =>
  value.kind === 'undefined type' || (!isCollection && value.kind === 'primitive' && value.type === 'Edm.Untyped')

function fits(payload: AdvertisedPayload, declared: AdvertisedValue, said: AdvertisedValue): boolean {
  switch (declared.kind) {
    case 'primitive':
      return fitsPrimitive(declared, said)
    case 'Lookup':
      return said.kind === 'primitive' && said.type === 'Edm.String'
    case 'EnumType':
      return said.kind === 'EnumType' && said.lookupName === declared.lookupName
    case 'complex':
    case 'expansion':
      return said.kind === 'complex' && derives(payload, said.type, declared.type)
    case 'undefined type':
      return true
  }
}

/** The types that stand for several others (OData CSDL XML 4.01, 3.3 and 3.4). */
function fitsPrimitive({ type }: AdvertisedPrimitive, said: AdvertisedValue): boolean {
  if (type === 'Edm.Untyped') return true
  if (said.kind === 'EnumType') return type === 'Edm.PrimitiveType'
  if (said.kind !== 'primitive') return false
  if (type === 'Edm.Geography' || type === 'Edm.Geometry') return said.type.startsWith(type)
  return said.type === type || (type === 'Edm.PrimitiveType' && said.type !== 'Edm.Untyped')
}

function derives(payload: AdvertisedPayload, said: string, declared: string): boolean {
  const [saidType, declaredType] = [payload.types.get(said), payload.types.get(declared)]
  return saidType === undefined || declaredType === undefined || isSameOrDerived(payload, saidType, declaredType)
}

function nameOf(value: AdvertisedValue): string {
  if (value.kind === 'Lookup') return 'Edm.String'
  return value.kind === 'EnumType' ? value.lookupName : value.type
}
