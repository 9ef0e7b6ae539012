import type { DataDictionary } from '../../dictionary/data-dictionary'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import { fieldRecords, lookupRecords } from './describing-records'
import { fieldMaker, type MakeValue, maxLengthOf } from './field-maker'
import { OfferedLookupValues } from './offered-lookup-values'
import { identifier, indexIn } from './plausible-values'
import { type Reference, type ReferenceSource, referencesOf } from './references'
import { type ResourceShape, resourceShapes } from './resource-shape'
import type { ReadField, SampleRecord, SampleValue } from './sample-record'

/** The metadata and numbers that records are made from. */
export interface SampleRecordsOptions {
  readonly model: EntityDataModel
  readonly dictionary: DataDictionary
  /** Any integer; others give other records. */
  readonly seed?: number
  /** The number of records of each Resource, except Lookup and Field, whose records describe the model. */
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

  /** Returns the shape of a Resource; undefined when the model has no EntitySet of this name. */
  shape(resourceName: string): ResourceShape | undefined {
    return this.#source.shapes.get(resourceName)
  }

  /** Returns the number of records of a Resource; 0 when the model has no EntitySet of this name. */
  count(resourceName: string): number {
    return this.#records(resourceName).count
  }

  /**
   * Makes a record.
   *
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

  /** Returns a reader of single Fields of a record, so that looking at every record does not make all of them. */
  fieldsOf(resourceName: string, index: number): ReadField {
    const records = this.#records(resourceName)
    return (name) => records.value(index, name)
  }

  /** Returns indexes in an order. The last order of each Resource is kept for the next page. */
  ordered(resourceName: string, by: string, order: () => readonly number[]): readonly number[] {
    const last = this.#orders.get(resourceName)
    const indexes = last?.by === by ? last.indexes : order()
    this.#orders.set(resourceName, { by, indexes })
    return indexes
  }

  /** Returns the record with a key; undefined when there is none. */
  find(resourceName: string, key: SampleValue): SampleRecord | undefined {
    const index = indexIn(String(key))
    const record = this.#has(resourceName, index) ? this.record(resourceName, index) : undefined
    return record?.[this.shape(resourceName)?.keyName ?? ''] === key ? record : undefined
  }

  /**
   * Returns the records that a navigation property of a record leads to: at most one unless it is a collection. A collection
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

  /** True when a record is made here, whatever subclasses that change records override: references lead to such records. */
  #has(resourceName: string, index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.#records(resourceName).count
  }
}

type RecordsOfResource = (resourceName: string) => ResourceRecords

/** The parts that all servers of one process share that have the same records. */
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
    if (shape === undefined) return describingRecords([])
    if (shape.name === 'Lookup') return describingRecords(lookupRecords(shape, offered))
    if (shape.name === 'Field') return describingRecords(fieldRecords(shape, shapes, offered, dictionaryIndex))
    return madeRecords(source, shape, recordsPerResource)
  }
  const records = (resourceName: string): ResourceRecords => {
    const known = resources.get(resourceName) ?? made(source.shapes.get(resourceName))
    resources.set(resourceName, known)
    return known
  }
  return { source, records }
}

/** Serves the records of Lookup and Field, which describe the model and lead nowhere. */
const describingRecords = (rows: readonly SampleRecord[]): ResourceRecords => ({
  count: rows.length,
  record: (index) => rows[index] ?? {},
  value: (index, field) => rows[index]?.[field] ?? null,
  references: [],
})

/** The records of one Resource by index, and the records that they lead to. */
interface ResourceRecords {
  readonly count: number
  readonly record: (index: number) => SampleRecord
  readonly value: (index: number, field: string) => SampleValue
  readonly references: readonly Reference[]
}

/**
 * Lays out how the records of a Resource are made.
 *
 * @throws Error for a Field whose type the reference metadata do not use
 */
function madeRecords(source: ReferenceSource, shape: ResourceShape, count: number): ResourceRecords {
  const { offered, seed } = source
  const references = referencesOf(source, shape)
  const makers = new Map<string, MakeValue>()
  for (const [name, property] of shape.properties) {
    const own = name === shape.keyName ? keyMaker(shape) : fieldMaker(shape, property, offered.ofField(property), seed)
    const reference = references.findLast(({ copies }) => copies.has(name))
    makers.set(name, reference === undefined ? own : copyMaker(shape, name, reference, own))
  }
  // Copying all Fields takes a fifth of the time of adding them one by one.
  const blank: SampleRecord = Object.fromEntries([...makers.keys()].map((name) => [name, null]))
  const make = (index: number): SampleRecord => {
    const record: Record<string, SampleValue> = { ...blank }
    for (const [name, makeValue] of makers) record[name] = makeValue(index)
    return record
  }
  const kept: SampleRecord[] = []
  return {
    count,
    record: (index) => {
      if (index >= KEPT) return make(index)
      kept[index] ??= make(index)
      return kept[index]
    },
    value: (index, field) => kept[index]?.[field] ?? makers.get(field)?.(index) ?? null,
    references,
  }
}

/**
 * Records of a Resource that stay in memory once they are made. Clients ask for the first ones many times, and making
 * one takes longer than sending it; a million records would not fit.
 */
const KEPT = 200

const keyMaker = ({ name, keyName, properties }: ResourceShape): MakeValue =>
  properties.get(keyName)?.type.qualifiedName === 'Edm.String'
    ? (index) => identifier(name, index)
    : (index) => index + 1

/** Copies a Field of the target; where its value is too long, the Field has its own value. */
function copyMaker(
  { model, properties }: ResourceShape,
  name: string,
  { copies, placeOf }: Reference,
  own: MakeValue,
): MakeValue {
  const property = properties.get(name)
  const copy = copies.get(name)
  if (property === undefined || copy === undefined) return own
  const { isCollection, facets } = model.underlying(property)
  return (index) => {
    const place = placeOf(index)
    if (place === undefined) return isCollection ? [] : null
    const value = copy(place)
    return typeof value === 'string' && value.length > maxLengthOf(facets) ? own(index) : value
  }
}
