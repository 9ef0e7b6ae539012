import { lookupNameOf } from '../metadata/annotations'
import type { EntityDataModel, UnderlyingType } from '../metadata/entity-data-model'
import type { EnumType, Facets, FacetValue, NavigationProperty, Property } from '../metadata/model-elements'
import { PRIMITIVE_TYPES } from '../metadata/primitive-types'
import type { AdvertisedEnumeration, AdvertisedField, AdvertisedPrimitive, AdvertisedValue } from './advertised-payload'
import type { LookupRecords } from './lookups/lookup-record'
import { isPlaceholderMember } from './placeholder-member'

/** What Fields of a model may hold. Sets of values are made once and shared: a lookup may have 100,000 of them. */
export class AdvertisedFields {
  readonly #model: EntityDataModel
  readonly #lookups: LookupRecords | undefined
  readonly #lookupValues = new Map<string, ReadonlySet<string> | undefined>()
  readonly #enumerations = new Map<EnumType, AdvertisedEnumeration>()

  constructor(model: EntityDataModel, lookups: LookupRecords | undefined) {
    this.#model = model
    this.#lookups = lookups
  }

  ofProperty(property: Property): AdvertisedField {
    const type = this.#model.underlying(property)
    return {
      name: property.name,
      isCollection: type.isCollection,
      nullable: property.nullable,
      value: this.#valueOf(property, type),
    }
  }

  /** A list of entities never holds null (OData JSON 4.01, 8.3); a single one may be null (OData CSDL XML 4.01, 8.3). */
  ofNavigationProperty({ name, type, nullable }: NavigationProperty): AdvertisedField {
    const isDefined = this.#model.type(type.qualifiedName)?.kind === 'EntityType'
    return {
      name,
      isCollection: type.isCollection,
      nullable: nullable && !type.isCollection,
      value: { kind: isDefined ? 'expansion' : 'undefined type', type: type.qualifiedName },
    }
  }

  #valueOf(property: Property, { qualifiedName, facets }: UnderlyingType): AdvertisedValue {
    const lookupName = lookupNameOf(property)
    if (qualifiedName === 'Edm.String' && lookupName !== undefined) {
      return { kind: 'Lookup', lookupName, values: this.#valuesOf(lookupName), ...maxLengthOf(facets) }
    }
    if (PRIMITIVE_TYPES.has(qualifiedName)) return primitive(qualifiedName, facets)
    const type = this.#model.type(qualifiedName)
    if (type?.kind === 'EnumType') return this.#enumeration(type)
    return { kind: type?.kind === 'ComplexType' ? 'complex' : 'undefined type', type: qualifiedName }
  }

  /** LookupValue, not StandardLookupValue: that is what payloads transport (RCP-40, Lookup Resource). */
  #valuesOf(lookupName: string): ReadonlySet<string> | undefined {
    if (!this.#lookupValues.has(lookupName)) {
      const records = this.#lookups?.byLookupName.get(lookupName)
      this.#lookupValues.set(lookupName, records && new Set(records.map(({ lookupValue }) => lookupValue)))
    }
    return this.#lookupValues.get(lookupName)
  }

  #enumeration(type: EnumType): AdvertisedEnumeration {
    const known = this.#enumerations.get(type)
    if (known !== undefined) return known
    const names = type.members.map(({ name }) => name).filter((name) => !isPlaceholderMember(name))
    const enumeration: AdvertisedEnumeration = {
      kind: 'EnumType',
      lookupName: type.qualifiedName,
      members: new Set(names),
      isFlags: type.isFlags,
    }
    this.#enumerations.set(type, enumeration)
    return enumeration
  }
}

function primitive(type: string, facets: Facets): AdvertisedPrimitive {
  const { precision, scale } = facets
  return {
    kind: 'primitive',
    type,
    ...maxLengthOf(facets),
    ...(isCount(precision) ? { precision } : {}),
    ...(isCount(scale) || scale === 'variable' || scale === 'floating' ? { scale } : {}),
  }
}

/** A length of 0 is no length that CSDL allows (OData CSDL XML 4.01, 7.2.2), and limits nothing. */
const maxLengthOf = ({ maxLength }: Facets): { readonly maxLength?: number } =>
  isCount(maxLength) && maxLength > 0 ? { maxLength } : {}

const isCount = (facet: FacetValue | undefined): facet is number => typeof facet === 'number' && facet >= 0
