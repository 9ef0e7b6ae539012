import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startSampleServer } from '../sample-server'
import { type Answer, SampleClient } from '../testing/sample-client'

let client: SampleClient

before(async () => {
  client = new SampleClient(await startSampleServer())
})
after(() => client.server.close())

const ways = {
  'the body': () => client.token(),
  'HTTP Basic': () => client.token(client.basic, {}),
}

for (const [way, ask] of Object.entries(ways)) {
  test(`client credentials by ${way} give a token that works`, async () => {
    const { status, headers, text } = await ask()
    const { access_token: token, ...rest }: { access_token: string } = JSON.parse(text)
    assert.equal(status, 200)
    assert.equal(headers.get('Cache-Control'), 'no-store')
    assert.deepEqual(rest, { token_type: 'Bearer', expires_in: 3600 })
    assert.notEqual(token, client.server.bearerToken)
    assert.equal((await client.get('/', { Authorization: `Bearer ${token}` })).status, 200)
  })
}

test('the parts of HTTP Basic credentials are decoded as forms are (RFC 6749, 2.3.1)', async () => {
  const basic = `%73ample-client:${client.server.clientSecret.replace(/^./, percentEncoded)}`
  const Authorization = `Basic ${Buffer.from(basic).toString('base64')}`
  assert.equal((await client.token({ Authorization }, {})).status, 200)
})

const percentEncoded = (character: string): string => `%${character.charCodeAt(0).toString(16)}`

test('any other request than a token request of the client is answered by an error of RFC 6749, 5.2', async () => {
  const wrong = { ...client.credentials, client_secret: 'wrong' }
  const basic = (text: string) => ({ Authorization: `Basic ${Buffer.from(text).toString('base64')}` })
  const cases: readonly (readonly [ask: Promise<Answer>, status: number, error: string])[] = [
    [client.token({}, wrong), 401, 'invalid_client'],
    [client.token({}, {}), 401, 'invalid_client'],
    [client.token(basic('sample-client:wrong'), {}), 401, 'invalid_client'],
    [client.token(basic('sample-client'), {}), 401, 'invalid_client'],
    [client.token({ Authorization: 'Bearer x' }, {}), 401, 'invalid_client'],
    [client.token(client.basic), 400, 'invalid_request'],
    [client.token({ 'Content-Type': 'text/plain' }), 400, 'invalid_request'],
    [client.token({}, { ...client.credentials, grant_type: 'password' }), 400, 'unsupported_grant_type'],
  ]
  for (const [ask, status, error] of cases) {
    const answer = await ask
    const body: { error: string } = JSON.parse(answer.text)
    assert.deepEqual({ status: answer.status, error: body.error }, { status, error })
    assert.equal(answer.headers.has('WWW-Authenticate'), status === 401)
    assert.ok(!answer.text.includes(client.server.clientSecret))
  }
})

test('a token request has one of each parameter', async () => {
  for (const body of ['', 'grant_type=client_credentials&grant_type=client_credentials']) {
    const headers = { ...client.basic, 'Content-Type': 'application/x-www-form-urlencoded' }
    const response = await fetch(client.server.tokenUri, { method: 'POST', headers, body })
    assert.equal(response.status, 400)
    assert.match(await response.text(), /"invalid_request"/)
  }
})

test('tokens are asked for by POST', async () => {
  const { status, headers } = await client.open(client.server.tokenUri)
  assert.equal(status, 405)
  assert.equal(headers.get('Allow'), 'POST')
})
