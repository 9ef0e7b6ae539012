import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestError, type RequestErrorKind } from '../../odata/request-error'
import type { ChainStop } from '../sampling-results'
import { Patience } from './patience'
import { exchangeOf } from './testing/page-of'

const ENDED: ChainStop = { reason: 'end' }

const failed = (kind: RequestErrorKind, message: string = kind): ChainStop => ({
  reason: 'failed',
  error: new RequestError(kind, message),
})

/** A chain that a server answered with a status to the last attempt. */
const failedWith = (status: number): ChainStop => ({
  reason: 'failed',
  error: new RequestError('unanswered', String(status), { ...exchangeOf('https://api.example/Field'), status }),
})

function patienceAfter(...stops: readonly ChainStop[]): Patience {
  return patienceWith(stops.map((stop) => ['Property', stop]))
}

function patienceWith(stops: readonly (readonly [resourceName: string, stop: ChainStop])[]): Patience {
  const patience = new Patience()
  for (const [resourceName, stop] of stops) patience.note(resourceName, stop)
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

test('a server whose Field Resource answers 500 by every pass is asked for its other Resources', () => {
  const broken = Array.from({ length: 10 }, () => ['Field', failedWith(500)] as const)
  assert.equal(patienceWith(broken).givenUp, undefined)
  assert.ok(patienceWith(broken).isInterrupted)
})

test('a server that has answered for one Resource is asked on, however many others answer 500', () => {
  const broken = ['Contacts', 'Field', 'Media', 'Member', 'Office'].map((name) => [name, failedWith(500)] as const)
  for (const answered of [ENDED, failed('refused')]) {
    assert.equal(patienceWith([['Property', answered], ...broken]).givenUp, undefined)
    assert.equal(patienceWith([...broken.slice(0, 2), ['Property', answered], ...broken.slice(2)]).givenUp, undefined)
  }
})

test('a server that answers 500 for three Resources, and nothing else for any, is given up', () => {
  const broken = ['Contacts', 'Field', 'Media'].map((name) => [name, failedWith(500)] as const)
  assert.equal(patienceWith(broken.slice(0, 2)).givenUp, undefined)
  assert.equal(patienceWith(broken).givenUp?.message, '500')
})

for (const status of [429, 502, 503, 504]) {
  test(`a server that answers ${status} to three chains in a row is given up, as if it were silent`, () => {
    const chains = [ENDED, ...Array.from({ length: 3 }, () => failedWith(status))]
    assert.equal(patienceAfter(...chains.slice(0, 3)).givenUp, undefined)
    assert.equal(patienceAfter(...chains).givenUp?.message, String(status))
  })
}

test('Resources that got no answer at all do not count among those whose requests fail', () => {
  const silent = failed('unanswered')
  assert.equal(
    patienceWith([
      ['Property', silent],
      ['Member', silent],
      ['Office', failedWith(500)],
    ]).givenUp,
    undefined,
  )
})
