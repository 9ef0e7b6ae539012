import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestError } from '../../odata/request-error'
import { checked } from '../testing/checked-findings'
import { odata401, odataVersion } from './answered-odata-version'
import { answered, requestOf, serving } from './testing/core-answers'
import { told } from './testing/outcomes'
import { propertyTarget } from './testing/property-target'

const versioned = (version: string | undefined) => {
  const exchange = answered(requestOf(), {
    body: {},
    ...(version !== undefined && { headers: { 'odata-version': version } }),
  })
  const { 'odata-version': _, ...headers } = exchange.answer.headers
  return version === undefined ? { ...exchange, answer: { ...exchange.answer, headers } } : exchange
}
const judge = (version: string | undefined, level: 'MUST' | 'SHOULD' = 'MUST', versions?: readonly string[]) =>
  told(checked(odataVersion).judge(versioned(version), level, versions))

test('both versions are upheld, also where the same header was sent twice', () => {
  assert.deepEqual(judge('4.0'), ['upheld example: Property: 4.0'])
  assert.deepEqual(judge('4.01'), ['upheld example: Property: 4.01'])
  assert.deepEqual(judge('4.0, 4.0'), ['upheld example: Property: 4.0'])
})

test('any other text is violated, and so is none', () => {
  for (const version of ['4', '4.00', '3.0', '4.0;', '4.1', 'v4.0']) {
    assert.deepEqual(judge(version), [`violated example: Property: OData-Version ${version}`])
  }
  assert.deepEqual(judge('4.0, 4.01'), ['violated example: Property: OData-Version 4.0, 4.01'])
  assert.deepEqual(judge('4.0, 3.0'), ['violated example: Property: OData-Version 4.0, 3.0'])
  assert.deepEqual(judge(undefined), ['violated example: Property: no OData-Version'])
  for (const blank of ['', ' ', ' , ']) {
    assert.deepEqual(judge(blank), ['violated example: Property: OData-Version without a value'])
  }
})

test('of errors it is an advisory', () => {
  assert.deepEqual(judge(undefined, 'SHOULD'), ['advisory example: Property: no OData-Version'])
  assert.deepEqual(judge('4.0', 'SHOULD'), ['upheld example: Property: 4.0'])
})

test('one version may be asked for', () => {
  assert.deepEqual(judge('4.0', 'MUST', ['4.0']), ['upheld example: Property: 4.0'])
  assert.deepEqual(judge('4.01', 'MUST', ['4.0']), ['violated example: Property: OData-Version 4.01'])
})

test('features of OData 4.01 are not offered by servers that answer in 4.0', async () => {
  const spoken = async (version: string) => {
    const target = propertyTarget()
    const { ask, asked } = serving(target, [], () => ({ body: {}, headers: { 'odata-version': version } }))
    const findings = told(await checked(odata401).judge(target, ask))
    assert.deepEqual(asked, ['Property?$top=1'])
    return findings
  }
  assert.deepEqual(await spoken('4.01'), ['upheld odata-version: Property: 4.01'])
  assert.deepEqual(await spoken('4.0'), ['not offered odata-version: Property: OData-Version 4.0'])
})

test('without an answer the version is unknown', async () => {
  const ask = () => Promise.reject(new RequestError('unanswered', 'no answer within 60 s'))
  assert.deepEqual(told(await checked(odata401).judge(propertyTarget(), ask)), [
    'not verified odata-version: Property: no answer within 60 s',
  ])
})
