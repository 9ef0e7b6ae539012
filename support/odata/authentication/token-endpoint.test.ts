import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { failureOf } from '../testing/client-of'
import { json, type Reply } from '../testing/test-server'
import { issued, PAGE, service } from './testing/token-service'

const CHECK = 'Check ClientIdentification, ClientSecret, TokenURI and ClientScope of the RESOScript.'

/** Returns the error of a client whose token endpoint answers so, after the address of the endpoint. */
async function refusal(t: TestContext, reply: Reply): Promise<string> {
  const { client, tokenRequests } = await service(t, () => reply)
  const { message, exchange } = await failureOf(client.metadata(), 'unauthorized')
  assert.ok(tokenRequests.length > 0)
  const begin = `no access token could be fetched: the token endpoint ${exchange?.url} `
  assert.ok(message.startsWith(begin), message)
  return message.slice(begin.length)
}

for (const [what, more, says] of [
  ['of another type', { token_type: 'mac' }, 'a token that is not of type Bearer'],
  ['whose type is not a text', { token_type: 5 }, 'a token that is not of type Bearer'],
  ['that is empty', { access_token: '' }, 'JSON without access_token'],
  ['that is not a text', { access_token: 5 }, 'JSON without access_token'],
  ['with a blank', { access_token: 'abc def' }, 'an access_token with characters that no header can hold'],
  [
    'that is too long',
    { access_token: 'a'.repeat(16_385) },
    'a token of 16,385 characters, more than the 16,384 that are sent to a server at most',
  ],
  [
    'beside another one that is too long',
    { refresh_token: 'a'.repeat(20_000) },
    'a token of 20,000 characters, more than the 16,384 that are sent to a server at most',
  ],
] as const) {
  test(`a token ${what} is refused`, async (t) => {
    assert.equal(await refusal(t, issued(1, more)), `answered 200 with ${says}. ${CHECK}`)
  })
}

for (const [what, body, says] of [
  ['blanks', ' \n', 'an empty body'],
  ['XML behind blanks', '\n <token/>', 'HTML or XML in place of JSON'],
  ['half of a JSON text', '{"access_token": "a', 'a text that is not JSON'],
  ['null', 'null', 'JSON that is not an object'],
  ['a text as JSON', '"access-1"', 'JSON that is not an object'],
] as const) {
  test(`an answer that is ${what} has no token`, async (t) => {
    assert.equal(await refusal(t, { body }), `answered 200 with ${says}. ${CHECK}`)
  })
}

test('an answer with another status than 200 is told with its words, where it has any', async (t) => {
  assert.equal(await refusal(t, { status: 201 }), `answered 201 to client credentials in HTTP Basic. ${CHECK}`)
  assert.equal(
    await refusal(t, { status: 401 }),
    `answered 401 to client credentials in HTTP Basic and answered 401 to client credentials in the body. ${CHECK}`,
  )
  assert.equal(
    await refusal(t, { status: 403, body: 'go away' }),
    `answered 403 (go away) to client credentials in HTTP Basic. ${CHECK}`,
  )
})

test('a token without a type is one of type Bearer', async (t) => {
  const { client, authorizations } = await service(t, () => json({ access_token: 'abc' }))
  await client.page('A', {})
  assert.deepEqual(authorizations, ['Bearer abc'])
})

test('a token of the longest length is sent, whatever the service makes of it', async (t) => {
  const { client } = await service(t, () => json({ access_token: 'a'.repeat(16_384) }))
  // The server of this test takes no headers of that length.
  await failureOf(client.page('A', {}), 'refused', /answered 431 Request Header Fields Too Large/)
})

test('what HTTP Basic was accepted for once is not tried in the body when it is refused later', async (t) => {
  const { client, tokenRequests } = await service(
    t,
    (_, count) => (count === 1 ? issued(count) : { status: 401 }),
    () => ({ status: 401 }),
  )
  await failureOf(client.metadata(), 'unauthorized', /answered 401 to client credentials in HTTP Basic\. /)
  assert.equal(tokenRequests.length, 2)
})

test('all tokens of an answer are secret', async (t) => {
  const tokens = { refresh_token: 'refresh-abcdefgh', id_token: 'identity-abcdefgh', access_token: 'access-abcdefgh' }
  const { client } = await service(
    t,
    () => json(tokens),
    () => ({ status: 403, body: `${Object.values(tokens).join(' and ')} are not enough` }),
  )
  const { message } = await failureOf(client.metadata(), 'unauthorized')
  for (const token of Object.values(tokens)) assert.ok(!message.includes(token), message)
  assert.match(message, /are not enough/)
})

for (const [expiresIn, usedFor] of [
  [1000, 940_000],
  [300, 240_000],
  [100, 80_000],
  ['10', 8_000],
] as const) {
  test(`a token that expires in ${expiresIn} s is used for ${usedFor / 1000} s`, async (t) => {
    const begun = Date.now()
    let now = begun
    t.mock.method(Date, 'now', () => now)
    const { client, authorizations } = await service(t, (_, count) => issued(count, { expires_in: expiresIn }))
    for (const after of [0, usedFor - 1, usedFor]) {
      now = begun + after
      await client.page('A', {})
    }
    assert.deepEqual(authorizations, ['Bearer access-1', 'Bearer access-1', 'Bearer access-2'])
  })
}

for (const expiresIn of ['', ' ', true, {}, [60]]) {
  test(`expires_in ${JSON.stringify(expiresIn)} says nothing: the token is used until it is refused`, async (t) => {
    let now = Date.now()
    t.mock.method(Date, 'now', () => now)
    const { client, tokenRequests } = await service(t, (_, count) => issued(count, { expires_in: expiresIn }))
    await client.page('A', {})
    now += 10_000_000_000
    await client.page('A', {})
    assert.equal(tokenRequests.length, 1)
  })
}

test('a page after a renewal is the page', async (t) => {
  const { client } = await service(
    t,
    (_, count) => issued(count),
    (authorization) => (authorization === 'Bearer access-1' ? { status: 401 } : PAGE),
  )
  assert.deepEqual((await client.page('A', {})).records, [])
})
