import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Finding } from '../../dictionary/finding'
import { RequestError } from '../../odata/request-error'
import type { AskCore } from '../core-request'
import { checked } from '../testing/checked-findings'
import { answerStatus } from './answer-status'
import { optionSupported } from './option-supported'
import { propertyValue } from './property-value'
import { skipAlone } from './skip-alone'
import { numbered } from './testing/chained-pages'
import { answered, answeredWith, type GivenAnswer, parametersOf, putRightBy, requestOf } from './testing/core-answers'
import { exampleTarget } from './testing/example-target'

const TARGET = exampleTarget()
const KEYS = [{ ListingKey: 'P1' }, { ListingKey: 'P2' }]

/** Asks each rule that needs more than the answer, by `ask`. */
const rules: Readonly<Record<string, (ask: AskCore) => Promise<Finding>>> = {
  'core-property-value': (ask) => {
    const exchange = answered(requestOf({}, { path: ["Property('P1')", 'City'] }), { body: { value: 'Boise' } })
    return checked(propertyValue).judge(TARGET, exchange, ask)
  },
  'core-skip-alone': (ask) => {
    const request = requestOf({ $select: 'ListingKey', $orderby: 'ListingKey asc', $skip: '2' })
    return checked(skipAlone).judge(TARGET, answeredWith(request, numbered(3, 9)), ask)
  },
  'core-option-supported': (ask) =>
    checked(optionSupported).judge(TARGET, answeredWith(requestOf({ $search: 'zzz' }), KEYS), ask, '$search'),
  'core-status': (ask) => {
    const parameters = parametersOf({ KeyNotFound: "'P0'" })
    const exchange = answered(requestOf({}, { path: ["Property('P0')"], parameters }), { status: 404, body: '' })
    const { parameters: right } = putRightBy(() => ({ body: {} }), { KeyValue: "'P1'" })
    return checked(answerStatus).judge(exchange, 404, { ask, parameters: right })
  },
}

for (const [name, judge] of Object.entries(rules)) {
  test(`${name} is not verified when a further request has no answer, and is violated by none of its own`, async () => {
    for (const [kind, cause] of [
      ['unanswered', undefined],
      ['budget', 'requests that the run has left'],
    ] as const) {
      const finding = await judge(() => Promise.reject(new RequestError(kind, `no answer: ${kind}`)))
      assert.deepEqual([finding.outcome, finding.cause], ['not verified', cause])
      assert.match(finding.found ?? '', new RegExp(`no answer: ${kind}$`))
    }
  })

  test(`${name} passes on what is not a failed request`, async () => {
    await assert.rejects(
      judge(() => Promise.reject(new TypeError('a mistake of ours'))),
      { name: 'TypeError' },
    )
  })
}

test('a status that nobody expects of the others is told by its name', async () => {
  const advice = async (expected: number, status = 500) => {
    const exchange = answered(requestOf(), { status, body: '' })
    return (
      await checked(answerStatus).judge(
        exchange,
        expected,
        putRightBy(() => ({ body: {} })),
      )
    ).advice
  }
  assert.equal(await advice(200), 'answer this request: Web API Core asks for what it uses')
  assert.equal(await advice(404), 'answer 404 where a Resource or a record does not exist')
  assert.equal(
    await advice(400),
    'answer 400 to a request that cannot be understood, rather than leave a part of it out',
  )
  assert.equal(await advice(501), 'answer 501 Not Implemented')
  assert.equal(await advice(299), 'answer 299')
  const unnamed = answered(requestOf(), { status: 299, body: '' })
  assert.equal(
    (
      await checked(answerStatus).judge(
        unnamed,
        200,
        putRightBy(() => ({ body: {} })),
      )
    ).found,
    '299',
  )
})

/** Judges the value of a Field of `P1`, where the sample has another record with a value. */
async function cityOf(
  own: GivenAnswer,
  record: GivenAnswer,
  other: GivenAnswer,
  sample = [{ ListingKey: 'P2', City: 'Rye' }],
) {
  const asked: string[] = []
  const ask: AskCore = async (request) => {
    asked.push(request.path.join('/'))
    const [path, name] = request.path
    if (path === "Property('P1')") return answered(request, name === undefined ? record : own)
    return answered(request, name === undefined ? { body: { ListingKey: 'P2', City: 'Rye' } } : other)
  }
  const exchange = answered(requestOf({}, { path: ["Property('P1')", 'City'] }), own)
  const finding = await checked(propertyValue).judge({ ...TARGET, sample }, exchange, ask)
  return { finding, asked }
}

test('a server that never has a value is found by a record that has one', async () => {
  const none: GivenAnswer = { status: 204, body: '' }
  const empty: GivenAnswer = { body: { ListingKey: 'P1', City: null } }
  const right = await cityOf(none, empty, { body: { value: 'Rye' } })
  assert.equal(right.finding.outcome, 'upheld')
  assert.deepEqual(right.asked, ["Property('P1')", "Property('P2')/City", "Property('P2')"])
  const { finding } = await cityOf(none, empty, none)
  assert.deepEqual(
    [finding.outcome, finding.subject, finding.expected, finding.found],
    ['violated', "example: Property('P2')/City", 'the status 200 and "value" "Rye"', '204 No Content'],
  )
  assert.match(finding.advice ?? '', /^answer the path of a Field with \{"value": \.\.\.\}, or with 501/)
})

test('another record is asked about only where this one shows nothing', async () => {
  const none: GivenAnswer = { status: 204, body: '' }
  const empty: GivenAnswer = { body: { ListingKey: 'P1', City: null } }
  const filled: GivenAnswer = { body: { ListingKey: 'P1', City: 'Boise' } }
  const asked = async (...given: Parameters<typeof cityOf>) =>
    (await cityOf(...given)).asked.filter((path) => path.startsWith("Property('P2')"))
  assert.deepEqual(await asked({ body: { value: 'Boise' } }, filled, none), [])
  assert.deepEqual(await asked({ body: { value: 'Rye' } }, filled, none), [])
  assert.deepEqual(await asked({ body: { value: 'x' } }, empty, none), [])
  for (const sample of [[], [{ ListingKey: 'P1', City: 'Boise' }], [{ ListingKey: '', City: 'Rye' }]])
    assert.deepEqual(await asked(none, empty, none, sample), [])
  const { finding } = await cityOf({ body: { value: null } }, empty, { body: { value: 'Rye' } })
  assert.deepEqual(
    [finding.level, finding.outcome, finding.expected, finding.advice],
    [
      'SHOULD',
      'advisory',
      'the status 204, for City of the record is null',
      'answer the path of a Field that has no value with 204 No Content',
    ],
  )
})

test('a record that is not had is named with its answer', async () => {
  for (const [record, told] of [
    [{ status: 404, body: '' }, '404 Not Found'],
    [{ body: 'sorry' }, '200 OK'],
  ] as const) {
    const { finding } = await cityOf({ body: { value: 'Boise' } }, record, record)
    assert.deepEqual([finding.outcome, finding.found], ['not verified', `the record itself is answered with ${told}`])
  }
})
