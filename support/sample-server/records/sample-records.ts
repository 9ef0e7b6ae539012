import type { DataDictionary } from '../../dictionary/data-dictionary'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { EntityDataModel } from '../../edm/entity-data-model'
import { fieldRecords } from './field-records'
import { lookupRecords } from './lookup-records'
import { OfferedLookupValues } from './offered-lookup-values'
import { indexIn } from './plausible-text'
import { type MakerSource, type RecordMakers, recordMakers } from './record-makers'
import { type ResourceShape, resourceShapes } from './resource-shape'
import type { SampleRecord, SampleValue } from './sample-record'
import { childrenOf } from './shares'

export interface SampleRecordsOptions {
  readonly model: EntityDataModel
  readonly dictionary: DataDictionary
  /** Any integer; others give other records. */
  readonly seed?: number
  /** How many records each Resource has, apart from Lookup and Field, whose records say what the model has. */
  readonly recordsPerResource?: number
}

/**
 * Generated records of every Resource of a model. A record is a function of seed, Resource and index alone, so that
 * none is kept and every machine sees the same ones in any order of access.
 */
export class SampleRecords {
  readonly #shapes: ReadonlyMap<string, ResourceShape>
  readonly #recordsPerResource: number
  readonly #source: MakerSource
  readonly #makers = new Map<string, RecordMakers>()
  /** The records of Lookup and Field, whose number the model limits. */
  readonly #told = new Map<string, readonly SampleRecord[]>()

  /** @throws Error when the model has a Field whose type the reference metadata do not use. */
  constructor({ model, dictionary, seed = 1, recordsPerResource = 100 }: SampleRecordsOptions) {
    this.#shapes = resourceShapes(model)
    this.#recordsPerResource = recordsPerResource
    const offered = new OfferedLookupValues(model, dictionary)
    this.#source = {
      model,
      shapes: this.#shapes,
      offered,
      seed,
      count: (resourceName) => this.#countMade(resourceName),
      valueOf: (resourceName, index, field) => this.#value(resourceName, index, field),
    }
    for (const [name, shape] of this.#shapes) {
      if (name === 'Lookup') this.#told.set(name, lookupRecords(shape, offered))
      else if (name === 'Field') {
        const known = { model, dictionary: new DictionaryIndex(dictionary), shapes: this.#shapes, offered }
        this.#told.set(name, fieldRecords(shape, known))
      } else this.#makers.set(name, recordMakers(this.#source, shape))
    }
  }

  /** Keys, Fields and navigation properties of a Resource; undefined when the model has no EntitySet of this name. */
  shape(resourceName: string): ResourceShape | undefined {
    return this.#shapes.get(resourceName)
  }

  /** How many records a Resource has; 0 when the model has no EntitySet of this name. */
  count(resourceName: string): number {
    return this.#countMade(resourceName)
  }

  /**
   * @param index from 0 to `count(resourceName) - 1`
   * @throws RangeError when there is no such record
   */
  record(resourceName: string, index: number): SampleRecord {
    const told = this.#told.get(resourceName)?.[index]
    if (told !== undefined) return told
    const makers = this.#makers.get(resourceName)
    if (makers === undefined || !this.#has(resourceName, index)) {
      throw new RangeError(`${resourceName} has no record ${index}: it has ${this.count(resourceName)} records.`)
    }
    const record: Record<string, SampleValue> = {}
    for (const [name, make] of makers.values) record[name] = make(index)
    return record
  }

  /** @param key the values of the key, in the order in which the EntityType declares its parts */
  find(resourceName: string, key: readonly SampleValue[]): SampleRecord | undefined {
    const keyNames = this.#shapes.get(resourceName)?.keyNames
    const index = indexIn(String(key[0]))
    if (keyNames?.length !== key.length || index === undefined || !this.#has(resourceName, index)) return undefined
    const record = this.record(resourceName, index)
    return keyNames.every((name, part) => record[name] === key[part]) ? record : undefined
  }

  /**
   * What a navigation property of a record leads to: a list for a collection, else a record or null. A collection
   * holds the records whose Fields say that they belong to this one, and is empty where no Field could say it.
   *
   * @param record one of this Resource, with its key; other Fields may be left out
   * @throws RangeError when the Resource has no such record or navigation property
   */
  related(
    resourceName: string,
    record: SampleRecord,
    navigationName: string,
  ): SampleRecord | readonly SampleRecord[] | null {
    const shape = this.#shapes.get(resourceName)
    const navigation = shape?.navigation.get(navigationName)
    const index = indexIn(String(record[shape?.keyNames[0] ?? '']))
    if (navigation === undefined || index === undefined || !this.#has(resourceName, index)) {
      throw new RangeError(`${resourceName} has no such record, or no navigation property ${navigationName}.`)
    }
    if (navigation.isCollection) {
      return this.#children(resourceName, index, navigation.target).map((child) =>
        this.record(navigation.target, child),
      )
    }
    const link = this.#makers.get(resourceName)?.links.find(({ name }) => name === navigationName)
    const target = link?.targetOf(index)
    return target === undefined ? null : this.record(navigation.target, target)
  }

  #children(parentName: string, parent: number, childName: string): readonly number[] {
    const makers = this.#makers.get(childName)
    const owners = makers?.owners.find(({ keyField }) => keyField === 'ResourceRecordKey')
    const kind = owners?.kinds.indexOf(parentName) ?? -1
    const indexes =
      owners !== undefined && kind >= 0
        ? childrenOf(parent).map((share) => share * owners.kinds.length + kind)
        : makers?.links.some(({ target, isOwner }) => isOwner && target === parentName)
          ? childrenOf(parent)
          : []
    return indexes.filter((index) => this.#has(childName, index))
  }

  #has(resourceName: string, index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.#countMade(resourceName)
  }

  /** Apart from `count`, which those who serve changed records override: what is made leads to what is made. */
  #countMade(resourceName: string): number {
    const told = this.#told.get(resourceName)
    if (told !== undefined) return told.length
    return this.#shapes.has(resourceName) ? this.#recordsPerResource : 0
  }

  #value(resourceName: string, index: number, field: string): SampleValue {
    const told = this.#told.get(resourceName)?.[index]
    if (told !== undefined) return told[field] ?? null
    return this.#makers.get(resourceName)?.values.get(field)?.(index) ?? null
  }
}
