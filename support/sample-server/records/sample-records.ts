import type { DataDictionary } from '../../dictionary/data-dictionary'
import { DictionaryIndex } from '../../dictionary/dictionary-index'
import type { EntityDataModel } from '../../edm/entity-data-model'
import { fieldMaker, type MakeValue, maxLengthOf } from './field-maker'
import { OfferedLookupValues } from './offered-lookup-values'
import { identifier, indexIn } from './plausible-values'
import { type Place, type Reference, type ReferenceSource, referencesOf } from './references'
import { type ResourceShape, resourceShapes } from './resource-shape'
import type { SampleRecord, SampleValue } from './sample-record'
import { fieldRecords, lookupRecords } from './told-records'

export interface SampleRecordsOptions {
  readonly model: EntityDataModel
  readonly dictionary: DataDictionary
  /** Any integer; others give other records. */
  readonly seed?: number
  /** How many records each Resource has, apart from Lookup and Field, whose records say what the model has. */
  readonly recordsPerResource?: number
}

/** How the records of one Resource are made, and what they lead to. */
interface Layout {
  readonly values: ReadonlyMap<string, MakeValue>
  readonly references: readonly Reference[]
}

/**
 * Generated records of every Resource of a model. A record is a function of seed, Resource and index alone, so that
 * none is kept and every machine sees the same ones in any order of access. A Resource is laid out when it is first
 * asked for.
 */
export class SampleRecords {
  readonly #recordsPerResource: number
  readonly #source: ReferenceSource
  readonly #dictionary: DictionaryIndex
  readonly #layouts = new Map<string, Layout>()
  /** The records of Lookup and Field, whose number the model limits. */
  readonly #told = new Map<string, readonly SampleRecord[]>()

  constructor({ model, dictionary, seed = 1, recordsPerResource = 100 }: SampleRecordsOptions) {
    this.#recordsPerResource = recordsPerResource
    this.#dictionary = new DictionaryIndex(dictionary)
    this.#source = {
      shapes: resourceShapes(model),
      offered: new OfferedLookupValues(model, dictionary),
      seed,
      count: (resourceName) => this.#countMade(resourceName),
      valueOf: (place, field) => this.#value(place, field),
    }
  }

  get resourceNames(): readonly string[] {
    return [...this.#source.shapes.keys()]
  }

  /** Key, Fields and navigation properties of a Resource; undefined when the model has no EntitySet of this name. */
  shape(resourceName: string): ResourceShape | undefined {
    return this.#source.shapes.get(resourceName)
  }

  /** All records of a Resource whose number the model limits; undefined for any other. */
  told(resourceName: string): readonly SampleRecord[] | undefined {
    const { shapes, offered } = this.#source
    const shape = shapes.get(resourceName)
    if (shape === undefined || (resourceName !== 'Lookup' && resourceName !== 'Field')) return undefined
    const known = this.#told.get(resourceName)
    if (known !== undefined) return known
    const told =
      resourceName === 'Lookup' ? lookupRecords(shape, offered) : fieldRecords(shape, shapes, offered, this.#dictionary)
    this.#told.set(resourceName, told)
    return told
  }

  /** How many records a Resource has; 0 when the model has no EntitySet of this name. */
  count(resourceName: string): number {
    return this.#countMade(resourceName)
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
    const told = this.told(resourceName)?.[index]
    if (told !== undefined) return told
    const record: Record<string, SampleValue> = {}
    for (const [name, make] of this.#layout(resourceName).values) record[name] = make(index)
    return record
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
      const reference = this.#layout(resourceName).references.find(({ name }) => name === navigationName)
      const place = reference?.placeOf(index)
      return place === undefined ? [] : [this.record(target, place.index)]
    }
    return this.#layout(target)
      .references.flatMap(({ childrenOf }) => childrenOf?.({ resource: resourceName, index }) ?? [])
      .filter((child) => this.#has(target, child))
      .map((child) => this.record(target, child))
  }

  #layout(resourceName: string): Layout {
    const known = this.#layouts.get(resourceName)
    if (known !== undefined) return known
    const shape = this.shape(resourceName)
    const layout =
      shape === undefined || this.told(resourceName) !== undefined
        ? { values: new Map(), references: [] }
        : layoutOf(this.#source, shape)
    this.#layouts.set(resourceName, layout)
    return layout
  }

  #has(resourceName: string, index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.#countMade(resourceName)
  }

  /** Apart from `count`, which those who serve changed records override: what is made leads to what is made. */
  #countMade(resourceName: string): number {
    return this.told(resourceName)?.length ?? (this.#source.shapes.has(resourceName) ? this.#recordsPerResource : 0)
  }

  #value({ resource, index }: Place, field: string): SampleValue {
    const told = this.told(resource)
    return (told === undefined ? this.#layout(resource).values.get(field)?.(index) : told[index]?.[field]) ?? null
  }
}

function layoutOf(source: ReferenceSource, shape: ResourceShape): Layout {
  const { offered, seed } = source
  const references = referencesOf(source, shape)
  const values = new Map<string, MakeValue>()
  for (const [name, property] of shape.properties) {
    const own = name === shape.keyName ? keyMaker(shape) : fieldMaker(shape, property, offered.ofField(property), seed)
    const reference = references.findLast(({ copies }) => copies.has(name))
    values.set(name, reference === undefined ? own : copyMaker(shape, name, reference, own))
  }
  return { values, references }
}

const keyMaker = ({ name, keyName, properties }: ResourceShape): MakeValue =>
  properties.get(keyName)?.type.qualifiedName === 'Edm.String'
    ? (index) => identifier(name, index)
    : (index) => index + 1

/** The Field keeps a value of its own where that of the target is too long for it. */
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
