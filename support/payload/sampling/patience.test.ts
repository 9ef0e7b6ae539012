import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestError, type RequestErrorKind } from '../../odata/request-error'
import type { ChainStop } from '../sampling-results'
import { Patience } from './patience'

const ENDED: ChainStop = { reason: 'end' }

const failed = (kind: RequestErrorKind, message: string = kind): ChainStop => ({
  reason: 'failed',
  error: new RequestError(kind, message),
})

function patienceAfter(...stops: readonly ChainStop[]): Patience {
  const patience = new Patience()
  for (const stop of stops) patience.note(stop)
  return patience
}

test('three chains in a row without an answer give a server up, by the failure of the third', () => {
  const [first, second, third] = ['1', '2', '3'].map((message) => failed('unanswered', message))
  assert.ok(first && second && third)
  assert.equal(patienceAfter(first, second).givenUp, undefined)
  assert.equal(patienceAfter(first, second, third).givenUp?.message, '3')
  assert.equal(patienceAfter(first, second, third, failed('unanswered', '4')).givenUp?.message, '3')
})

for (const between of [ENDED, failed('refused'), failed('unauthorized'), failed('unusable')]) {
  const what = between.reason === 'failed' ? between.error.kind : between.reason
  test(`a chain that is answered (${what}) begins the count anew`, () => {
    const silent = failed('unanswered')
    assert.equal(patienceAfter(silent, silent, between, silent, silent).givenUp, undefined)
    assert.equal(patienceAfter(silent, silent, between, silent, silent, silent).givenUp?.kind, 'unanswered')
  })
}

test('a run that has no request left is over at once', () => {
  const patience = patienceAfter(failed('budget'), ENDED)
  assert.equal(patience.givenUp?.kind, 'budget')
  assert.ok(patience.isInterrupted)
})

test('refusals never give a server up, and a later run has nothing to take up', () => {
  for (const kind of ['refused', 'unauthorized', 'unusable'] as const) {
    const patience = patienceAfter(...Array.from({ length: 10 }, () => failed(kind)))
    assert.equal(patience.givenUp, undefined)
    assert.equal(patience.isInterrupted, false)
  }
})

test('one chain without an answer is enough for a later run to take up', () => {
  assert.ok(patienceAfter(failed('unanswered'), ENDED, ENDED).isInterrupted)
})
