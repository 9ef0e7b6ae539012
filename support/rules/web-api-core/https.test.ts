import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { https } from './https'

test('is upheld by https, violated by http, and not offered on this machine', () => {
  for (const [serviceRoot, outcome, found] of [
    ['https://example.org/odata/', 'upheld', 'https://example.org'],
    ['https://localhost:8443', 'upheld', 'https://localhost:8443'],
    ['http://example.org/odata', 'violated', 'http://example.org'],
    ['http://user:secret@192.168.1.7:80/odata', 'violated', 'http://192.168.1.7'],
    ['http://localhost:8080/odata', 'not offered', 'http://localhost:8080, which is this machine itself'],
    ['http://127.0.0.1:8080', 'not offered', 'http://127.0.0.1:8080, which is this machine itself'],
    ['http://[::1]/odata', 'not offered', 'http://[::1], which is this machine itself'],
  ]) {
    const finding = checked(https).judge(serviceRoot ?? '')
    assert.deepEqual([finding.outcome, finding.found], [outcome, found])
    assert.equal(`${finding.subject} ${finding.requirement}`, 'service root MUST be reached by https')
  }
})
