import { stringLiteral } from 'dd-acceptance/support/odata/expression-values'
import { ODataError } from 'dd-acceptance/support/sample-server/odata-error'
import { sql } from 'kysely'
import type { Expansion, Shape } from '../query/shape'
import { type Row, SqlRecords, type Wanted } from '../query/sql-records'
import type { ResourceDefinition } from '../resources/definition'
import { askerOf, type ODataRequest, queryOf, rootOf } from './service'

/** Most records of a list that is expanded; a nextLink leads to the others. */
const EXPANDED_PAGE = 20

/** A record as it is in an answer. */
export type ResultRecord = Readonly<Record<string, unknown>>

/** Returns what is read of a row for a shape. */
export const wantedOf = ({ fields, expansions }: Shape): Wanted => ({
  fields,
  navigation: expansions.map(({ name }) => name),
})

/** Returns the Resource of this name, whose records are in the database. */
export function definitionOf({ service }: ODataRequest, name: string): ResourceDefinition {
  const definition = service.metadata.definitions.get(name)
  if (definition === undefined) throw new ODataError(404, `there is no EntitySet ${name}`)
  return definition
}

export const recordsOf = (asked: ODataRequest, resource: ResourceDefinition): SqlRecords =>
  new SqlRecords(asked.service.store.reader, askerOf(asked), resource)

/** Makes the records of an answer: the Fields of rows, with what is expanded of each. */
export async function resultRecords(
  asked: ODataRequest,
  resource: ResourceDefinition,
  rows: readonly Row[],
  { expansions }: Shape,
): Promise<readonly ResultRecord[]> {
  let records: readonly ResultRecord[] = rows.map(({ values }) => values)
  for (const expansion of expansions) {
    const expanded = expansion.isCollection
      ? await expandedLists(asked, resource, rows, expansion)
      : await expandedOnes(asked, resource, rows, expansion)
    records = records.map((record, index) => ({ ...record, ...expanded[index] }))
  }
  return records
}

async function expandedOnes(
  asked: ODataRequest,
  resource: ResourceDefinition,
  rows: readonly Row[],
  { name, target, shape }: Expansion,
): Promise<readonly ResultRecord[]> {
  const way = resource.navigation.find((each) => each.name === name)
  const values = [...new Set(rows.map(({ from }) => from[name] ?? ''))]
  if (way === undefined || values.length === 0) return []
  const related = definitionOf(asked, target)
  const found = [...(await recordsOf(asked, related).having(way.to(), values, wantedOf(shape)))]
  const records = await resultRecords(
    asked,
    related,
    found.map(([, row]) => row),
    shape,
  )
  const byValue = new Map(found.map(([value], index) => [value, records[index]]))
  return rows.map(({ from }) => ({ [name]: byValue.get(from[name] ?? '') ?? null }))
}

async function expandedLists(
  asked: ODataRequest,
  resource: ResourceDefinition,
  rows: readonly Row[],
  expansion: Expansion,
): Promise<readonly ResultRecord[]> {
  const lists: ResultRecord[] = []
  for (const row of rows) lists.push(await expandedList(asked, resource, row, expansion))
  return lists
}

async function expandedList(
  asked: ODataRequest,
  resource: ResourceDefinition,
  { key, from }: Row,
  { name, target, shape, list, options }: Expansion,
): Promise<ResultRecord> {
  const way = resource.navigation.find((each) => each.name === name)
  if (way === undefined || list === undefined) return {}
  const related = definitionOf(asked, target)
  const also = [sql`${way.to()} = ${from[name] ?? ''}`]
  const records = recordsOf(asked, related)
  const { rows, next } = await records.page(list, wantedOf(shape), EXPANDED_PAGE, also)
  const path = `${rootOf(asked.service)}/${resource.name}(${encodeURIComponent(stringLiteral(key))})/${name}`
  const others = { ...options, $top: undefined, $skip: undefined, $skiptoken: next }
  return {
    [name]: await resultRecords(asked, related, rows, shape),
    ...(list.isCounted && { [`${name}@odata.count`]: await records.count(list.filter, also) }),
    ...(next !== undefined && { [`${name}@odata.nextLink`]: `${path}?${queryOf(others)}` }),
  }
}
