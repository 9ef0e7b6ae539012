import type { AdvertisedField, AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import type { Fault } from '../fault'

/** Where a fault stands. */
export interface FaultPlace {
  /** The EntityType or ComplexType that has the Field, or should have it. */
  readonly type: AdvertisedType
  /** Last name of the path. */
  readonly fieldName: string
  /** Undefined for a name that is not advertised. */
  readonly field: AdvertisedField | undefined
}

/** The place of a fault; undefined when the record itself is at fault. */
export function faultPlace(
  payload: AdvertisedPayload,
  { resource, path }: Pick<Fault, 'resource' | 'path'>,
): FaultPlace | undefined {
  const fieldName = path.at(-1)
  let type = payload.resources.get(resource)
  for (const name of path.slice(0, -1)) type = targetOf(payload, type?.fields.get(name))
  return type === undefined || fieldName === undefined
    ? undefined
    : { type, fieldName, field: type.fields.get(fieldName) }
}

function targetOf(payload: AdvertisedPayload, field: AdvertisedField | undefined): AdvertisedType | undefined {
  const value = field?.value
  return value?.kind === 'expansion' || value?.kind === 'complex' ? payload.types.get(value.type) : undefined
}
