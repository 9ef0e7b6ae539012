import { fieldMaker, type MakeValue, maxLengthOf } from './field-maker'
import { identifier } from './plausible-values'
import { type Reference, type ReferenceSource, referencesOf } from './references'
import type { ResourceShape } from './resource-shape'
import type { SampleRecord, SampleValue } from './sample-record'

/** The records of one Resource by index, and what they lead to. */
export interface ResourceRecords {
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
export function madeRecords(source: ReferenceSource, shape: ResourceShape, count: number): ResourceRecords {
  const { offered, seed } = source
  const references = referencesOf(source, shape)
  const makers = new Map<string, MakeValue>()
  for (const [name, property] of shape.properties) {
    const own = name === shape.keyName ? keyMaker(shape) : fieldMaker(shape, property, offered.ofField(property), seed)
    const reference = references.findLast(({ copies }) => copies.has(name))
    makers.set(name, reference === undefined ? own : copyMaker(shape, name, reference, own))
  }
  // A copy takes its Fields a fifth of the time that adding them one by one takes.
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
