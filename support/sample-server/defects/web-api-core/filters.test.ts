import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ReadField } from '../../../odata/expression-values'
import { compareKeys, compileFilter, orderKeys, readOrder } from '../../../odata/filter-and-order'
import type { JsonValue } from '../../../odata/json-value'
import { defects, isDefectName } from '../../defects'
import { type ResourceShape, resourceShapes } from '../../records/resource-shape'
import { readReferenceData } from '../../reference/reference-data'
import type { Representation } from '../../representation'
import { startSampleServer } from '../../sample-server'
import { coreParameters } from '../../testing/core-parameters'
import { type CoreRequest, coreRequests } from '../../testing/core-requests'
import { type Row, SampleClient } from '../../testing/sample-client'

/** Scenarios whose answer is to break another rule than that of filter and order. */
const OTHERS = [
  ...['filter-datetime-ne-now', 'wrong-case-filter', 'wrong-case-orderby', 'response-code-400', 'skip-pages'],
  ...['filter-contains-case', 'filter-startswith-case', 'filter-endswith-case', 'option-search', 'skip-without-top'],
]

/** Scenarios whose filter no record meets. */
const isOfNothing = (id: string): boolean => /-(not-found|percent|underscore)$/.test(id)

/** Each defect is about requests of its own, but `le` is made `not (... le ...)`, and `asc` is made `desc`. */
const isSecond = (name: string): boolean => /-(not|desc)\b/.test(name)

const isJson = (value: unknown): value is JsonValue => value !== undefined

const readerOf =
  (row: Row): ReadField =>
  (name) => {
    const value = row[name]
    return isJson(value) ? value : null
  }

/** Tells if the records are all of those that were asked for, in the order that was asked for. */
function isRight(shape: ResourceShape, { path, id }: CoreRequest, rows: readonly Row[]): boolean {
  const query = new URL(path, 'http://sample').searchParams
  const meets = compileFilter(query.get('$filter') ?? 'true', shape)
  const order = readOrder(query.get('$orderby') ?? 'ListingKey', shape)
  const keys = rows.map((row) => orderKeys(order, readerOf(row)))
  const isOrdered = keys.every((key, index) => index === 0 || compareKeys(keys[index - 1] ?? [], key, order) <= 0)
  const isFound = rows.length > 0 || isOfNothing(id)
  return isFound && isOrdered && rows.every((row) => meets(readerOf(row)) === true)
}

for (const representation of ['string lookups', 'EnumTypes', 'IsFlags'] satisfies readonly Representation[]) {
  describe(`filters and orders with ${representation}`, () => {
    let sound: SampleClient
    const defective: SampleClient[] = []
    const shape = resourceShapes(readReferenceData('2.0', representation).model).get('Property')
    const asking = coreRequests(representation, coreParameters(representation)).filter(
      ({ path, id }) =>
        /[$](filter|orderby)=/.test(path) &&
        !OTHERS.includes(id) &&
        (representation === 'string lookups' || id.includes('enum')),
    )
    const names = asking.map(({ id }) => `core-${id}`).filter(isDefectName)

    before(async () => {
      sound = new SampleClient(await startSampleServer({ representation }))
      for (const second of [false, true]) {
        const together = names.filter((name) => isSecond(name) === second)
        defective.push(new SampleClient(await startSampleServer({ representation, defects: together })))
      }
    })
    after(async () => {
      for (const { server } of [sound, ...defective]) await server.close()
    })

    for (const request of asking) {
      const name = `core-${request.id}`
      assert.ok(shape && isDefectName(name), name)
      test(`${name}: ${defects[name].description}`, async () => {
        const answer = await sound.body(request.path, request.headers)
        assert.ok(isRight(shape, request, answer.value ?? []), 'without the defect')
        const other = await defective[Number(isSecond(name))]?.body(request.path, request.headers)
        assert.ok(other !== undefined && other.error === undefined)
        assert.ok((other.value ?? []).length > 0)
        assert.equal(isRight(shape, request, other.value ?? []), false, 'with the defect')
      })
    }
  })
}
