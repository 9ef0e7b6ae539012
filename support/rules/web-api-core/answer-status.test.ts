import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { answerStatus } from './answer-status'
import { answered, evidenceAt, parametersOf, putRightBy, requestOf } from './testing/core-answers'
import { outcomesOf, told } from './testing/outcomes'

const error = { error: { code: 'BadQuery', message: 'no such Field' } }
const ANSWERED = putRightBy(() => ({ body: {} }))
const judge = async (status: number, expected: number, body: object | string = {}) =>
  told(await checked(answerStatus).judge(answered(requestOf(), { status, body }), expected, ANSWERED))

test('the status that the specification has is upheld', async () => {
  assert.deepEqual(await judge(200, 200), ['upheld example: Property: 200 OK'])
  assert.deepEqual(await judge(400, 400, error), [
    'upheld example: Property: 400 Bad Request (BadQuery: no such Field)',
  ])
  assert.deepEqual(await judge(404, 404), ['upheld example: Property: 404 Not Found ({})'])
})

test('another one is violated, with the words of the server', async () => {
  assert.deepEqual(await judge(400, 200, error), [
    'violated example: Property: 400 Bad Request (BadQuery: no such Field)',
  ])
  assert.deepEqual(await judge(500, 200, ''), ['violated example: Property: 500 Internal Server Error'])
  assert.deepEqual(await judge(204, 200, ''), ['violated example: Property: 204 No Content'])
  assert.deepEqual(await judge(200, 400), ['violated example: Property: 200 OK'])
  assert.deepEqual(await judge(200, 404), ['violated example: Property: 200 OK'])
  assert.deepEqual(await judge(400, 404), ['violated example: Property: 400 Bad Request ({})'])
})

test('a finding says what was asked and what to do', async () => {
  const exchange = answered(requestOf({ $top: '5' }), { status: 501, body: error })
  assert.deepEqual(await checked(answerStatus).judge(exchange, 200, ANSWERED), {
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

test('a version that the server does not speak is named in what to do', async () => {
  const request = requestOf({ $top: '5' }, { headers: { 'OData-MaxVersion': '3.0' } })
  assert.equal(
    (await checked(answerStatus).judge(answered(request, { body: {} }), 400, ANSWERED)).advice,
    'answer 400 where no version that the server speaks is as low as OData-MaxVersion, here 3.0',
  )
  assert.match(
    (await checked(answerStatus).judge(answered(request, { status: 400, body: {} }), 200, ANSWERED)).advice ?? '',
    /^answer this request/,
  )
})

test('the service document has a name', async () => {
  const exchange = answered(requestOf({}, { path: [] }), { body: {} })
  assert.equal((await checked(answerStatus).judge(exchange, 200, ANSWERED)).subject, 'example: the service document')
})

test('limits of the server are not verified', async () => {
  assert.deepEqual(await judge(413, 200, ''), ['not verified example: Property: 413 Payload Too Large'])
  assert.deepEqual(await judge(429, 200, ''), ['not verified example: Property: 429 Too Many Requests'])
})

test('a key of the RESOScript may be older than the records, one that was read a minute ago is not', async () => {
  const judgeKey = async (origin: 'RESOScript' | 'records', status: number, expected: number) => {
    const parameters = parametersOf({ KeyValue: "'P0'" }, origin)
    const exchange = answered(requestOf({}, { path: ["Property('P0')"], parameters }), { status, body: '' })
    return told(await checked(answerStatus).judge(exchange, expected, ANSWERED))
  }
  assert.deepEqual(await judgeKey('RESOScript', 404, 200), [
    "not verified example: Property('P0'): 404 Not Found: no record has the KeyValue 'P0' of the RESOScript",
  ])
  assert.deepEqual(await judgeKey('RESOScript', 400, 200), ["violated example: Property('P0'): 400 Bad Request"])
  assert.deepEqual(await judgeKey('RESOScript', 404, 400), ["violated example: Property('P0'): 404 Not Found"])
  const parameters = parametersOf({ IntegerField: 'BedroomsTotal' }, 'RESOScript')
  for (const given of [parameters, []]) {
    const exchange = answered(requestOf({}, { parameters: given }), { status: 404, body: '' })
    assert.deepEqual(outcomesOf(await checked(answerStatus).judge(exchange, 200, ANSWERED)), ['violated'])
  }
  assert.deepEqual(await judgeKey('records', 404, 200), ["violated example: Property('P0'): 404 Not Found"])
})

test('a refusal tells something only where the request put right is answered', async () => {
  const WRONG = "Property('P0')"
  const parameters = parametersOf({ KeyNotFound: "'P0'" })
  const exchange = answered(requestOf({}, { path: [WRONG], parameters }), { status: 404, body: '' })
  const judgeBy = async (status: number) => {
    const control = putRightBy(() => ({ status, body: '' }), { KeyValue: "'P1'" })
    return [...told(await checked(answerStatus).judge(exchange, 404, control)), ...control.asked]
  }
  assert.deepEqual(await judgeBy(200), ["upheld example: Property('P0'): 404 Not Found", "Property('P1')"])
  assert.deepEqual(await judgeBy(404), [
    "not verified example: Property('P0'): 404 Not Found, but Property('P1') has 404 Not Found, too",
    "Property('P1')",
  ])
  const version = requestOf({}, { headers: { 'OData-MaxVersion': '3.0' } })
  const refusing = putRightBy(() => ({ status: 400, body: '' }))
  const finding = await checked(answerStatus).judge(answered(version, { status: 400, body: '' }), 400, refusing)
  assert.equal(finding.found, '400 Bad Request, but OData-MaxVersion=4.0 has 400 Bad Request, too')
})

test('nothing more is asked about an answer that is not a refusal', async () => {
  const parameters = parametersOf({ KeyNotFound: "'P0'" })
  const control = putRightBy(() => assert.fail('nothing is to be asked'), { KeyValue: "'P1'" })
  const exchange = answered(requestOf({}, { path: ["Property('P0')"], parameters }), { body: {} })
  assert.deepEqual(told(await checked(answerStatus).judge(exchange, 200, control)), [
    "upheld example: Property('P0'): 200 OK",
  ])
})
