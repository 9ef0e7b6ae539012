import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { test } from 'node:test'
import { outliveClosedPipes } from './closed-pipe'

function fakeProcess() {
  const codes: number[] = []
  const own = { stdout: new PassThrough(), stderr: new PassThrough(), exit: (code: number) => codes.push(code) }
  outliveClosedPipes(own)
  outliveClosedPipes(own)
  return { ...own, codes }
}

const failure = (code: string) => Object.assign(new Error(`write ${code}`), { code })

test('a pipe that nobody reads ends nothing', () => {
  const { stdout, stderr, codes } = fakeProcess()
  stdout.emit('error', failure('EPIPE'))
  stdout.emit('error', failure('EOF'))
  stderr.emit('error', failure('EPIPE'))
  assert.deepEqual([codes, stderr.read()], [[], null])
})

test('output that cannot be written ends the process as what could not be judged, once', () => {
  const { stdout, stderr, codes } = fakeProcess()
  stdout.emit('error', failure('ENOSPC'))
  assert.deepEqual(codes, [2])
  assert.equal(String(stderr.read()), 'error: standard output cannot be written: write ENOSPC\n')
  stderr.emit('error', failure('ENOSPC'))
  assert.deepEqual(codes, [2, 2])
})
