import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import { clientCredentials, config, ROOT, readConfigs, withoutToken } from '../testing/recipient-configs'
import { readRecipientConfigs } from './read-recipient-configs'

test('recipients with a token, or with client credentials', () => {
  const configs = [
    {
      description: 'ours',
      ...config,
      originatingSystemName: 'Some MLS',
      clientCredentials: { clientId: '', tokenUri: '' },
    },
    { ...withoutToken, recipientUoi: 'M2', originatingSystemId: 'M00000001', clientCredentials },
    { ...withoutToken, recipientUoi: 'M3', token: ' ', clientCredentials: { ...clientCredentials, scope: 'api' } },
  ]
  const identifiers = { providerUoi: 'T1', providerUsi: 'S1' }
  const grant = { kind: 'client credentials', ...clientCredentials, parameters: {} }
  const withoutPlace = readConfigs({ providerUoi: 'T1', configs }).map(
    ({ connection: { readFrom, ...connection }, ...one }) => {
      assert.match(readFrom?.kind === 'configuration' ? readFrom.place : '', /config\.json:1$/)
      return { ...one, connection }
    },
  )
  assert.deepEqual(withoutPlace, [
    {
      description: 'ours',
      identifiers: { ...identifiers, recipientUoi: 'M1' },
      warnings: [],
      connection: { serviceRoot: ROOT, credentials: { kind: 'bearer token', token: 'hunter2' } },
      originatingSystemName: 'Some MLS',
    },
    {
      identifiers: { ...identifiers, recipientUoi: 'M2' },
      warnings: [],
      connection: { serviceRoot: ROOT, credentials: grant },
      originatingSystemId: 'M00000001',
    },
    {
      identifiers: { ...identifiers, recipientUoi: 'M3' },
      warnings: [],
      connection: { serviceRoot: ROOT, credentials: { ...grant, scope: 'api' } },
    },
  ])
})

/** Returns the messages about a file that cannot be used, without the path before each line. */
function mistakesIn(content: unknown): string[] {
  try {
    readConfigs(content)
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error))
    assert.doesNotMatch(error.message, /hunter2/)
    return error.message.split('\n').map((line) => line.replace(/^\/.*config\.json:\d+: /, ''))
  }
  return assert.fail('was used')
}

const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(config).filter(([name]) => !names.includes(name)))

for (const [what, one, mistake] of [
  ['no server', without('serviceRootUri'), 'configs[0].serviceRootUri is missing: fill in what is certified'],
  [
    'no identifiers',
    without('recipientUoi', 'providerUsi'),
    'configs[0].providerUsi and configs[0].recipientUoi are missing: fill in what is certified',
  ],
  ['no credentials', without('token'), 'configs[0].token is missing: write it, or clientCredentials'],
  [
    'both credentials',
    { ...config, clientCredentials },
    'configs[0].token and configs[0].clientCredentials exclude each other: keep one',
  ],
  [
    'half of the credentials',
    { ...withoutToken, clientCredentials: { clientSecret: 'hunter2', tokenUri: ROOT } },
    'configs[0].clientCredentials.clientId is missing: fill in what is certified',
  ],
  ...(
    [
      ['clientId', 'clientSecret is'],
      ['clientSecret', 'clientId is'],
      ['tokenUri', 'clientId and configs[0].clientCredentials.clientSecret are'],
    ] as const
  ).map(
    ([given, missing]) =>
      [
        `of the credentials only ${given}`,
        { ...withoutToken, clientCredentials: { [given]: clientCredentials[given] } },
        `configs[0].clientCredentials.${missing} missing: fill in what is certified`,
      ] as const,
  ),
  [
    'credentials without their token endpoint',
    { ...withoutToken, clientCredentials: { ...clientCredentials, tokenUri: ' ' } },
    'configs[0].clientCredentials.tokenUri is missing: fill in what is certified',
  ],
  [
    'credentials that are not an object',
    { ...withoutToken, clientCredentials: 'hunter2' },
    'configs[0].clientCredentials is not an object',
  ],
  [
    'a server that cannot be asked',
    { ...config, serviceRootUri: 'ftp://hunter2' },
    'configs[0].serviceRootUri is not an absolute URL of http or https: write the whole URL',
  ],
  [
    'a token endpoint that cannot be asked',
    { ...withoutToken, clientCredentials: { ...clientCredentials, tokenUri: 'hunter2' } },
    'configs[0].clientCredentials.tokenUri is not an absolute URL of http or https: write the whole URL',
  ],
  [
    'a token that cannot be sent',
    { ...config, token: 'Bearer hunter2' },
    'configs[0].token holds blanks, line ends or letters that no token has; it is written without the word Bearer',
  ],
  ...['../M1', 'a/b', '..', '.hidden', 'M1.', 'a\u0000b', 'a:b'].map(
    (recipientUoi) =>
      [
        `an identifier that leads elsewhere: ${JSON.stringify(recipientUoi)}`,
        { ...config, recipientUoi },
        'configs[0].recipientUoi cannot be the name of a folder: it may have letters, digits, _, - and within it . and blanks',
      ] as const,
  ),
] as const) {
  test(`refused without a word of its own: ${what}`, () => {
    assert.deepEqual(mistakesIn({ providerUoi: 'T1', configs: [one] }), [mistake])
  })
}

test('a file that cannot be used is one line', () => {
  assert.deepEqual(mistakesIn('{"token": hunter2'), ['this is not JSON, or has a name twice in an object'])
  assert.deepEqual(mistakesIn({ configs: [config] }), ['providerUoi is missing: fill in what is certified'])
  assert.match(
    mistakesIn({ providerUoi: '../T1', configs: [config, config] }).join('|'),
    /^providerUoi cannot be the name of a folder[^|]*$/,
  )
  assert.throws(() => readRecipientConfigs('/no/config.json'), {
    name: 'ConfigurationError',
    message: '--config /no/config.json cannot be used: there is no such file',
  })
})

test('the mistakes of all configs are reported at once, and recipients that would share a folder', () => {
  const configs = [config, without('token'), { ...config, recipientUoi: 'm1' }, { ...config, recipientUoi: '' }]
  assert.deepEqual(mistakesIn({ providerUoi: 'T1', configs }), [
    'configs[1].token is missing: write it, or clientCredentials',
    'configs[3].recipientUoi is missing: fill in what is certified',
    'configs[0] and configs[2] have the same folder T1-S1/M1: give each its own recipientUoi',
  ])
})

test('credentials that can be read on their way are warned of, in the words of the file', () => {
  const [one] = readConfigs({
    providerUoi: 'T1',
    configs: [
      {
        ...withoutToken,
        serviceRootUri: 'http://a.example',
        clientCredentials: { ...clientCredentials, tokenUri: 'http://b.example' },
      },
    ],
  })
  assert.deepEqual(
    one?.warnings.map((line) => /config\.json:1: (.*)/.exec(line)?.[1]),
    ['serviceRootUri', 'clientCredentials.tokenUri'].map(
      (name) => `configs[0].${name} is http: credentials can be read on their way; use https`,
    ),
  )
  assert.deepEqual(
    readConfigs({ providerUoi: 'T1', configs: [{ ...config, serviceRootUri: 'http://localhost:1' }] })[0]?.warnings,
    [],
  )
})

test('a text that no server would take is refused', () => {
  const long = { ...config, token: 'hunter2'.repeat(3000) }
  assert.match(mistakesIn({ providerUoi: 'T1', configs: [long] }).join(), /^configs\[0\]\.token has 21,000 characters/)
})
