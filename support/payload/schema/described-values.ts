import type { AdvertisedField, AdvertisedPayload } from '../advertised-payload'
import type { SimpleValue } from '../values/simple-value-check'
import type { AdvertisedDescription } from './json-schema'

type Enumeration = Extract<SimpleValue, { readonly kind: 'EnumType' | 'Lookup' }>

/** Finds the values of enumerations, which descriptions in a schema only name. */
export class DescribedValues {
  readonly #enumerations = new Map<string, Enumeration>()

  constructor({ resources, types }: AdvertisedPayload) {
    const fields = [...resources.values(), ...types.values()].flatMap((type) => [...type.fields.values()])
    for (const field of fields) this.#note(field)
  }

  of(description: AdvertisedDescription): SimpleValue {
    if ('type' in description) return { kind: 'primitive', ...description }
    if ('undefinedType' in description) return { kind: 'undefined type', type: description.undefinedType }
    if ('enumType' in description) return this.#find('EnumType', description.enumType)
    const { lookupName, ...limits } = description
    return { kind: 'Lookup', lookupName, values: this.#valuesOf(lookupName), ...limits }
  }

  #valuesOf(lookupName: string): ReadonlySet<string> | undefined {
    const lookup = this.#find('Lookup', lookupName)
    return lookup.kind === 'Lookup' ? lookup.values : undefined
  }

  #find(kind: Enumeration['kind'], lookupName: string): Enumeration {
    const found = this.#enumerations.get(`${kind} ${lookupName}`)
    if (found === undefined) throw new Error(`The payload has no ${kind} ${lookupName}, which a schema names.`)
    return found
  }

  #note({ value }: AdvertisedField): void {
    if (value.kind === 'EnumType' || value.kind === 'Lookup') {
      this.#enumerations.set(`${value.kind} ${value.lookupName}`, value)
    }
  }
}
