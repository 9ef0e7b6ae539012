import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AdvertisedPayload } from './advertised-payload'
import type { Fault } from './fault'
import { advertisedReader } from './fault-readers'
import { FaultSummary, type SummaryLimits } from './fault-summary'
import { sampleAdvertised } from './testing/sample-advertised'
import { createValidationReport } from './validation-report'

type Given = readonly [rule: Fault['rule'], path: string, found: string, key?: string]

function summaryOf(faults: readonly Given[], limits: Partial<SummaryLimits> = {}): FaultSummary {
  const summary = new FaultSummary(limits)
  for (const [rule, path, found, key] of faults) {
    summary.add({ rule, resource: 'Property', path: path.split('.'), declared: '', expected: 'a thing', found }, key)
  }
  return summary
}

const reportOf = (errors: FaultSummary, warnings = summaryOf([])) =>
  createValidationReport(
    {
      payload: sampleAdvertised,
      version: '2.0',
      errors: [errors],
      warnings: [warnings],
      read: advertisedReader({ payload: sampleAdvertised, version: '2.0', knowsLookups: false }),
    },
    '2026-11-22T03:44:14.367Z',
  )

test('without faults', () => {
  assert.deepEqual(reportOf(summaryOf([])), {
    description: 'RESO Data Dictionary Schema Validation Report',
    generatedOn: '2026-11-22T03:44:14.367Z',
    version: '2.0',
    totalErrors: 0,
    totalWarnings: 0,
    errors: {},
    warnings: {},
  })
})

test('Fields under their message and Resource, with the keys of records', () => {
  const { totalErrors, errors } = reportOf(
    summaryOf([
      ['type', 'ListPrice', 'a string', '1'],
      ['type', 'ListPrice', 'a string', '2'],
      ['type', 'Heating', 'a number', '2'],
    ]),
  )
  assert.equal(totalErrors, 3)
  assert.deepEqual(errors, {
    'MUST hold a thing': {
      resources: {
        Property: {
          count: 3,
          keyField: 'ListingKey',
          keys: ['2', '1'],
          fields: { Heating: { count: 1 }, ListPrice: { count: 2 } },
        },
      },
    },
  })
})

test('values that are not advertised, each with its count, also when there are too many', () => {
  const faults: Given[] = [
    ['lookup value', 'StandardStatus', 'Sold', '1'],
    ['lookup value', 'StandardStatus', 'Gone', '2'],
    ['lookup value', 'StandardStatus', 'Sold', '3'],
    ['lookup value', 'StandardStatus', 'Lost', '3'],
  ]
  const lookupsOf = (limits: Partial<SummaryLimits>) =>
    reportOf(summaryOf(faults, limits)).errors['MUST hold a thing']?.resources['Property']?.fields['StandardStatus']
  assert.deepEqual(lookupsOf({}), { lookups: { Sold: { count: 2 }, Gone: { count: 1 }, Lost: { count: 1 } } })
  assert.deepEqual(lookupsOf({ values: 1 }), { lookups: { Sold: { count: 2 }, '(other values)': { count: 2 } } })
})

test('every Field of an expansion keeps its name', () => {
  const { errors } = reportOf(
    summaryOf([
      ['type', 'Media.MediaURL', 'a number', '1'],
      ['type', 'Media.Order', 'a string', '1'],
      ['type', 'Media.History.MediaURL', 'a number', '1'],
    ]),
  )
  const fieldsOf = (message: string) => errors[message]?.resources['Property']?.fields
  assert.deepEqual(fieldsOf('MediaURL MUST hold a thing'), {
    Media: { count: 1, sourceModel: 'Media', sourceModelField: 'MediaURL' },
  })
  assert.deepEqual(fieldsOf('Order MUST hold a thing'), {
    Media: { count: 1, sourceModel: 'Media', sourceModelField: 'Order' },
  })
  assert.deepEqual(fieldsOf('History.MediaURL MUST hold a thing'), {
    Media: { count: 1, sourceModel: 'Media', sourceModelField: 'MediaURL' },
  })
})

test('warnings have no keys', () => {
  const { totalWarnings, warnings } = reportOf(
    summaryOf([]),
    summaryOf([['lookup value', 'MLSAreaMajor', 'Seacliff', '1']]),
  )
  assert.equal(totalWarnings, 1)
  assert.deepEqual(warnings, {
    'SHOULD hold a thing (ignoreEnumerations of 2.0)': {
      resources: { Property: { count: 1, fields: { MLSAreaMajor: { lookups: { Seacliff: { count: 1 } } } } } },
    },
  })
})

test('local Fields are listed', () => {
  const fields = [
    { resource: 'Property', path: ['Media', 'Foo'], type: 'Edm.String', records: 2 },
    { resource: 'Property', path: ['Bar'], type: undefined, records: 1 },
  ]
  const terms = { payload: sampleAdvertised, version: '2.0' }
  const report = createValidationReport(
    {
      ...terms,
      errors: [],
      warnings: [],
      localFields: fields,
      read: advertisedReader({ ...terms, knowsLookups: true }),
    },
    '',
  )
  assert.deepEqual(report.localFields, [
    { resourceName: 'Property', fieldName: 'Media.Foo', type: 'Edm.String', records: 2 },
    { resourceName: 'Property', fieldName: 'Bar', type: null, records: 1 },
  ])
})

test('names that mean something to JavaScript do no harm', () => {
  const { errors } = reportOf(summaryOf([['lookup value', '__proto__', 'constructor', '1']]))
  assert.match(JSON.stringify(errors), /"__proto__":\{"lookups":\{"constructor":\{"count":1\}\}\}/)
})

test('a key of several parts, and a Resource that is not advertised', () => {
  const payload: AdvertisedPayload = {
    resources: new Map([['Property', { name: 'Property', key: ['ListingKey', 'Version'], fields: new Map() }]]),
    types: new Map(),
  }
  const summary = new FaultSummary()
  const fault = { rule: 'type', path: ['F'], declared: '', expected: 'a thing', found: 'a number' } as const
  for (const resource of ['Property', 'Gone']) summary.add({ ...fault, resource }, '1')
  const read = advertisedReader({ payload, version: '2.0', knowsLookups: true })
  const { errors } = createValidationReport({ payload, version: '2.0', errors: [summary], warnings: [], read }, '')
  const resources = errors['MUST hold a thing']?.resources
  assert.equal(resources?.['Property']?.keyField, 'ListingKey,Version')
  assert.deepEqual(resources['Gone'], { count: 1, keys: ['1'], fields: { F: { count: 1 } } })
})
