import type { AdvertisedField, AdvertisedPayload, AdvertisedType } from '../advertised-payload'
import { type SimpleValue, simpleValueCheck } from '../value-checks'
import type { ValidatorOptions, ValueCheck } from '../value-complaint'
import { declaredFieldOf } from './complaints'
import { typeNameCheck, typeSaid } from './record-type'

/** An {@link AdvertisedType} made ready to judge records. */
export interface FieldTable {
  /** A description of what is expected of every name in a record. */
  readonly declaredField: string
  readonly isOpen: boolean
  readonly allowsLocalFields: boolean
  /** Judges the name of its type that a record says; undefined where the types are not known. */
  readonly typeName: ValueCheck | undefined
  /** Returns the table of the type that a record says it has; undefined when it cannot have that type. */
  readonly said: (typeName: string) => FieldTable | undefined
  readonly fields: ReadonlyMap<string, FieldCheck>
  /** The names of the Fields that every record has. */
  readonly required: readonly string[]
}

/** The checks of one Field. */
export interface FieldCheck {
  readonly isCollection: boolean
  readonly nullable: boolean
  readonly isRequired: boolean
  /** True for a stream, whose value depends on its media type. */
  readonly isStream: boolean
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
      declaredField: declaredFieldOf(type.name),
      isOpen: type.isOpen === true,
      allowsLocalFields: type.allowsLocalFields === true,
      typeName: type.qualifiedName === undefined ? undefined : typeNameCheck(this.#payload, type),
      said: (typeName) => {
        const said = typeSaid(this.#payload, type, typeName)
        return said && this.of(said)
      },
      fields,
      required: required.map(({ name }) => name),
    }
    this.#tables.set(type, table)
    for (const field of type.fields.values()) fields.set(field.name, this.#check(field))
    return table
  }

  #check(field: AdvertisedField): FieldCheck {
    const { isCollection, nullable } = field
    const value = recordOrSimple(this.#payload, field)
    return {
      isCollection,
      nullable,
      isStream: isStream(field),
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
