import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerStatus } from './answer-status'
import { answered, evidenceAt, parametersOf, requestOf } from './testing/core-answers'
import { told } from './testing/outcomes'

const error = { error: { code: 'BadQuery', message: 'no such Field' } }
const judge = (status: number, expected: number, body: object | string = {}) =>
  told(answerStatus.judge(answered(requestOf(), { status, body }), expected))

test('the status that the specification has is upheld', () => {
  assert.deepEqual(judge(200, 200), ['upheld example: Property: 200 OK'])
  assert.deepEqual(judge(400, 400, error), ['upheld example: Property: 400 Bad Request (BadQuery: no such Field)'])
  assert.deepEqual(judge(404, 404), ['upheld example: Property: 404 Not Found ({})'])
})

test('another one is violated, with the words of the server', () => {
  assert.deepEqual(judge(400, 200, error), ['violated example: Property: 400 Bad Request (BadQuery: no such Field)'])
  assert.deepEqual(judge(500, 200, ''), ['violated example: Property: 500 Internal Server Error'])
  assert.deepEqual(judge(204, 200, ''), ['violated example: Property: 204 No Content'])
  assert.deepEqual(judge(200, 400), ['violated example: Property: 200 OK'])
  assert.deepEqual(judge(200, 404), ['violated example: Property: 200 OK'])
  assert.deepEqual(judge(400, 404), ['violated example: Property: 400 Bad Request ({})'])
})

test('a finding says what was asked and what to do', () => {
  assert.deepEqual(answerStatus.judge(answered(requestOf({ $top: '5' }), { status: 501, body: error }), 200), {
    rule: 'core-status',
    level: 'MUST',
    outcome: 'violated',
    subject: 'example: Property',
    requirement: 'MUST be answered with status 200',
    expected: '200',
    found: '501 Not Implemented (BadQuery: no such Field)',
    ...evidenceAt('https://example.org/odata/Property?$top=5', 501),
    advice: 'answer this request: Web API Core asks for what it uses',
  })
})

test('a version that the server does not speak is named in what to do', () => {
  const request = requestOf({ $top: '5' }, { headers: { 'OData-MaxVersion': '3.0' } })
  assert.equal(
    answerStatus.judge(answered(request, { body: {} }), 400).advice,
    'answer 400 where no version that the server speaks is as low as OData-MaxVersion, here 3.0',
  )
  assert.match(
    answerStatus.judge(answered(request, { status: 400, body: {} }), 200).advice ?? '',
    /^answer this request/,
  )
})

test('the service document has a name', () => {
  const exchange = answered(requestOf({}, { path: [] }), { body: {} })
  assert.equal(answerStatus.judge(exchange, 200).subject, 'example: the service document')
})

test('limits of the server are not verified', () => {
  assert.deepEqual(judge(413, 200, ''), ['not verified example: Property: 413 Payload Too Large'])
  assert.deepEqual(judge(429, 200, ''), ['not verified example: Property: 429 Too Many Requests'])
})

test('a key of the RESOScript may be older than the records, one that was read a minute ago is not', () => {
  const judgeKey = (origin: 'RESOScript' | 'records', status: number, expected: number) => {
    const parameters = parametersOf({ KeyValue: "'P0'" }, origin)
    const exchange = answered(requestOf({}, { path: ["Property('P0')"], parameters }), { status, body: '' })
    return told(answerStatus.judge(exchange, expected))
  }
  assert.deepEqual(judgeKey('RESOScript', 404, 200), [
    "not verified example: Property('P0'): 404 Not Found: no record has the KeyValue 'P0' of the RESOScript",
  ])
  assert.deepEqual(judgeKey('RESOScript', 400, 200), ["violated example: Property('P0'): 400 Bad Request"])
  assert.deepEqual(judgeKey('records', 404, 200), ["violated example: Property('P0'): 404 Not Found"])
})
