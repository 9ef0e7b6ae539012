import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CoreParameter, CoreParameters } from '../../core-parameter'
import type { CoreRequest } from '../../core-request'
import { parametersOf, requestOf } from '../testing/core-answers'
import { putRight } from './control'

const known = (texts: Parameters<typeof parametersOf>[0]): CoreParameters =>
  new Map(parametersOf(texts).map((parameter: CoreParameter) => [parameter.name, { kind: 'known', ...parameter }]))

const right = (options: CoreRequest['options'], given: Partial<CoreRequest> = {}, texts = {}) => {
  const request = putRight(requestOf(options, given), known(texts))
  return request && { path: request.path, options: request.options, headers: request.headers }
}

test('what has no right form gets one, and what has keeps its own', () => {
  for (const [name, wrong, correct, others] of [
    ['$top', ['-1', 'x', '1x', 'x1', '', '1.5'], '1', ['0', '5', '12']],
    ['$skip', ['-1', 'x', '1x', 'x1'], '1', ['0', '5', '12']],
    ['$count', ['yes', 'truely', 'untrue', 'TRUE'], 'true', ['true', 'false']],
  ] as const) {
    for (const text of wrong) assert.deepEqual(right({ [name]: text })?.options, { [name]: correct }, text)
    for (const text of others) assert.equal(right({ [name]: text }), undefined, `${name}=${text}`)
  }
  assert.deepEqual(right({}, { headers: { 'OData-MaxVersion': '3.4' } })?.headers, { 'OData-MaxVersion': '4.0' })
  assert.equal(right({}, { headers: { 'OData-MaxVersion': '4.01' } }), undefined)
  assert.deepEqual(right({ $unknown: '1', $top: '5' })?.options, { $top: '5' })
})

test('what is not found is replaced by what is, wherever it stands', () => {
  for (const [wrong, correct, filter] of [
    ['IntegerNotFound', 'IntegerValueLow', 'A eq X'],
    ['KeyNotFound', 'KeyValue', 'A eq X'],
    ['WrongCaseField', 'IntegerField', 'X gt 1'],
    ['StringPercent', 'StringStart', 'startswith(A,X)'],
    ['StringUnderscore', 'StringEnd', 'endswith(A,X)'],
    ['StringOtherCase', 'StringInside', 'contains(A,X)'],
  ] as const) {
    const parameters = parametersOf({ [wrong]: 'X' })
    const request = { parameters, path: ['Property(X)', 'X'] }
    const texts = { [correct]: '$&Y' }
    assert.deepEqual(right({ $filter: filter }, request, texts), {
      path: ['Property($&Y)', '$&Y'],
      options: { $filter: filter.replace('X', () => '$&Y') },
      headers: {},
    })
    assert.equal(right({ $filter: filter }, request), undefined, 'nothing right is known')
  }
  assert.equal(right({ $filter: 'A eq 1' }, { parameters: parametersOf({ IntegerValueLow: '1' }) }), undefined)
  const parameters = parametersOf({ IntegerField: 'A', IntegerNotFound: '9', TopCount: '5' })
  assert.deepEqual(right({ $filter: 'A eq 9' }, { parameters }, { IntegerValueLow: '1' })?.options, {
    $filter: 'A eq 1',
  })
})
