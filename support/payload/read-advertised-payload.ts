import { groupBy } from '../dictionary/group-by'
import { lookupNameOf } from '../metadata/annotations'
import type { EntityDataModel, UnderlyingType } from '../metadata/entity-data-model'
import type {
  EnumType,
  Facets,
  FacetValue,
  NavigationProperty,
  Property,
  StructuredType,
  TypeDefinition,
} from '../metadata/model-elements'
import { PRIMITIVE_TYPES, TEMPORAL_TYPES } from '../metadata/primitive-types'
import { aliasesOf } from '../metadata/qualify'
import type {
  AdvertisedEnumeration,
  AdvertisedField,
  AdvertisedPayload,
  AdvertisedPrimitive,
  AdvertisedType,
  AdvertisedValue,
} from './advertised-payload'
import type { LookupRecords } from './lookup-records'

/**
 * Reads from metadata and Lookup records what a server may answer: EntityTypes by the names of their EntitySets and by
 * their own, as `EntityDataModel.resource` finds them.
 *
 * @param lookups undefined when there are none given: a Field that is annotated with a LookupName then has no values
 */
export function advertisedPayload(model: EntityDataModel, lookups: LookupRecords | undefined): AdvertisedPayload {
  const fields = new AdvertisedFields(model, lookups)
  const shown = shownNames(model)
  const types = new Map<string, AdvertisedType>()
  const values = new Map<string, AdvertisedValue>()
  for (const { qualifiedName } of model.types) {
    const type = model.type(qualifiedName)
    if (type === undefined) continue
    if (type.kind === 'EnumType' || type.kind === 'TypeDefinition') values.set(qualifiedName, fields.ofType(type))
    else types.set(qualifiedName, advertisedType(model, fields, shown, type))
  }
  const resources = new Map<string, AdvertisedType>()
  for (const name of resourceNames(model)) {
    const type = types.get(model.resource(name)?.qualifiedName ?? '')
    if (type !== undefined) resources.set(name, type)
  }
  return { resources, types, values, aliases: aliasesOf([...model.includedSchemas, ...model.schemas]) }
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

function advertisedType(
  model: EntityDataModel,
  fields: AdvertisedFields,
  shown: ShownName,
  type: StructuredType,
): AdvertisedType {
  const owners = new Map(
    model
      .lineage(type)
      .flatMap((each) => [...each.properties, ...each.navigationProperties].map(({ name }) => [name, each] as const)),
  )
  const declaredBy = ({ name }: AdvertisedField): Pick<AdvertisedField, 'declaredBy'> => {
    const owner = owners.get(name)
    return owner === undefined || owner === type ? {} : { declaredBy: shown(owner) }
  }
  const members: AdvertisedField[] = [
    ...model.properties(type).map((property) => fields.ofProperty(property)),
    ...model.navigationProperties(type).map((navigation) => fields.ofNavigationProperty(navigation)),
  ].map((field) => ({ ...field, ...declaredBy(field) }))
  const name = shown(type)
  return {
    name: type.name,
    ...(name !== type.name && { shownName: name }),
    qualifiedName: type.qualifiedName,
    ...(type.baseType !== undefined && { baseType: type.baseType }),
    isOpen: model.lineage(type).some(({ open }) => open),
    key: type.kind === 'EntityType' ? (model.key(type) ?? []).map(({ name }) => name) : [],
    fields: new Map(members.map((field) => [field.name, field])),
  }
}

/** Returns the name of a type as findings have it. */
type ShownName = (type: StructuredType) => string

/** Names types by their names, and by the qualified ones where another type has the same name. */
function shownNames({ types }: EntityDataModel): ShownName {
  const structured = types.filter(({ kind }) => kind === 'EntityType' || kind === 'ComplexType')
  const byName = groupBy(structured, ({ name }) => name)
  return ({ name, qualifiedName }) => {
    const others = byName.get(name)?.some((other) => other.qualifiedName !== qualifiedName)
    return others === true ? qualifiedName : name
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

  /** Reads what the values of a type may be. */
  ofType({ qualifiedName }: EnumType | TypeDefinition): AdvertisedValue {
    const underlying = this.#model.underlying({
      type: { text: qualifiedName, qualifiedName, isCollection: false },
      facets: {},
    })
    return this.#plainValue(underlying)
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

  #valueOf(property: Property, underlying: UnderlyingType): AdvertisedValue {
    const { qualifiedName, facets } = underlying
    const lookupName = lookupNameOf(property)
    if (qualifiedName !== 'Edm.String' || lookupName === undefined) return this.#plainValue(underlying)
    const partial = this.#lookups?.incomplete === undefined ? {} : { isPartial: true as const }
    return { kind: 'Lookup', lookupName, values: this.#valuesOf(lookupName), ...partial, ...maxLengthOf(facets) }
  }

  #plainValue({ qualifiedName, facets }: UnderlyingType): AdvertisedValue {
    if (PRIMITIVE_TYPES.has(qualifiedName) || ANY_VALUE.has(qualifiedName)) return primitive(qualifiedName, facets)
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

/** The types of Fields that hold any value, and any that is neither a record nor a list (OData CSDL XML 4.01, 3.4). */
const ANY_VALUE: ReadonlySet<string> = new Set(['Edm.Untyped', 'Edm.PrimitiveType'])

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
