import { lookupNameOf } from '../metadata/annotations'
import type { EntityDataModel, UnderlyingType } from '../metadata/entity-data-model'
import type {
  EnumType,
  Facets,
  FacetValue,
  NavigationProperty,
  Property,
  StructuredType,
} from '../metadata/model-elements'
import { PRIMITIVE_TYPES, TEMPORAL_TYPES } from '../metadata/primitive-types'
import { aliasesOf } from '../metadata/qualify'
import type { LookupRecords } from './lookup-records'

/**
 * The values that payloads of a server may hold, as its metadata and the records of its Lookup Resource advertise them.
 */
export interface AdvertisedPayload {
  /** EntityTypes by the name under which the Resource is asked for, e.g. `Property`. */
  readonly resources: ReadonlyMap<string, AdvertisedType>
  /** EntityTypes and ComplexTypes by qualified name, for expansions and complex values. */
  readonly types: ReadonlyMap<string, AdvertisedType>
  /** The namespaces by their Alias, with which payloads may name types (OData JSON 4.01, 4.6.3). */
  readonly aliases?: ReadonlyMap<string, string>
}

/** An EntityType or ComplexType. */
export interface AdvertisedType {
  /** The unqualified name, e.g. `Property`. */
  readonly name: string
  /** Undefined where it is not known, as in a metadata report. */
  readonly qualifiedName?: string
  /** The qualified name of the base type. */
  readonly baseType?: string
  /** True when records may have Fields that are not declared (OData CSDL XML 4.01, 6.3). */
  readonly isOpen?: boolean
  /** True when the names that records may have are not all known, as in RESO Common Format, which allows local Fields. */
  readonly allowsLocalFields?: boolean
  /** Names of the key Fields; empty when they are not known, as in a metadata report, and for a ComplexType. */
  readonly key: readonly string[]
  /** The Fields by name, inherited ones included. */
  readonly fields: ReadonlyMap<string, AdvertisedField>
}

/** A Field or expansion of an {@link AdvertisedType}. */
export interface AdvertisedField {
  readonly name: string
  readonly isCollection: boolean
  /** True when null is allowed; for a Collection, when its items may be null (OData CSDL XML 4.01, 7.2.1). */
  readonly nullable: boolean
  readonly value: AdvertisedValue
}

/** The possible values of a Field, or of one item of a Collection. */
export type AdvertisedValue =
  | AdvertisedPrimitive
  | AdvertisedEnumeration
  | AdvertisedLookup
  /** `type` is a qualified name in {@link AdvertisedPayload.types}. */
  | { readonly kind: 'complex'; readonly type: string }
  | { readonly kind: 'expansion'; readonly type: string }
  /** The metadata refer to a type that they do not define: nothing can be judged. */
  | { readonly kind: 'undefined type'; readonly type: string }

export interface AdvertisedPrimitive {
  readonly kind: 'primitive'
  /** e.g. `Edm.Decimal`. */
  readonly type: string
  readonly maxLength?: number
  readonly precision?: number
  readonly scale?: number | 'variable' | 'floating'
}

/** The member names of an EnumType. */
export interface AdvertisedEnumeration {
  readonly kind: 'EnumType'
  readonly lookupName: string
  readonly members: ReadonlySet<string>
  readonly isFlags: boolean
  /** True when a member has the value 0, as far as that is known. */
  readonly hasZero?: boolean
}

/**
 * The LookupValues of the records of a LookupName; undefined when the server has none, so that no value is advertised.
 */
export interface AdvertisedLookup {
  readonly kind: 'Lookup'
  readonly lookupName: string
  readonly values: ReadonlySet<string> | undefined
  /** True when other values may be advertised too, since not all Lookup records are known. */
  readonly isPartial?: true
  readonly maxLength?: number
}

/**
 * Reads from metadata and Lookup records what a server may answer: EntityTypes by the names of their EntitySets and by
 * their own, as `EntityDataModel.resource` finds them.
 *
 * @param lookups undefined when there are none given: a Field that is annotated with a LookupName then has no values
 */
export function advertisedPayload(model: EntityDataModel, lookups: LookupRecords | undefined): AdvertisedPayload {
  const fields = new AdvertisedFields(model, lookups)
  const types = new Map<string, AdvertisedType>()
  for (const { kind, qualifiedName } of model.types) {
    if (kind !== 'EntityType' && kind !== 'ComplexType') continue
    const type = model.type(qualifiedName)
    if (type?.kind === kind) types.set(qualifiedName, advertisedType(model, fields, type))
  }
  const resources = new Map<string, AdvertisedType>()
  for (const name of resourceNames(model)) {
    const type = types.get(model.resource(name)?.qualifiedName ?? '')
    if (type !== undefined) resources.set(name, type)
  }
  return { resources, types, aliases: aliasesOf([...model.includedSchemas, ...model.schemas]) }
}

/**
 * Returns the names of EntitySets and of the EntityTypes behind them. A type that no EntitySet exposes cannot be asked
 * for.
 */
function resourceNames(model: EntityDataModel): ReadonlySet<string> {
  const entitySets = model.entityContainers.flatMap((container) => container.entitySets)
  return new Set([
    ...entitySets.map(({ name }) => name),
    ...entitySets.flatMap(({ entityType }) => model.type(entityType)?.name ?? []),
  ])
}

function advertisedType(model: EntityDataModel, fields: AdvertisedFields, type: StructuredType): AdvertisedType {
  const members: AdvertisedField[] = [
    ...model.properties(type).map((property) => fields.ofProperty(property)),
    ...model.navigationProperties(type).map((navigation) => fields.ofNavigationProperty(navigation)),
  ]
  return {
    name: type.name,
    qualifiedName: type.qualifiedName,
    ...(type.baseType !== undefined && { baseType: type.baseType }),
    isOpen: model.lineage(type).some(({ open }) => open),
    key: type.kind === 'EntityType' ? (model.key(type) ?? []).map(({ name }) => name) : [],
    fields: new Map(members.map((field) => [field.name, field])),
  }
}

/**
 * Reads from a model what its Fields may hold. Sets of values are made once and shared: a Lookup may have 100,000 of
 * them.
 */
export class AdvertisedFields {
  readonly #model: EntityDataModel
  readonly #lookups: LookupRecords | undefined
  readonly #lookupValues = new Map<string, ReadonlySet<string> | undefined>()
  readonly #enumerations = new Map<EnumType, AdvertisedEnumeration>()

  constructor(model: EntityDataModel, lookups: LookupRecords | undefined) {
    this.#model = model
    this.#lookups = lookups
  }

  /** Reads what a Field may hold. */
  ofProperty(property: Property): AdvertisedField {
    const type = this.#model.underlying(property)
    return {
      name: property.name,
      isCollection: type.isCollection,
      nullable: property.nullable,
      value: this.#valueOf(property, type),
    }
  }

  /**
   * Reads what an expansion may hold. A list of entities never holds null (OData JSON 4.01, 8.3); a single one may be
   * null (OData CSDL XML 4.01, 8.3).
   */
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
      const partial = this.#lookups?.incomplete === undefined ? {} : { isPartial: true as const }
      return { kind: 'Lookup', lookupName, values: this.#valuesOf(lookupName), ...partial, ...maxLengthOf(facets) }
    }
    if (PRIMITIVE_TYPES.has(qualifiedName) || qualifiedName === UNTYPED) return primitive(qualifiedName, facets)
    const type = this.#model.type(qualifiedName)
    if (type?.kind === 'EnumType') return this.#enumeration(type)
    return { kind: type?.kind === 'ComplexType' ? 'complex' : 'undefined type', type: qualifiedName }
  }

  /** Returns each LookupValue, which payloads transport, and not StandardLookupValue (RCP-40, Lookup Resource). */
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
      ...(type.isFlags && type.members.some(({ value }) => Number(value) === 0) && { hasZero: true }),
    }
    this.#enumerations.set(type, enumeration)
    return enumeration
  }
}

/** The type of a Field that holds any value (OData CSDL XML 4.01, 3.4). */
const UNTYPED = 'Edm.Untyped'

function primitive(type: string, facets: Facets): AdvertisedPrimitive {
  const { precision, scale } = facets
  return {
    kind: 'primitive',
    type,
    ...maxLengthOf(facets),
    ...(isCount(precision) ? { precision } : TEMPORAL_TYPES.has(type) ? { precision: 0 } : {}),
    ...(isCount(scale) || scale === 'variable' || scale === 'floating' ? { scale } : {}),
  }
}

/**
 * Returns the length unless it is 0, which CSDL does not allow (OData CSDL XML 4.01, 7.2.2) and which limits nothing.
 */
const maxLengthOf = ({ maxLength }: Facets): { readonly maxLength?: number } =>
  isCount(maxLength) && maxLength > 0 ? { maxLength } : {}

const isCount = (facet: FacetValue | undefined): facet is number => typeof facet === 'number' && facet >= 0

/**
 * Decides if a member stands in reference metadata and reports for an enumeration without values, since an EnumType
 * needs a member. No payload has it.
 */
export const isPlaceholderMember = (name: string): boolean => /^Sample.*EnumValue$/.test(name)
