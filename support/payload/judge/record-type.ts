import type { JsonObject, JsonValue } from '../../odata/json-value'
import type { AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { FITS, shortened, type ValueCheck, wrongType } from '../value-complaint'

/**
 * The names under which a record says its type (OData JSON 4.01, 4.6.3); the prefix `odata.` is optional in 4.01 (4.6).
 */
export const TYPE_CONTROLS = ['@odata.type', '@type'] as const

/**
 * Returns what a record says about its type, or about that of one of its Fields.
 *
 * @param field the name of the Field; empty for the record
 */
export const saidIn = (record: JsonObject, field = ''): JsonValue | undefined =>
  TYPE_CONTROLS.map((control) => record[`${field}${control}`] ?? null).find((value) => value !== null)

/**
 * Returns the type of a record that says so, e.g. `#org.example.Condo`: the declared type or one that derives from it;
 * undefined for any other text.
 */
export function typeSaid(
  payload: AdvertisedPayload,
  declared: AdvertisedType,
  text: string,
): AdvertisedType | undefined {
  const type = payload.types.get(qualifiedName(payload, text))
  return type !== undefined && isSameOrDerived(payload, type, declared) ? type : undefined
}

/** Returns the qualified name in a URL such as `https://example.org/$metadata#Alias.Condo`. */
export function qualifiedName({ aliases }: AdvertisedPayload, text: string): string {
  const name = text.slice(text.lastIndexOf('#') + 1)
  const dot = name.lastIndexOf('.')
  const namespace = aliases?.get(name.slice(0, Math.max(0, dot)))
  return namespace === undefined ? name : namespace + name.slice(dot)
}

/** Is true for a type and for every type that derives from it. */
export function isSameOrDerived({ types }: AdvertisedPayload, type: AdvertisedType, declared: AdvertisedType): boolean {
  const seen = new Set<AdvertisedType>()
  for (let base: AdvertisedType | undefined = type; base !== undefined && !seen.has(base); ) {
    if (base.qualifiedName === declared.qualifiedName) return true
    seen.add(base)
    base = types.get(base.baseType ?? '')
  }
  return false
}

/** Makes the check for the name of the type that a record says it has. */
export function typeNameCheck(payload: AdvertisedPayload, declared: AdvertisedType): ValueCheck {
  const expected = `the name of ${declared.qualifiedName} or of a type that derives from it`
  return (value) => {
    if (typeof value !== 'string') return wrongType(expected, value)
    return typeSaid(payload, declared, value) === undefined
      ? [{ rule: 'type', expected, found: shortened(value) }]
      : FITS
  }
}

/** Returns the types that derive from each type, directly or not. */
export function derivedTypes({ types }: AdvertisedPayload): ReadonlyMap<string, readonly AdvertisedType[]> {
  const derived = new Map<string, AdvertisedType[]>()
  for (const type of types.values()) {
    const seen = new Set<string>()
    for (let base = type.baseType; base !== undefined && !seen.has(base); base = types.get(base)?.baseType) {
      seen.add(base)
      const known = derived.get(base)
      if (known === undefined) derived.set(base, [type])
      else known.push(type)
    }
  }
  return derived
}
