import type { JsonObject, JsonValue } from '../../odata/json-value'
import { isJsonObject } from '../../odata/json-value'
import type { Fault } from '../fault'
import { type Complaint, FITS } from '../value-complaint'
import { NO_NULL, NO_VALUE, noList, noObject, notAdvertised } from './complaints'
import type { FieldCheck, FieldTable } from './field-table'

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

  /** Judges a record, or a complex value or expanded entity at a path. */
  judge(value: JsonValue, table: FieldTable, path: Path): void {
    if (isJsonObject(value)) this.judgeFields(value, table, path)
    else this.#add(path, value === null ? NO_NULL : noObject(value))
  }

  /**
   * Judges the Fields of a record.
   *
   * @param except a Field that is judged elsewhere
   */
  judgeFields(record: JsonObject, table: FieldTable, path: Path, except?: string): void {
    let required = 0
    // Objects from JSON inherit no names, and this loop reads a value without looking for its name again.
    for (const name in record) {
      if (name === except) continue
      const value = record[name] ?? null
      const field = table.fields.get(name)
      if (field === undefined) this.#judgeUnknown(name, value, table, path)
      else {
        if (field.isRequired) required += 1
        this.#judgeField(value, field, name, path)
      }
    }
    if (required < table.required.length) this.#tellMissing(record, table, path)
  }

  /** Judges if a Field of the record is a list or null as declared. What a list or record holds is not judged. */
  judgeShape(value: JsonValue, table: FieldTable, name: string): void {
    const field = table.fields.get(name)
    if (field === undefined) this.#judgeUnknown(name, value, table, [])
    else if (field.isCollection && !Array.isArray(value)) this.#add([name], noList(value))
    else if (value === null && !field.nullable) this.#add([name], NO_NULL)
  }

  /** Judges one item of a Field that is a list, or its only value. */
  judgeItem(value: JsonValue, table: FieldTable, name: string): void {
    const field = table.fields.get(name)
    if (field !== undefined) this.#judgeValue(value, field, name, [])
  }

  /**
   * Judges a name that is not a Field. Control information and annotations have an `@` in it (OData JSON 4.01, 4.5 and
   * 20).
   */
  #judgeUnknown(name: string, value: JsonValue, { declaredField }: FieldTable, path: Path): void {
    if (!name.includes('@')) this.#add([...path, name], notAdvertised(declaredField, value))
  }

  #judgeField(value: JsonValue, field: FieldCheck, name: string, path: Path): void {
    if (!field.isCollection) this.#judgeValue(value, field, name, path)
    else if (!Array.isArray(value)) this.#add([...path, name], noList(value))
    else for (const item of value) this.#judgeValue(item, field, name, path)
  }

  #judgeValue(value: JsonValue, field: FieldCheck, name: string, path: Path): void {
    if (value === null) {
      if (!field.nullable) this.#add([...path, name], NO_NULL)
    } else if (typeof field.value !== 'function') this.judge(value, field.value, [...path, name])
    else {
      const complaints = field.value(value)
      if (complaints !== FITS) for (const complaint of complaints) this.#add([...path, name], complaint)
    }
  }

  #tellMissing(record: JsonObject, { required }: FieldTable, path: Path): void {
    for (const name of required) if (!Object.hasOwn(record, name)) this.#add([...path, name], NO_VALUE)
  }

  #add(path: Path, { rule, expected, found }: Complaint): void {
    this.faults.push({ rule, resource: this.#resource, path, expected, found })
  }
}
