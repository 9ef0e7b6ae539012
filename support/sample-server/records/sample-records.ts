import type { DataDictionary } from '../../dictionary/data-dictionary'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { madeRecords, type ResourceRecords } from './made-records'
import { OfferedLookupValues } from './offered-lookup-values'
import { indexIn } from './plausible-values'
import type { ReferenceSource } from './references'
import { type ResourceShape, resourceShapes } from './resource-shape'
import type { ReadField, SampleRecord, SampleValue } from './sample-record'
import { fieldRecords, lookupRecords } from './told-records'

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
 * every machine sees the same ones in any order of access. A Resource is laid out when it is first asked for.
 */
export class SampleRecords {
  readonly #source: ReferenceSource
  readonly #records: RecordsOfResource
  readonly #orders = new Map<string, { readonly by: string; readonly indexes: readonly number[] }>()

  constructor(options: SampleRecordsOptions) {
    const { source, records } = laidOut(options)
    this.#source = source
    this.#records = records
  }

  get resourceNames(): readonly string[] {
    return [...this.#source.shapes.keys()]
  }

  /** Key, Fields and navigation properties of a Resource; undefined when the model has no EntitySet of this name. */
  shape(resourceName: string): ResourceShape | undefined {
    return this.#source.shapes.get(resourceName)
  }

  /** How many records a Resource has; 0 when the model has no EntitySet of this name. */
  count(resourceName: string): number {
    return this.#records(resourceName).count
  }

  /**
   * @param index from 0 to `count(resourceName) - 1`
   * @throws RangeError when there is no such record
   * @throws Error when the Resource has a Field whose type the reference metadata do not use
   */
  record(resourceName: string, index: number): SampleRecord {
    if (!this.#has(resourceName, index)) {
      throw new RangeError(`${resourceName} has no record ${index}: it has ${this.count(resourceName)} records.`)
    }
    return this.#records(resourceName).record(index)
  }

  /** Single Fields of a record that there is: what looks at every record must not make them whole. */
  fieldsOf(resourceName: string, index: number): ReadField {
    const records = this.#records(resourceName)
    return (name) => records.value(index, name)
  }

  /** Indexes in an order, remembered for the next page: the last one of each Resource. */
  ordered(resourceName: string, by: string, order: () => readonly number[]): readonly number[] {
    const last = this.#orders.get(resourceName)
    const indexes = last?.by === by ? last.indexes : order()
    this.#orders.set(resourceName, { by, indexes })
    return indexes
  }

  /** The record with a key. */
  find(resourceName: string, key: SampleValue): SampleRecord | undefined {
    const index = indexIn(String(key))
    const record = this.#has(resourceName, index) ? this.record(resourceName, index) : undefined
    return record?.[this.shape(resourceName)?.keyName ?? ''] === key ? record : undefined
  }

  /**
   * The records that a navigation property of a record leads to: at most one unless it is a collection. A collection
   * holds the records whose Fields say that they belong to this one, and is empty where no Field could say it.
   *
   * @param record one of this Resource, with its key; other Fields may be left out
   */
  related(resourceName: string, record: SampleRecord, navigationName: string): readonly SampleRecord[] {
    const shape = this.shape(resourceName)
    const navigation = shape?.navigation.get(navigationName)
    const index = indexIn(String(record[shape?.keyName ?? '']))
    if (navigation === undefined || !this.#has(resourceName, index)) return []
    const { target, isCollection } = navigation
    if (!isCollection) {
      const reference = this.#records(resourceName).references.find(({ name }) => name === navigationName)
      const place = reference?.placeOf(index)
      return place === undefined ? [] : [this.record(target, place.index)]
    }
    return this.#records(target)
      .references.flatMap(({ childrenOf }) => childrenOf?.({ resource: resourceName, index }) ?? [])
      .filter((child) => this.#has(target, child))
      .map((child) => this.record(target, child))
  }

  /** Of what is made, whatever those who serve changed records override: what is made leads to what is made. */
  #has(resourceName: string, index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.#records(resourceName).count
  }
}

type RecordsOfResource = (resourceName: string) => ResourceRecords

/** What all servers of one process share that have the same records. */
interface LaidOut {
  readonly source: ReferenceSource
  readonly records: RecordsOfResource
}

const shared = new WeakMap<EntityDataModel, Map<string, LaidOut>>()

/** Lays out the Resources of a model, once for each seed and number of records. */
function laidOut({ model, dictionary, seed = 1, recordsPerResource = 100 }: SampleRecordsOptions): LaidOut {
  const ofModel = shared.get(model) ?? new Map<string, LaidOut>()
  shared.set(model, ofModel)
  const id = `${seed} ${recordsPerResource}`
  const known = ofModel.get(id) ?? layOut(model, dictionary, seed, recordsPerResource)
  ofModel.set(id, known)
  return known
}

function layOut(model: EntityDataModel, dictionary: DataDictionary, seed: number, recordsPerResource: number): LaidOut {
  const resources = new Map<string, ResourceRecords>()
  const dictionaryIndex = new DictionaryIndex(dictionary)
  const source: ReferenceSource = {
    shapes: resourceShapes(model),
    offered: new OfferedLookupValues(model, dictionary),
    seed,
    count: (resourceName) => records(resourceName).count,
    valueOf: ({ resource, index }, field) => records(resource).value(index, field),
  }
  const made = (shape: ResourceShape | undefined): ResourceRecords => {
    const { shapes, offered } = source
    if (shape === undefined) return toldRecords([])
    if (shape.name === 'Lookup') return toldRecords(lookupRecords(shape, offered))
    if (shape.name === 'Field') return toldRecords(fieldRecords(shape, shapes, offered, dictionaryIndex))
    return madeRecords(source, shape, recordsPerResource)
  }
  const records = (resourceName: string): ResourceRecords => {
    const known = resources.get(resourceName) ?? made(source.shapes.get(resourceName))
    resources.set(resourceName, known)
    return known
  }
  return { source, records }
}

/** Records that say what the model has, and lead nowhere. */
const toldRecords = (rows: readonly SampleRecord[]): ResourceRecords => ({
  count: rows.length,
  record: (index) => rows[index] ?? {},
  value: (index, field) => rows[index]?.[field] ?? null,
  references: [],
})
