import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigurationError } from '../support/dictionary/command-line'
import type { Verdict } from '../support/dictionary/verdict'
import { type Circumstances, complaintAbout, faultOfOriginal, type Observed, observe } from './judge'

const judged = (verdict: Verdict, said = '', meaning: unknown = 1): Observed => ({
  kind: 'verdict',
  verdict,
  said,
  meaning,
})
const refused = (error: unknown): Promise<Observed> => observe(() => Promise.reject(error))

const circumstances: Circumstances = {
  original: judged('conformant'),
  effect: 'any',
  stillOffends: false,
  secrets: ['s3cret'],
}
const complaint = (observed: Observed, more: Partial<Circumstances> = {}) =>
  complaintAbout(observed, { ...circumstances, ...more })

test('what is refused with a sentence, or judged, is as it should be', async () => {
  assert.equal(complaint(await refused(new ConfigurationError('it is empty'))), undefined)
  assert.equal(complaint(judged('not conformant', 'NOT CONFORMANT')), undefined)
})

for (const [what, error] of [
  ['an error of the language', new TypeError('x is not a function')],
  ['an error of the system', Object.assign(new Error('EISDIR'), { code: 'EISDIR' })],
  ['an error of the language in a sentence', new Error('it is not JSON: Maximum call stack size exceeded')],
  ['an error without a reason', new Error(' ')],
  ['what is not an error', 'text'],
] as const)
  test(`${what} is a crash`, async () => {
    assert.notEqual(complaint(await refused(error)), undefined)
  })

for (const [what, said] of [
  ['a stack trace', 'Error: a\n    at f (/a/b.ts:1:2)'],
  ['a secret', 'the token s3cret'],
  ['what a terminal obeys', 'red: \u001b[31m'],
  ['what turns the direction of a text', 'Foo\u202ebar'],
  ['a line that nobody reads', 'a'.repeat(200_000)],
] as const)
  test(`${what} is not shown`, () => {
    assert.notEqual(complaint(judged('conformant', said)), undefined)
  })

test('what is written in another way has the same verdict and means the same', () => {
  assert.equal(complaint(judged('conformant'), { effect: 'none' }), undefined)
  assert.notEqual(complaint(judged('not conformant'), { effect: 'none' }), undefined)
  assert.notEqual(complaint(judged('conformant', '', 2), { effect: 'none' }), undefined)
})

test('what is broken, or still offends, does not conform', () => {
  assert.notEqual(complaint(judged('conformant'), { effect: 'breaks' }), undefined)
  assert.equal(complaint(judged('could not be judged'), { effect: 'breaks' }), undefined)
  const original = judged('not conformant')
  assert.notEqual(complaint(judged('conformant'), { original, stillOffends: true }), undefined)
  assert.equal(complaint(judged('conformant'), { original }), undefined)
})

test('an original has the verdict that it is said to have', () => {
  assert.equal(faultOfOriginal(judged('conformant'), 'conformant'), undefined)
  assert.equal(faultOfOriginal(judged('conformant'), undefined), undefined)
  assert.notEqual(faultOfOriginal(judged('not conformant'), 'conformant'), undefined)
})
