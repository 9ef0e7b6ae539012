import type { AdvertisedField, AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { ABSTRACT_RECORDS, type SimpleValue, simpleValueCheck } from '../value-checks'
import { type Complaint, FITS, type ValidatorOptions, type ValueCheck } from '../value-complaint'
import { declaredFieldOf } from './complaints'
import { typeNameCheck, typeSaid } from './record-type'
import { contradictionOf, valueTypeSaid } from './value-type'

/** An {@link AdvertisedType} made ready to judge records. */
export interface FieldTable {
  /** The name of the type, as findings have it. */
  readonly name: string
  /** A description of what is expected of every name in a record. */
  readonly declaredField: string
  readonly isOpen: boolean
  readonly allowsLocalFields: boolean
  /** Judges the name of its type that a record says; undefined where the types are not known. */
  readonly typeName: ValueCheck | undefined
  /** Returns the table of the type that a record says it has; undefined when it cannot have that type. */
  readonly said: (typeName: string) => FieldTable | undefined
  /** Returns the check of the type that is said of a value; undefined when there is no such type. */
  readonly saidOfValue: TypeOfText
  /** Complains of a type that is said of a declared Field, and contradicts it. */
  readonly contradiction: (fieldName: string, typeName: string) => readonly Complaint[]
  readonly fields: ReadonlyMap<string, FieldCheck>
  /** The names of the Fields that every record has. */
  readonly required: readonly string[]
}

/** Returns the check of the type that a text names; undefined when there is no such type. */
export type TypeOfText = (typeName: string) => FieldCheck | undefined

/** The checks of one Field. */
export interface FieldCheck {
  /** The type that declares the Field, as findings name it. */
  readonly owner: string
  readonly isCollection: boolean
  readonly nullable: boolean
  readonly isRequired: boolean
  /** True for a stream, whose value depends on its media type. */
  readonly isStream: boolean
  /** Present where the metadata declare a type that stands for others, so that only the payload says it. */
  readonly ownType?: TypeOfText
  /** The check of a value; for a complex value or expansion its own table. */
  readonly value: ValueCheck | FieldTable
}

/** Makes a table for each type once, so that types may refer to each other. */
export class FieldTables {
  readonly #payload: AdvertisedPayload
  readonly #options: ValidatorOptions
  readonly #tables = new Map<AdvertisedType, FieldTable>()

  constructor(payload: AdvertisedPayload, options: ValidatorOptions) {
    this.#payload = payload
    this.#options = options
  }

  /** Returns the table of a type. */
  of(type: AdvertisedType): FieldTable {
    const known = this.#tables.get(type)
    if (known !== undefined) return known
    const fields = new Map<string, FieldCheck>()
    const required = [...type.fields.values()].filter((field) => isRequired(field, this.#options))
    const table: FieldTable = {
      name: type.shownName ?? type.name,
      declaredField: declaredFieldOf(type.name),
      isOpen: type.isOpen === true,
      allowsLocalFields: type.allowsLocalFields === true,
      typeName: type.qualifiedName === undefined ? undefined : typeNameCheck(this.#payload, type),
      said: (typeName) => {
        const said = typeSaid(this.#payload, type, typeName)
        return said && this.of(said)
      },
      saidOfValue: (typeName) => this.#saidOfValue(typeName),
      contradiction: (fieldName, typeName) => {
        const [declared, said] = [type.fields.get(fieldName), valueTypeSaid(this.#payload, typeName)]
        return declared && said ? contradictionOf(this.#payload, declared, said, typeName) : FITS
      },
      fields,
      required: required.map(({ name }) => name),
    }
    this.#tables.set(type, table)
    for (const field of type.fields.values()) fields.set(field.name, this.#check(field, field.declaredBy ?? table.name))
    return table
  }

  #saidOfValue(typeName: string): FieldCheck | undefined {
    const said = valueTypeSaid(this.#payload, typeName)
    return said && this.#check({ name: '', nullable: true, ...said }, '')
  }

  #check(field: AdvertisedField, owner: string): FieldCheck {
    const { isCollection, nullable } = field
    const value = recordOrSimple(this.#payload, field)
    return {
      owner,
      isCollection,
      nullable,
      isStream: isStream(field),
      ...(isSaid(field) && { ownType: (typeName: string) => this.#saidOfValue(typeName) }),
      isRequired: isRequired(field, this.#options),
      value: value.kind === 'record' ? this.of(value.type) : simpleValueCheck(value, this.#options),
    }
  }
}

/**
 * Decides if records must have a Field: a single value that may not be null (OData CSDL XML 4.01, 7.2.1). Lists may be
 * left out, since of those Nullable speaks of the items; so may expansions, which are there when they were asked for,
 * and streams, for which mostly annotations stand (OData JSON 4.01, 9).
 */
export function isRequired(field: AdvertisedField, { isPartial = false }: ValidatorOptions): boolean {
  const { isCollection, nullable, value } = field
  if (isPartial || isCollection || nullable || value.kind === 'expansion') return false
  return !isStream(field)
}

/** Is true for a Field that holds a stream. */
export const isStream = ({ value }: AdvertisedField): boolean =>
  value.kind === 'primitive' && value.type === 'Edm.Stream'

/** The types that a Field may be declared of, so that its values say their own (OData CSDL XML 4.01, 3.4). */
const SAID_TYPES: ReadonlySet<string> = new Set(['Edm.Untyped', 'Edm.PrimitiveType', ...ABSTRACT_RECORDS])

/** Is true for a Field whose values say their own types. */
export const isSaid = ({ value }: AdvertisedField): boolean =>
  (value.kind === 'primitive' || value.kind === 'undefined type') && SAID_TYPES.has(value.type)

/** A complex value or an expanded entity, whose type is known. */
interface RecordValue {
  readonly kind: 'record'
  readonly type: AdvertisedType
}

/** Returns the type of the records that a Field holds, or the simple value that it holds. */
export function recordOrSimple({ types }: AdvertisedPayload, { value }: AdvertisedField): RecordValue | SimpleValue {
  if (value.kind !== 'complex' && value.kind !== 'expansion') return value
  const type = types.get(value.type)
  return type === undefined ? { kind: 'undefined type', type: value.type } : { kind: 'record', type }
}

/**
 * Finds a Resource.
 *
 * @throws Error when the payload has no such Resource: records that cannot be judged must not pass
 */
export function advertisedResource({ resources }: AdvertisedPayload, resourceName: string): AdvertisedType {
  const type = resources.get(resourceName)
  if (type !== undefined) return type
  throw new Error(
    `The metadata declare no Resource ${resourceName}, so that its records cannot be judged. ` +
      `They declare: ${[...resources.keys()].join(', ') || 'none'}.`,
  )
}
