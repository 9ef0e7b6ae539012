import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOrder } from 'dd-acceptance/support/odata/filter-and-order'
import type { KyselyPlugin, RootOperationNode } from 'kysely'
import type { Viewer } from '../endorsements/listing'
import type { Reader } from '../store/store'
import { newFolder } from '../testing/archives'
import { openedStore } from '../testing/databases'
import { fillWithMany } from '../testing/many-endorsements'
import { serviceMetadata } from './metadata/service-metadata'
import { SqlRecords } from './query/sql-records'

const VIEWERS: readonly Viewer[] = [{ kind: 'administrator' }, { kind: 'provider', uoi: 'O0001' }, { kind: 'public' }]

const LISTS = [
  ['Endorsement', ''],
  ['Endorsement', 'ModificationTimestamp'],
  ['Endorsement', 'ModificationTimestamp desc'],
  ['Media', ''],
  ['OUID', ''],
] as const

const { definitions, contexts } = serviceMetadata()

/** Returns a reader that keeps what it is asked. */
function keeping(reader: Reader) {
  const asked: RootOperationNode[] = []
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked.push(node)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { reader: reader.withPlugin(plugin), asked }
}

/** Reads two pages of a list, and returns the steps of the plan of each. */
async function plansOf(reader: Reader, viewer: Viewer, resource: string, orderText: string) {
  const definition = definitions.get(resource)
  const context = contexts.get(resource)?.context
  assert.ok(definition && context)
  const kept = keeping(reader)
  const records = new SqlRecords(kept.reader, { kind: 'SQLite', viewer, url: 'https://desk.example.org' }, definition)
  const order = orderText === '' ? [] : readOrder(orderText, context)
  const list = { filter: undefined, order, orderText, top: undefined, skip: 0, isCounted: false }
  const wanted = { fields: [definition.keyField], navigation: [] }
  const { next } = await records.page({ ...list, token: undefined }, wanted, 5)
  assert.ok(next)
  await records.page({ ...list, token: next }, wanted, 5)
  const plans: string[] = []
  for (const node of kept.asked) {
    const compiled = reader.getExecutor().compileQuery(node, { queryId: 'plan' })
    const { rows } = await reader.executeQuery<{ detail: string }>({
      ...compiled,
      sql: `explain query plan ${compiled.sql}`,
    })
    plans.push(rows.map(({ detail }) => detail).join('\n'))
  }
  return plans
}

test('pages come from an index: no list of all records is sorted', async (t) => {
  const store = await openedStore({ kind: 'SQLite', path: `${newFolder(t)}/desk.sqlite` }, t)
  await fillWithMany(store, { organizations: 30, endorsements: 200 })
  for (const viewer of VIEWERS)
    for (const [resource, order] of LISTS) {
      const plans = await plansOf(store.reader, viewer, resource, order)
      assert.equal(plans.length, 2)
      // Only the few reports of one endorsement are put into their order.
      for (const plan of plans)
        assert.doesNotMatch(plan, /TEMP B-TREE FOR ORDER BY/, `${viewer.kind} ${resource} ${order}\n${plan}`)
    }
})
