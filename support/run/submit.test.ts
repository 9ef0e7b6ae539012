import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskConnection } from './submit'

const SET = { DESK_URL: 'https://desk.example.org', DESK_TOKEN: 'token' }

test('a desk is named by an option or a setting, with a token that is set', () => {
  assert.equal(deskConnection(undefined, SET).url.href, 'https://desk.example.org/')
  assert.equal(deskConnection('http://127.0.0.1:8080/', SET).url.origin, 'http://127.0.0.1:8080')
  assert.equal(deskConnection(undefined, SET).token, 'token')
})

test('what is not the address of a desk is refused, and not shown', () => {
  for (const wrong of [
    'my-host',
    'ftp://my-host',
    'https://my-host/path',
    'https://my-host/?a=b',
    'https://my-host/#a',
    'https://a:b@my-host',
  ])
    for (const [name, connect] of [
      ['--desk', () => deskConnection(wrong, SET)],
      ['DESK_URL', () => deskConnection(undefined, { ...SET, DESK_URL: wrong })],
    ] as const)
      assert.throws(connect, ({ message }: Error) => {
        assert.ok(message.startsWith(`${name} is not the address of a desk`), message)
        assert.ok(!message.includes(wrong), message)
        return true
      })
})

test('without a desk or a token nothing can be asked', () => {
  for (const none of [undefined, '']) {
    assert.throws(
      () => deskConnection(none, { ...SET, DESK_URL: '' }),
      /no desk is named: give --desk URL, or set DESK_URL/,
    )
    assert.throws(() => deskConnection(undefined, { ...SET, DESK_TOKEN: none }), /DESK_TOKEN is not set/)
  }
})
