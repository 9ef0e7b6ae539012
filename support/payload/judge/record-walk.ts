import type { JsonObject, JsonValue } from '../../odata/json-value'
import { ExactNumber, isJsonObject } from '../../odata/json-value'
import type { Fault } from '../fault'
import { type Complaint, FITS } from '../value-complaint'
import { wholeTexts } from '../values/text-check'
import { dynamic, ERROR_CONTROL, NO_NULL, NO_VALUE, noList, noObject, notAdvertised, serverError } from './complaints'
import type { FieldCheck, FieldTable, TypeOfText } from './field-table'
import { inlineStream } from './inline-stream'
import { saidIn, TYPE_CONTROLS } from './record-type'
import { noType } from './value-type'

type Path = readonly string[]

/**
 * Walks over what a record has and not over what it could have: records hold a seventh of the Fields that the Data
 * Dictionary declares.
 */
export class RecordWalk {
  readonly faults: Fault[] = []
  readonly #resource: string

  constructor(resource: string) {
    this.#resource = resource
  }

  /**
   * Judges a record, or a complex value or expanded entity at a path.
   *
   * @param owner the type that declares the Field whose value it is; the type of the record where there is none
   */
  judge(value: JsonValue, table: FieldTable, path: Path, owner = table.name): void {
    if (isJsonObject(value)) this.judgeFields(value, table, path)
    else this.#add(path, owner, value === null ? NO_NULL : noObject(value))
  }

  /**
   * Judges the Fields of a record.
   *
   * @param except a Field that is judged elsewhere
   */
  judgeFields(record: JsonObject, declared: FieldTable, path: Path, except?: string): void {
    const table = tableOf(record, declared)
    this.#judgeTypeNames(record, table, path)
    let required = 0
    // Objects from JSON inherit no names, and this loop reads a value without looking for its name again.
    for (const name in record) {
      if (name === except) continue
      const value = record[name] ?? null
      const field = table.fields.get(name)
      if (field === undefined) this.#judgeUnknown(record, name, table, path)
      else {
        if (field.isRequired) required += 1
        this.#judgeField(record, value, field, name, path)
      }
    }
    if (required < table.required.length) this.#tellMissing(record, table, path)
  }

  /** Judges if a Field of the record is a list or null as declared. What a list or record holds is not judged. */
  judgeShape(value: JsonValue, table: FieldTable, name: string): void {
    const field = table.fields.get(name)
    if (field === undefined) this.#judgeUnknown({ [name]: value }, name, table, [])
    else if (field.isCollection && !Array.isArray(value)) this.#add([name], field.owner, noList(value))
    else if (value === null && !field.nullable) this.#add([name], field.owner, NO_NULL)
  }

  /** Judges one item of a Field that is a list, or its only value. */
  judgeItem(value: JsonValue, table: FieldTable, name: string): void {
    const field = table.fields.get(name)
    if (field === undefined) return
    this.#judgeValue(value, field, name, [])
    if (field.ownType) this.#judgeOwnType(value, field.owner, field.ownType, name, [])
  }

  /** Judges the names of types that a record says it has. */
  #judgeTypeNames(record: JsonObject, { typeName, name: owner }: FieldTable, path: Path): void {
    if (typeName === undefined) return
    for (const name of TYPE_CONTROLS) {
      const value = record[name] ?? null
      if (value !== null) this.#addAll([...path, name], owner, typeName(value))
    }
  }

  /**
   * Judges a name that is not a Field. Control information and annotations have an `@` in it, behind the name of a Field
   * when they are about one (OData JSON 4.01, 4.5 and 20); functions and actions begin with `#` (16 and 17).
   */
  #judgeUnknown(record: JsonObject, name: string, table: FieldTable, path: Path): void {
    const value = record[name] ?? null
    const at = name.indexOf('@')
    if (at === 0 || (at > 0 && isAnnotated(name.slice(0, at), table))) this.judgeAnnotation(record, name, table, path)
    else if (name.startsWith('#')) {
      if (value === null) this.#add([...path, name], table.name, NO_NULL)
      else if (typeof value !== 'object' || value instanceof ExactNumber)
        this.#add([...path, name], table.name, noObject(value))
    } else if (table.isOpen) this.judgeDynamic(record, name, table, path)
    else this.#add([...path, name], table.name, notAdvertised(table.declaredField, value))
  }

  /** Judges the value of a name that the open type does not declare, by the type that the record says it has. */
  judgeDynamic(record: JsonObject, name: string, table: FieldTable, path: Path): void {
    const value = record[name] ?? null
    this.#add([...path, name], table.name, dynamic(table.declaredField, value))
    if (saidIn(record, name) !== undefined) return
    this.#addAll([...path, name], table.name, wholeTexts(value))
    this.#judgeOwnType(value, table.name, table.saidOfValue, name, path)
  }

  /** Judges an annotation: an error, or the type of a Field. Others are not judged. */
  judgeAnnotation(record: JsonObject, name: string, table: FieldTable, path: Path): void {
    const value = record[name] ?? null
    if (value === null) return
    const field = name.slice(0, name.indexOf('@'))
    const owner = table.fields.get(field)?.owner ?? table.name
    if (ERROR_CONTROL.test(name)) this.#addError(field === '' ? path : [...path, field], owner, field, value)
    else if (field !== '' && TYPE_CONTROLS.some((control) => name === `${field}${control}`))
      this.#judgeTypeOf(record, field, name, table, path)
  }

  /** Judges the type that a record says one of its Fields has, and its value where nothing else says its type. */
  #judgeTypeOf(record: JsonObject, name: string, control: string, table: FieldTable, path: Path): void {
    const declared = table.fields.get(name)
    if (table.typeName === undefined || (declared === undefined && !table.isOpen)) return
    const text = record[control] ?? null
    const said = typeof text === 'string' ? table.saidOfValue(text) : undefined
    const place = [...path, control]
    const owner = declared?.owner ?? table.name
    if (typeof text !== 'string' || said === undefined) {
      this.#addAll(place, owner, noType(text))
      return
    }
    const contradiction = table.contradiction(name, text)
    this.#addAll(place, owner, contradiction)
    const isKnown = contradiction !== FITS || (declared !== undefined && declared.ownType === undefined)
    if (!isKnown && record[name] !== undefined) this.#judgeField(record, record[name], { ...said, owner }, name, path)
  }

  /** Judges a Field by the type that its value says it has, unless the record says it. */
  judgeOwnTypeOf(record: JsonObject, owner: string, typeOf: TypeOfText, name: string, path: Path): void {
    if (saidIn(record, name) === undefined) this.#judgeOwnType(record[name] ?? null, owner, typeOf, name, path)
  }

  /** Judges a value, or the items of a list, by the type that each says it has; others are not judged. */
  #judgeOwnType(value: JsonValue, owner: string, typeOf: TypeOfText, name: string, path: Path): void {
    if (Array.isArray(value)) for (const item of value) this.#judgeOwnType(item, owner, typeOf, name, path)
    if (!isJsonObject(value)) return
    const text = saidIn(value)
    if (text === undefined) return
    const said = typeof text === 'string' ? typeOf(text) : undefined
    if (said === undefined || said.isCollection)
      this.#addAll([...path, name, '@odata.type'], `${owner}.${name}`, noType(text))
    else this.#judgeValue(value, { ...said, owner }, name, path)
  }

  #judgeField(record: JsonObject, value: JsonValue, field: FieldCheck, name: string, path: Path): void {
    if (field.isStream && !field.isCollection)
      this.#addAll([...path, name], field.owner, inlineStream(record, name)(value))
    if (field.ownType) this.judgeOwnTypeOf(record, field.owner, field.ownType, name, path)
    if (!field.isCollection) this.#judgeValue(value, field, name, path)
    else if (!Array.isArray(value)) this.#add([...path, name], field.owner, noList(value))
    else for (const item of value) this.#judgeValue(item, field, name, path)
  }

  #judgeValue(value: JsonValue, field: FieldCheck, name: string, path: Path): void {
    if (value === null) {
      if (!field.nullable) this.#add([...path, name], field.owner, NO_NULL)
    } else if (typeof field.value !== 'function') this.judge(value, field.value, [...path, name], field.owner)
    else {
      const complaints = field.value(value)
      if (complaints !== FITS) this.#addAll([...path, name], field.owner, complaints)
    }
  }

  #tellMissing(record: JsonObject, { required, fields, name: type }: FieldTable, path: Path): void {
    for (const name of required)
      if (!Object.hasOwn(record, name)) this.#add([...path, name], fields.get(name)?.owner ?? type, NO_VALUE)
  }

  #addAll(path: Path, owner: string, complaints: readonly Complaint[]): void {
    for (const complaint of complaints) this.#add(path, owner, complaint)
  }

  #add(path: Path, owner: string, complaint: Complaint): void {
    const name = path.at(-1)
    this.#push(path, name === undefined ? owner : `${owner}.${name}`, complaint)
  }

  #addError(path: Path, owner: string, field: string, error: JsonValue): void {
    this.#push(path, field === '' ? owner : `${owner}.${field}`, serverError(error))
  }

  #push(path: Path, declared: string, { rule, expected, found }: Complaint): void {
    this.faults.push({ rule, resource: this.#resource, path, declared, expected, found })
  }
}

/** Returns the table of the type that a record says it has, else that of the declared type. */
export function tableOf(record: JsonObject, declared: FieldTable): FieldTable {
  if (declared.typeName === undefined) return declared
  for (const name of TYPE_CONTROLS) {
    const value = record[name]
    const said = typeof value === 'string' ? declared.said(value) : undefined
    if (said !== undefined) return said
  }
  return declared
}

/** Is true when a record of the type may have annotations of a name: of its Fields, and of what it does not declare. */
const isAnnotated = (name: string, { fields, isOpen, allowsLocalFields }: FieldTable): boolean =>
  isOpen || allowsLocalFields || fields.has(name)
