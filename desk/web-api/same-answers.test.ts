import assert from 'node:assert/strict'
import type { ReadField } from 'dd-acceptance/support/odata/expression-values'
import { compareKeys, orderKeys, readFilter, readOrder } from 'dd-acceptance/support/odata/filter-and-order'
import type { JsonValue } from 'dd-acceptance/support/odata/json-value'
import fc from 'fast-check'
import { testOnStores } from '../testing/databases'
import { fillWithMany } from '../testing/many-endorsements'
import { serviceMetadata } from './metadata/service-metadata'
import { type Ask, allRecords, askingAs, pathOf } from './testing/ask-api'
import { filters, orders, type SearchedFields } from './testing/filter-arbitrary'

const { contexts } = serviceMetadata()

interface Searched {
  readonly resource: string
  readonly key: string
  readonly fields: SearchedFields
}

const RESOURCES: readonly Searched[] = [
  {
    resource: 'Endorsement',
    key: 'EndorsementKey',
    fields: {
      texts: [
        'EndorsementStatus',
        'EndorsementConfirmation',
        'EndorsementMeasurer',
        'RecipientUniqueId',
        'RecipientOrganizationName',
        'EndorsementKey',
      ],
      lowered: ['ProviderOrganizationName', 'RecipientOrganizationName'],
      numbers: ['ScenariosPassed', 'ScenariosNotOffered'],
      timestamps: ['ModificationTimestamp', 'CertificationTimestamp', 'ArchivedTimestamp'],
      dates: [],
      truths: ['PerformancePublicYN'],
      lists: [],
      values: [
        'Certified',
        'Revoked',
        'Run',
        'Trust',
        'Desk',
        'O0001',
        'O0012',
        "O'Neill 2",
        'delta_% 3',
        '東京 4',
        '0',
      ],
    },
  },
  {
    resource: 'OUID',
    key: 'OrganizationUniqueId',
    fields: {
      texts: ['OrganizationName', 'OrganizationCity', 'OrganizationStateOrProvince', 'OrganizationContactEmail'],
      lowered: ['OrganizationName'],
      numbers: ['OrganizationMemberCount'],
      timestamps: ['ModificationTimestamp', 'OriginalEntryTimestamp'],
      dates: [],
      truths: ['OrganizationStatus'],
      lists: [],
      values: ['CA', 'NY', 'City 1', 'staff@o3.example.org', 'Ärzte 0', 'ärzte', '%', '_', "O'", '東'],
    },
  },
  {
    resource: 'Media',
    key: 'MediaKey',
    fields: {
      texts: ['MediaType', 'ShortDescription', 'ResourceName', 'MediaURL', 'ResourceRecordKey', 'MediaKey'],
      lowered: [],
      numbers: ['Order', 'FileSizeKilobytes'],
      timestamps: ['MediaModificationTimestamp', 'ModificationTimestamp'],
      dates: ['SubmissionDate'],
      truths: [],
      lists: ['Permission'],
      values: ['json', 'xml', 'Report', 'report.json', 'Metadata', 'Endorsement', 'Public', 'Private'],
    },
  },
]

const RUNS = Number(process.env['FILTERS'] ?? 60)

type Records = readonly Readonly<Record<string, unknown>>[]

const reading =
  (record: Readonly<Record<string, unknown>>): ReadField =>
  (name) =>
    (record[name] ?? null) as JsonValue

/** Returns the keys that the evaluator of the suite finds, in its order; records of the same place by their keys. */
function expectedKeys({ resource, key }: Searched, all: Records, filter: string, order: string): readonly unknown[] {
  const context = contexts.get(resource)?.context
  assert.ok(context)
  const condition = readFilter(filter, context)
  const by = order === '' ? [] : readOrder(order, context)
  const direction = by.at(-1)?.isDescending === true ? -1 : 1
  return all
    .filter((record) => condition.evaluate(reading(record)) === true)
    .map((record) => ({ key: String(record[key]), keys: orderKeys(by, reading(record)) }))
    .toSorted((left, right) => compareKeys(left.keys, right.keys, by) || direction * (left.key < right.key ? -1 : 1))
    .map((record) => record.key)
}

async function compare(ask: Ask, searched: Searched, all: Records, filter: string, order: string): Promise<void> {
  const { resource, key } = searched
  const options = { $filter: filter, $select: key, ...(order !== '' && { $orderby: order }) }
  const expected = expectedKeys(searched, all, filter, order)
  const found = await allRecords(ask, pathOf(resource, options), 37)
  assert.deepEqual(
    found.map((record) => record[key]),
    expected,
  )
  const counted = await ask(pathOf(resource, { $filter: filter, $count: 'true', $top: '0' }))
  assert.equal(counted.body['@odata.count'], expected.length)
}

for (const searched of RESOURCES) {
  const { resource, fields } = searched
  const names = [fields.texts, fields.numbers, fields.timestamps, fields.dates, fields.truths].flat()
  testOnStores(`${resource}: the database finds what the evaluator finds, in the same order`, async (store) => {
    await fillWithMany(store, { organizations: 23, endorsements: 80, hasMetadata: true })
    const ask = askingAs(store)
    const all = await allRecords(ask, `/${resource}`)
    assert.ok(all.length > 20)
    await fc.assert(
      fc.asyncProperty(filters(fields), orders(names), (filter, order) => compare(ask, searched, all, filter, order)),
      { numRuns: RUNS },
    )
  })
}
