import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import type { JsonObject } from '../../odata/json-value'
import { type Behaviour, lookupRecords } from '../../payload/lookups/testing/fake-service'
import type { LookupResource } from '../../payload/replicated-resource'
import { checked } from '../testing/checked-findings'
import { fieldHasRecord, fieldRecordInMetadata } from './field-records'
import { lookupNamesRecorded } from './lookup-names-recorded'
import { lookupNamesReferredTo } from './lookup-names-referred-to'
import { modificationTimestamp } from './modification-timestamp'
import { pairOnce } from './pair-once'
import { requiredValue } from './required-value'
import { standardValue } from './standard-value'
import { dictionary, modelWith } from './testing/lookup-model'
import { fieldsOf, lookupsOf } from './testing/resources'
import { topAndSkip } from './top-and-skip'

const model = modelWith()

const rules = {
  'values that are required': (resource: LookupResource) => checked(requiredValue).judge(resource, 'LookupValue'),
  'pairs that occur once': (resource: LookupResource) =>
    checked(pairOnce).judge(resource, ['LookupName', 'LookupValue']),
  'standard values': (resource: LookupResource) => checked(standardValue).judge(resource, dictionary),
  'annotated LookupNames': (resource: LookupResource) => checked(lookupNamesRecorded).judge(model, resource, '2.0'),
  'LookupNames of Fields': (resource: LookupResource) =>
    checked(lookupNamesReferredTo).judge(model, dictionary, resource),
}

const told = (findings: readonly Finding[]) => findings.map(({ outcome, cause }) => [outcome, cause])

const MISSING = 'replication of the Lookup Resource'

/** Servers whose records do not all come, and the cause that findings name. */
const SERVERS: Readonly<Record<string, readonly [Partial<Behaviour>, string]>> = {
  'counts $skip inside $top': [{ pageSize: (skip) => (skip === 0 ? 3 : 0) }, MISSING],
  'repeats its first page': [{ pageSize: () => 3, ignores: ['$skip'] }, MISSING],
  'counts more than it serves': [{ count: (records) => BigInt(records.length + 1) }, MISSING],
  'fails half-way': [
    { pageSize: () => 3, fails: ({ $skip = 0 }) => (Number($skip) > 0 ? 'unanswered' : undefined) },
    MISSING,
  ],
  'gives no count': [{ count: () => undefined }, 'count of the Lookup Resource'],
  'counts more and more': [
    {
      records: (request) => lookupRecords(3 + request),
      pageSize: (skip) => (skip < 4 ? 2 : 0),
    },
    'records of the Lookup Resource that change',
  ],
}

describe('some of the records', () => {
  for (const [name, [behaviour, cause]] of Object.entries(SERVERS)) {
    test(`of a server that ${name} prove nothing about the others`, async () => {
      const judged = async (rule: keyof typeof rules) =>
        told(await rules[rule](lookupsOf({ records: lookupRecords(6), ...behaviour })))
      const { 'annotated LookupNames': _, ...universal } = rules
      for (const rule of Object.keys(universal) as (keyof typeof universal)[]) {
        assert.deepEqual(await judged(rule), [['not verified', cause]], rule)
      }
      assert.deepEqual(await judged('annotated LookupNames'), [['upheld', undefined]])
    })
  }

  const serving = (records: readonly JsonObject[]): LookupResource =>
    lookupsOf({ records, pageSize: (skip) => (skip === 0 ? 3 : 0) })

  test('break what they break, without the others', async () => {
    const [first = {}, ...others] = lookupRecords(6)
    const broken = [
      { ...first, LookupKey: 'twice' },
      { ...first, LookupValue: null, LookupKey: 'null' },
      first,
      ...others,
    ]
    assert.deepEqual(told(await rules['values that are required'](serving(broken))), [['violated', undefined]])
    assert.deepEqual(told(await rules['pairs that occur once'](serving(broken))), [['violated', undefined]])
    const unused = lookupRecords(6).map((record) => ({ ...record, LookupName: 'Unused' }))
    assert.deepEqual(told(await rules['LookupNames of Fields'](serving(unused))), [['advisory', undefined]])
    assert.deepEqual(told(await rules['annotated LookupNames'](serving(unused))), [['not verified', MISSING]])
  })

  test('are enough to see that $skip leads nowhere, and too few for a count', async () => {
    const short = { records: lookupRecords(6), pageSize: (skip: number) => (skip === 0 ? 4 : 0) }
    assert.deepEqual(told([await checked(topAndSkip).judge(lookupsOf(short))]), [['violated', undefined]])
    assert.deepEqual(told([await checked(modificationTimestamp).judge(lookupsOf(short))]), [['not verified', MISSING]])
  })

  test('are too few for two pages only where there are no others', async () => {
    const one = { records: lookupRecords(2), pageSize: (skip: number) => (skip === 0 ? 1 : 0) }
    assert.deepEqual(told([await checked(topAndSkip).judge(lookupsOf(one))]), [['not verified', MISSING]])
    const none = { records: lookupRecords(2), pageSize: () => 0 }
    for (const rule of [topAndSkip, modificationTimestamp]) {
      assert.deepEqual(told([await rule.judge(lookupsOf(none))]), [['not verified', MISSING]])
    }
    assert.deepEqual(told(await rules['annotated LookupNames'](lookupsOf(none))), [['not verified', MISSING]])
  })
})

test('some of the records of the Field Resource miss no Field, and have all where they do', async () => {
  const fields = modelWith({ lookupFields: '<Property Name="LookupKey" Type="Edm.String"/>' })
  const names = fields.properties(fields.resource('Property') ?? assert.fail()).map(({ name }) => ['Property', name])
  const records = [...names, ['Lookups', 'LookupKey'], ['Office', 'OfficeKey']].map(
    ([ResourceName = '', FieldName = '']) => ({
      FieldKey: `${ResourceName}.${FieldName}`,
      ResourceName,
      FieldName,
    }),
  )
  const some = (length: number) => fieldsOf({ records, pageSize: (skip) => (skip === 0 ? length : 0) })
  const cause = 'replication of the Field Resource'
  assert.deepEqual(told(await checked(fieldHasRecord).judge(fields, some(1))), [['not verified', cause]])
  assert.deepEqual(told(await checked(fieldHasRecord).judge(fields, some(records.length - 1))), [['upheld', undefined]])
  assert.deepEqual(told(await checked(fieldRecordInMetadata).judge(fields, some(1))), [['not verified', cause]])
  assert.deepEqual(told(await checked(fieldRecordInMetadata).judge(fields, some(records.length))), [
    ['violated', undefined],
  ])
})
