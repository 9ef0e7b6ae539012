import type { AdvertisedField, AdvertisedPayload, AdvertisedType, AdvertisedValue } from '../advertised-payload'

const field = (name: string, value: AdvertisedValue, isCollection = false): AdvertisedField => ({
  name,
  isCollection,
  nullable: true,
  value,
})

const enumeration: AdvertisedValue = {
  kind: 'EnumType',
  lookupName: 'o.Values',
  members: new Set(['Active']),
  isFlags: false,
}

const type = (name: string, key: string, fields: readonly AdvertisedField[]): AdvertisedType => ({
  name,
  key: [key],
  fields: new Map(fields.map((each) => [each.name, each])),
})

const property = type('Property', 'ListingKey', [
  field('ListPrice', { kind: 'primitive', type: 'Edm.Decimal' }),
  field('StandardStatus', enumeration),
  field('MLSAreaMajor', enumeration),
  field('ImageSizeDescription', enumeration),
  field('Heating', { kind: 'Lookup', lookupName: 'Heating', values: undefined }),
  field('Address', { kind: 'undefined type', type: 'o.Address' }),
  field('Media', { kind: 'expansion', type: 'o.Media' }, true),
])

const media = type('Media', 'MediaKey', [
  field('MediaURL', { kind: 'primitive', type: 'Edm.String' }),
  field('ImageSizeDescription', enumeration),
  field('MLSAreaMajor', enumeration),
  field('History', { kind: 'expansion', type: 'o.Media' }),
])

/** For tests: Property with Media, and enumerations with values, with exceptions and without records. */
export const sampleAdvertised: AdvertisedPayload = {
  resources: new Map([
    ['Property', property],
    ['Pictures', media],
  ]),
  types: new Map([
    ['o.Property', property],
    ['o.Media', media],
  ]),
}
