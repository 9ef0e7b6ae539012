import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secrets } from '../authentication/secrets'
import type { HostAddress, Resolve } from '../public-addresses'
import { DEFAULT_LIMITS } from '../service-connection'
import { INNER } from '../testing/addresses'
import { startServer } from '../testing/test-server'
import { attempt } from './attempt'
import { ElsewhereRefused, OtherOrigins } from './other-origins'

const at = (...addresses: readonly string[]): readonly HostAddress[] =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

/** Origins of a public service that may be followed to these, whose names have these addresses. */
function originsTo(allowed: readonly string[], addresses: readonly HostAddress[]): OtherOrigins {
  const resolve: Resolve = async () => addresses
  return new OtherOrigins('https://api.example', allowed, resolve)
}

test('nobody but the service itself is asked, unless the user has named it', async () => {
  const origins = originsTo(['https://pages.example'], at('8.8.8.8'))
  assert.equal(await origins.addressesOf(new URL('https://api.example/x')), undefined)
  assert.deepEqual(await origins.addressesOf(new URL('https://pages.example/x')), at('8.8.8.8'))
  for (const url of [
    ...['http://api.example/', 'https://api.example:8443/', 'https://pages.example:1/', 'http://pages.example/'],
    ...['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://[::1]/'],
    ...['http://[::ffff:127.0.0.1]/', 'http://localhost/', 'http://a.localhost/', 'http://10.0.0.1/'],
  ]) {
    await assert.rejects(origins.addressesOf(new URL(url)), ElsewhereRefused, url)
  }
})

test('a name that leads to an inner address is not asked, though its origin is allowed', async () => {
  for (const address of INNER) {
    const origins = originsTo(['https://pages.example'], at('8.8.8.8', address))
    await assert.rejects(
      origins.addressesOf(new URL('https://pages.example/')),
      /leads to https:\/\/pages.example, whose address .* is one of this machine or of a private network, which is not asked because a server says so/,
    )
  }
})

test('an inner address that the user has named is asked, and so is a service on this machine itself', async () => {
  for (const origin of ['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1', 'http://10.0.0.1']) {
    assert.equal(await originsTo([origin], []).addressesOf(new URL(`${origin}/x`)), undefined)
    assert.equal(await new OtherOrigins(origin, []).addressesOf(new URL(`${origin}/x`)), undefined)
  }
})

test('a name without an address is left to fail where it is asked for', async () => {
  const failing: Resolve = () => Promise.reject(new Error('ENOTFOUND'))
  const origins = new OtherOrigins('https://api.example', ['https://pages.example'], failing)
  assert.deepEqual(await origins.addressesOf(new URL('https://pages.example/')), [])
})

test('what is asked is the address that was checked, and the name is not looked up again', async (t) => {
  const { origin, requests } = await startServer(t, [{ body: 'here' }])
  const url = `http://pages.invalid:${new URL(origin).port}/x`
  const request = { method: 'GET', url, headers: {} } as const
  const answered = await attempt({ ...request, addresses: at('127.0.0.1') }, DEFAULT_LIMITS, new Secrets())
  assert.equal(answered.kind === 'answered' && answered.answer.bytes.toString(), 'here')
  const nowhere = await attempt(
    { ...request, url: url.replace('pages', 'other'), addresses: [] },
    DEFAULT_LIMITS,
    new Secrets(),
  )
  assert.match(nowhere.kind === 'failed' ? nowhere.error.message : '', /the name of other.invalid:\d+ is unknown/)
  assert.equal(requests.length, 1)
})
