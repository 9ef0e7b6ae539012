import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Credentials } from '../../odata/service-connection'
import { mistakesIn, readScript, scriptOf, warningsIn } from '../testing/script-file'

type Settings = Readonly<Record<string, string>>

const elements = (settings: Settings): string[] =>
  Object.entries(settings).map(([name, text]) => `<${name}>${text.replaceAll('&', '&amp;')}</${name}>`)

/** A RESOScript with these settings, WebAPIURI in line 3, the others from line 4, one on each. */
const script = (settings: Settings, ...more: string[]): string =>
  scriptOf(['', ...elements({ WebAPIURI: 'https://api.example.com/odata', ...settings }), ...more, ''].join('\n'))

const credentialsOf = (settings: Settings, ...more: string[]): Credentials =>
  readScript(script(settings, ...more)).connection.credentials

const bearer = { BearerToken: 'abc' }
const client = { ClientIdentification: 'id', ClientSecret: 's', TokenURI: 'https://api.example.com/token' }
const byType = (type: string): Settings => ({ AuthenticationType: type })

const bearerCredentials = { kind: 'bearer token', token: 'abc' }
const clientCredentials = {
  kind: 'client credentials',
  tokenUri: 'https://api.example.com/token',
  clientId: 'id',
  clientSecret: 's',
  parameters: {},
}

for (const [what, settings, credentials] of [
  ['a token alone', bearer, bearerCredentials],
  ['client credentials alone', client, clientCredentials],
  ['both, the token is wanted', { ...byType('authorization_code'), ...bearer, ...client }, bearerCredentials],
  ['both, the client is wanted', { ...byType('client_credentials'), ...bearer, ...client }, clientCredentials],
  ['in another case', { ...byType('Authorization_Code'), ...bearer, ...client }, bearerCredentials],
  ['what is wanted is all there is', { ...byType('client_credentials'), ...client }, clientCredentials],
  ['an AuthenticationType without text', { ...byType(' '), ...bearer }, bearerCredentials],
] as const) {
  test(`credentials without a doubt: ${what}`, () => {
    assert.deepEqual(credentialsOf(settings), credentials)
    assert.deepEqual(warningsIn(script(settings)), [])
  })
}

test('both and nothing decides: client credentials, and it is said', () => {
  assert.deepEqual(credentialsOf({ ...bearer, ...client }), clientCredentials)
  assert.deepEqual(warningsIn(script({ ...bearer, ...client })), [
    '2: BearerToken and client credentials are both filled in, and AuthenticationType does not decide: client_credentials is used',
  ])
})

test('complete credentials are used, with a remark, where AuthenticationType names incomplete ones', () => {
  const wantsClient = { ...byType('client_credentials'), ...bearer, ClientIdentification: 'id', ClientSecret: '' }
  assert.deepEqual(credentialsOf(wantsClient), bearerCredentials)
  assert.deepEqual(warningsIn(script(wantsClient)), [
    '4: AuthenticationType is client_credentials, but ClientSecret is empty, TokenURI is missing: authorization_code is used instead',
  ])
  const wantsToken = { ...byType('authorization_code'), ...client }
  assert.deepEqual(credentialsOf(wantsToken), clientCredentials)
  assert.deepEqual(warningsIn(script(wantsToken)), [
    '4: AuthenticationType is authorization_code, but BearerToken is missing: client_credentials is used instead',
  ])
})

const [secondClient, secondCode] = [byType('client_credentials'), byType('authorization_code')].map((settings) =>
  elements(settings).join(),
)

test('AuthenticationType twice is doubtful: two words leave it to what is complete, one word twice decides', () => {
  const twice = '4: AuthenticationType stands in lines 4 and 6: keep the one that is meant'
  const undecided = script({ ...byType('authorization_code'), ...bearer }, secondClient ?? '')
  assert.deepEqual(readScript(undecided).connection.credentials, bearerCredentials)
  assert.deepEqual(warningsIn(undecided), [twice])

  const both = { ...byType('authorization_code'), ...bearer, ...client }
  assert.deepEqual(credentialsOf(both, secondClient ?? ''), clientCredentials)
  assert.deepEqual(credentialsOf(both, secondCode ?? ''), bearerCredentials)
})

test('an AuthenticationType that is unknown is a mistake, though credentials are complete', () => {
  assert.deepEqual(mistakesIn(script({ ...byType('basic'), ...bearer })), [
    '4: AuthenticationType is unknown: write client_credentials, or authorization_code for a BearerToken',
  ])
})

const namesIn = (mistakes: readonly string[]): string[] =>
  mistakes.map((mistake) => mistake.replace(/: (?:write|fill).*/, ''))

for (const [what, settings, mistakes] of [
  ['the client is begun', { ClientSecret: 's' }, ['2: ClientIdentification is missing', '2: TokenURI is missing']],
  ['the client lacks its secret', { ...client, ClientSecret: ' ' }, ['5: ClientSecret is empty']],
  [
    'the client is wanted',
    { ...byType('client_credentials'), TokenURI: '<!-- REQUIRED -->' },
    [
      '2: ClientIdentification is missing',
      '2: ClientSecret is missing',
      '5: TokenURI was never filled in (its comment says REQUIRED)',
    ],
  ],
  ['the token is wanted', { ...byType('authorization_code'), ClientSecret: 's' }, ['2: BearerToken is missing']],
  [
    'a comment that asks for nothing',
    { ...byType('authorization_code'), BearerToken: '<!-- x -->' },
    ['5: BearerToken is empty'],
  ],
  ['nothing at all', {}, ['2: there are no credentials']],
] as const) {
  test(`credentials that are not complete: ${what}`, () => {
    assert.deepEqual(namesIn(mistakesIn(script(settings))), mistakes)
  })
}

test('WebAPIURI is missing, empty or was never filled in', () => {
  const withRoot = (element: string): string => scriptOf(element + elements(bearer).join(''))
  assert.deepEqual(
    ['', '<WebAPIURI/>', '<WebAPIURI><!-- REQUIRED --></WebAPIURI>'].flatMap((element) =>
      mistakesIn(withRoot(element)),
    ),
    ['is missing', 'is empty', 'was never filled in (its comment says REQUIRED)'].map(
      (why) => `2: WebAPIURI ${why}: write the URL of the service root, e.g. https://api.example.com/odata`,
    ),
  )
})

test('without any section the root is the place of what is missing', () => {
  assert.deepEqual(namesIn(mistakesIn('\n<OutputScript/>')), ['2: WebAPIURI is missing', '2: there are no credentials'])
})

test('URLs are absolute, of http or https, and kept as they are written', () => {
  for (const url of ['https://api.example.com:8443/v1/odata/?x=1', 'HTTPS://a.b', 'http://localhost']) {
    assert.equal(readScript(script({ WebAPIURI: url, ...bearer })).connection.serviceRoot, url)
  }
  for (const url of [
    'api.example.com',
    '/odata',
    'ftp://a.b',
    'https:a.b',
    'https://',
    'https://a b',
    'https://a\n.b/c',
  ]) {
    assert.deepEqual(namesIn(mistakesIn(script({ WebAPIURI: url, ...bearer, TokenURI: url }))).toSorted(), [
      '3: WebAPIURI is not an absolute URL of http or https',
      `${url.includes('\n') ? 6 : 5}: TokenURI is not an absolute URL of http or https`,
    ])
  }
})

test('http is doubtful where others can read it', () => {
  const warned = (url: string): string[] => warningsIn(script({ ...client, WebAPIURI: url, TokenURI: url }))
  for (const url of [
    'http://localhost:1/x',
    'http://a.localhost',
    'http://127.0.0.1',
    'http://127.1',
    'http://[::1]:8080',
    'https://a.b',
  ]) {
    assert.deepEqual(warned(url), [], url)
  }
  for (const url of [
    'http://api.example.com',
    'http://127.0.0.1.example.com',
    'http://10.0.0.1',
    'http://notlocalhost',
  ]) {
    assert.deepEqual(warned(url), [
      '3: WebAPIURI is http: credentials can be read on their way; use https',
      '6: TokenURI is http: credentials can be read on their way; use https',
    ])
  }
  assert.deepEqual(warningsIn(script({ ...bearer, TokenURI: 'http://a.b' })), [], 'no credentials are sent there')
})

test('a token is one word', () => {
  for (const token of ['Bearer abc', 'ab\ncd', 'é']) {
    assert.match(
      mistakesIn(script({ BearerToken: token })).join(),
      /^4: BearerToken holds blanks, line ends or letters/,
    )
  }
  assert.deepEqual(credentialsOf({ BearerToken: 'aZ0-._~+/==' }), { kind: 'bearer token', token: 'aZ0-._~+/==' })
})

test('a scope that is blank is none', () => {
  assert.deepEqual(credentialsOf({ ...client, ClientScope: 'api read' }), { ...clientCredentials, scope: 'api read' })
  assert.deepEqual(credentialsOf({ ...client, ClientScope: ' ' }), clientCredentials)
})

test('further parameters of the token request are form-encoded', () => {
  const TokenParameters = 'audience=https%3A%2F%2Fapi.example.com&resource=a+b&empty='
  assert.deepEqual(credentialsOf({ ...client, TokenParameters }), {
    ...clientCredentials,
    parameters: { audience: 'https://api.example.com', resource: 'a b', empty: '' },
  })
})

for (const [text, mistake] of [
  ['audience', 'is not form-encoded text: write name=value&name=value, with %26 for an & in a value'],
  ['a=1&&b=2', 'is not form-encoded text: write name=value&name=value, with %26 for an & in a value'],
  ['=1', 'is not form-encoded text: write name=value&name=value, with %26 for an & in a value'],
  ['a=1&a=2', 'holds a parameter twice: keep one of them'],
  ['client_secret=s&scope=x', 'holds client_secret, scope: delete it, other settings give it'],
] as const) {
  test(`no parameters of the token request: ${text}`, () => {
    assert.deepEqual(mistakesIn(script({ ...client, TokenParameters: text })), [`7: TokenParameters ${mistake}`])
  })
}
