import { readTimestamp } from '../../edm/timestamp'
import type { ResourceShape } from '../records/resource-shape'
import type { SampleRecord } from '../records/sample-record'
import { chosenRecords } from './chosen-records'
import type { Scope } from './compiled-expression'
import { type ExpandItem, expandItems } from './expand-items'
import { compileFilter } from './filter'
import { compileOrder } from './order'
import { QueryError } from './query-error'
import { inOption, type QueryOptions, readOption, readPaging, refuseOthers } from './query-options'
import type { QueryPage, QuerySource, RecordList, ResultRecord } from './query-result'
import { selectedFields } from './selected-fields'

const ENTITY_OPTIONS = ['$select', '$expand']
const COLLECTION_OPTIONS = [...ENTITY_OPTIONS, '$filter', '$orderby', '$top', '$skip']

type Shaped = (record: SampleRecord) => ResultRecord

/** @throws QueryError when an option is not one of an entity, or speaks of what the Resource does not have */
export function compileEntityQuery(source: QuerySource, shape: ResourceShape, options: QueryOptions): Shaped {
  refuseOthers(options, ENTITY_OPTIONS)
  return compileShaped(source, shape, options)
}

/** @throws QueryError when an option is not one of a collection, or speaks of what the Resource does not have */
export function compileCollectionQuery(
  source: QuerySource,
  shape: ResourceShape,
  options: QueryOptions,
  furtherOptions: readonly string[],
): (list: RecordList, pageSize: number) => QueryPage {
  refuseOthers(options, [...COLLECTION_OPTIONS, ...furtherOptions])
  const scope = scopeOf(source, shape)
  const { top, skip, position, isCounted } = readPaging(options)
  const filter = readOption(options, '$filter', (text) => compileFilter(text, scope))
  const order = readOption(options, '$orderby', (text) => compileOrder(text, scope))
  const shaped = compileShaped(source, shape, options)
  return (list, pageSize) => {
    const start = skip + position
    const size = Math.max(0, Math.min(pageSize, top - position))
    const chosen = chosenRecords(list, filter, order, isCounted ? Number.POSITIVE_INFINITY : start + size + 1)
    const records: ResultRecord[] = []
    for (let place = start; place < Math.min(start + size, chosen.length); place++) {
      records.push(shaped(chosen.at(place)))
    }
    const hasMore = chosen.length > start + size && top > position + size
    return {
      records,
      ...(isCounted && { count: chosen.length }),
      ...(hasMore && { nextSkipToken: String(position + size) }),
    }
  }
}

/** Fields that are selected, then what is expanded: also without being selected (Protocol 4.01, 11.2.5.2). */
function compileShaped(source: QuerySource, shape: ResourceShape, options: QueryOptions): Shaped {
  const fields = readOption(options, '$select', (text) => selectedFields(text, shape))
  const items = readOption(options, '$expand', expandItems) ?? []
  const expansions = items.map((item) => inOption('$expand', () => compileExpansion(source, shape, item)))
  return (record) => ({
    ...(fields === undefined ? record : Object.fromEntries(fields.map((name) => [name, record[name] ?? null]))),
    ...Object.fromEntries(expansions.map((expansion) => expansion(record))),
  })
}

type Expansion = (record: SampleRecord) => readonly [string, ResultRecord | readonly ResultRecord[] | null]

function compileExpansion(source: QuerySource, shape: ResourceShape, { name, options }: ExpandItem): Expansion {
  const navigation = shape.navigation.get(name)
  const target = navigation && source.records.shape(navigation.target)
  if (target === undefined) throw new QueryError(`${shape.name} has no navigation property ${name}.`)
  const related = (record: SampleRecord) => listOf(source.records.related(shape.name, record, name))
  if (navigation?.isCollection === true) {
    const page = compileCollectionQuery(source, target, options, [])
    return (record) => [name, page(recordList(related(record)), Number.POSITIVE_INFINITY).records]
  }
  const one = compileEntityQuery(source, target, options)
  return (record) => [name, related(record).map(one)[0] ?? null]
}

const listOf = (related: SampleRecord | readonly SampleRecord[] | null): readonly SampleRecord[] =>
  related === null ? [] : isList(related) ? related : [related]

const isList = (related: SampleRecord | readonly SampleRecord[]): related is readonly SampleRecord[] =>
  Array.isArray(related)

const recordList = (records: readonly SampleRecord[]): RecordList => ({
  length: records.length,
  at: (index) => records[index] ?? {},
})

function scopeOf({ model, now }: QuerySource, { properties }: ResourceShape): Scope {
  const instant = readTimestamp(now)
  if (instant === undefined) throw new TypeError(`${now}, the instant of now(), is no timestamp.`)
  return { model, properties, now: instant, variables: new Map() }
}
