import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isPublicAddress, NotPublic, publicAddressesOf } from './public-addresses'
import { INNER } from './testing/addresses'
import { clientOf, failureOf } from './testing/client-of'
import { json, startServer } from './testing/test-server'

const PUBLIC = [
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
]

test('addresses of this machine, of links and of private networks are not public, however they are written', () => {
  for (const address of [...INNER, 'not an address', '']) assert.equal(isPublicAddress(address), false, address)
  for (const address of PUBLIC) assert.equal(isPublicAddress(address), true, address)
})

const resolvedTo =
  (...addresses: readonly string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

test('a host is asked at the addresses that were checked, and at none where one is not public', async () => {
  const url = new URL('https://api.example/odata')
  assert.deepEqual(await publicAddressesOf(url, resolvedTo('8.8.8.8')), [{ address: '8.8.8.8', family: 4 }])
  assert.deepEqual(await publicAddressesOf(new URL('http://[2606:4700::1111]:8080/x')), [
    { address: '2606:4700::1111', family: 6 },
  ])
  for (const address of INNER)
    await assert.rejects(publicAddressesOf(url, resolvedTo('8.8.8.8', address)), NotPublic, address)
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:10.0.0.1]', 'localhost'])
    await assert.rejects(publicAddressesOf(new URL(`http://${host}/`)), NotPublic, host)
})

test('a name that is not found has no address', async () => {
  const unknown = () => Promise.reject(new Error('ENOTFOUND'))
  assert.deepEqual(await publicAddressesOf(new URL('https://api.example/'), unknown), [])
})

test('a client of public addresses asks nothing of this machine, neither records nor tokens', async (t) => {
  const server = await startServer(t, [json({ value: [] })])
  const root = `${server.origin}/odata`
  const only = { onlyPublicAddresses: true }
  await failureOf(
    clientOf(root, only).client.page('Property', {}),
    'unusable',
    /127\.0\.0\.1 is one of this machine or of a private network/,
  )
  const credentials = { kind: 'client credentials', tokenUri: `${server.origin}/token`, parameters: {} } as const
  await failureOf(
    clientOf('https://8.8.8.8/odata', only, {
      ...credentials,
      clientId: 'a',
      clientSecret: 'secret',
    }).client.metadata(),
    'unauthorized',
    /no access token could be fetched: .*127\.0\.0\.1 is one of this machine/,
  )
  assert.deepEqual(server.requests, [])
  await clientOf(root).client.page('Property', {})
  assert.equal(server.requests.length, 1)
})
