import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import { type CertificationConfig, readCertificationConfig } from './certification-config'

const ROOT = 'https://api.example.com/odata'

/** Reads a text as a file called `config.json` in a folder of its own. */
function read(content: unknown, serviceRoot: string = ROOT): CertificationConfig {
  const folder = mkdtempSync(join(tmpdir(), 'certification-'))
  const path = join(folder, 'config.json')
  try {
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return readCertificationConfig(path, serviceRoot)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Returns the message about a file that cannot be used, without the path before it. */
function mistakeIn(content: unknown): string {
  try {
    read(content)
  } catch (error) {
    assert.ok(error instanceof ConfigurationError, String(error))
    const [said, mistake] = /^\/.*config\.json:\d+: (.*)$/.exec(error.message) ?? []
    assert.equal(said, error.message)
    return mistake ?? ''
  }
  return assert.fail('was used')
}

/** In the shape of RESO's tools, with all that they need and this project does not. */
const configOf = (recipientUoi: string, serviceRootUri: string) => ({
  description: 'A server',
  serviceRootUri,
  recipientUoi,
  providerUsi: `system of ${recipientUoi}`,
  token: 'hunter2',
  clientCredentials: { clientId: 'id', clientSecret: 'hunter2', tokenUri: `${ROOT}/token` },
  originatingSystemName: 'MLS',
})

test('a single config counts, whatever its server is', () => {
  const ids = { providerUoi: 'T1', providerUsi: 'system of M1', recipientUoi: 'M1' }
  for (const root of [ROOT, 'https://other.example.com', '']) {
    assert.deepEqual(read({ providerUoi: 'T1', configs: [configOf('M1', root)] }), ids)
  }
})

for (const [what, serviceRoot, written] of [
  ['as it is', ROOT, ROOT],
  ['with slashes in the file', ROOT, `${ROOT}//`],
  ['with slashes in the RESOScript', `${ROOT}/`, ROOT],
  ['with a query whose token is masked', `${ROOT}/?access_token=***`, `${ROOT}?access_token=abc`],
  ['with a host in capitals and its port', ROOT, 'https://API.example.com:443/odata'],
] as const) {
  test(`of several configs the one of the server under test counts, ${what}`, () => {
    const others = [configOf('M1', `${ROOT}2`), configOf('M2', 'https://api.example.com'), configOf('M3', '')]
    const content = { providerUoi: 'T1', configs: [...others, configOf('M4', written), {}] }
    assert.equal(read(content, serviceRoot).recipientUoi, 'M4')
  })
}

test('members that are missing, null or blank count as absent, and blanks around a text do not count', () => {
  assert.deepEqual(read({ configs: [{}] }), {})
  assert.deepEqual(read({ providerUoi: null, configs: [{ providerUsi: ' ', recipientUoi: ' M1\n' }] }), {
    recipientUoi: 'M1',
  })
})

test('a byte order mark makes no difference', () => {
  assert.deepEqual(read('\uFEFF{"providerUoi":"T1","configs":[{}]}'), { providerUoi: 'T1' })
})

for (const [what, content, mistake] of [
  ['no JSON', '{"configs": [{"token": hunter2}]}', 'this is not JSON, or has a name twice in an object'],
  ['a name twice', '{"hunter2":1,"hunter2":2,"configs":[{}]}', 'this is not JSON, or has a name twice in an object'],
  ['an array', ['hunter2'], 'this is not a JSON object with a providerUoi and an array configs'],
  ['a text', '"hunter2"', 'this is not a JSON object with a providerUoi and an array configs'],
  ['no configs', { description: 'hunter2' }, 'configs has to be an array of objects, at least one'],
  [
    'a mistyped name',
    { config: ['hunter2'] },
    'config is unknown; did you mean configs?; known are $schema, description, providerUoi, configs',
  ],
  [
    'a mistyped name in a config',
    { configs: [{ providerUsl: 'hunter2' }] },
    'configs[0].providerUsl is unknown; did you mean providerUsi?; known are description, serviceRootUri, recipientUoi, providerUsi, token, clientCredentials, originatingSystemName, originatingSystemId',
  ],
  [
    'what is not a name',
    { 'Bearer hunter2': 1 },
    'a member of the file is unknown; known are $schema, description, providerUoi, configs',
  ],
  ['empty configs', { configs: [] }, 'configs has to be an array of objects, at least one'],
  [
    'configs that are not an array',
    { configs: { a: 'hunter2' } },
    'configs has to be an array of objects, at least one',
  ],
  ['a config that is not an object', { configs: [{}, 'hunter2'] }, 'configs[1] is not an object'],
  ['a number for a text', { providerUoi: 5, configs: [{}] }, 'providerUoi is not a text'],
  ['an object for a text', { configs: [{ providerUsi: { hunter2: 1 } }] }, 'configs[0].providerUsi is not a text'],
  [
    'a server that is not a text',
    { configs: [{ serviceRootUri: ROOT }, { serviceRootUri: ['hunter2'] }] },
    'configs[1].serviceRootUri is not a text',
  ],
  [
    'several servers, but not the one under test',
    { configs: [configOf('M1', 'https://hunter2.example.com'), configOf('M2', 'hunter2')] },
    `none of the 2 configs has the serviceRootUri ${ROOT}: add or correct it`,
  ],
  [
    'the server under test twice',
    { configs: [configOf('M1', ROOT), configOf('M2', 'hunter2'), configOf('M3', `${ROOT}/`)] },
    'configs[0].serviceRootUri and configs[2].serviceRootUri are the same: keep the config that is meant',
  ],
] as const) {
  test(`refused without a word of its own: ${what}`, () => {
    assert.equal(mistakeIn(content), mistake)
  })
}

test('a file that is not there, and a folder', () => {
  assert.throws(() => readCertificationConfig('/no/config.json', ROOT), {
    name: 'ConfigurationError',
    message: 'CERTIFICATION_CONFIG: /no/config.json cannot be used: there is no such file',
  })
  assert.throws(() => readCertificationConfig(tmpdir(), ROOT), {
    name: 'ConfigurationError',
    message: `CERTIFICATION_CONFIG: ${tmpdir()} cannot be used: it cannot be read (EISDIR)`,
  })
})
