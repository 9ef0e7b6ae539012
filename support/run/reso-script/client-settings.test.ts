import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigurationError } from '../../dictionary/command-line'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { mistakesIn, readScript, writtenByReso } from '../testing/script-file'
import { readResoScript } from './read-reso-script'

const templates = join(PROJECT_ROOT, 'reference', 'resoscripts')

test('a template that was never filled in says which of its values are needed', () => {
  assert.deepEqual(
    mistakesIn(writtenByReso()).map((mistake) => mistake.replace(/: write .*/, '')),
    [
      '13: WebAPIURI was never filled in (its comment says REQUIRED)',
      '14: AuthenticationType stands in lines 14 and 16: keep the one that is meant',
      '15: there are no credentials: fill in BearerToken, or ClientIdentification, ClientSecret and TokenURI. ' +
        [
          'BearerToken was never filled in (its comment says REQUIRED), line 15',
          'ClientIdentification was never filled in (its comment says REQUIRED), line 17',
          'ClientSecret was never filled in (its comment says REQUIRED), line 18',
          'TokenURI was never filled in (its comment says REQUIRED), line 19',
        ].join('; '),
    ],
  )
})

test('elements that the chosen authentication does not need may stay as they are', () => {
  const client = { ClientIdentification: 'id', ClientSecret: 's', TokenURI: 'https://api.example.com/token' }
  assert.equal(
    readScript(writtenByReso({ WebAPIURI: 'https://api.example.com', ...client })).connection.credentials.kind,
    'client credentials',
  )
  assert.deepEqual(mistakesIn(writtenByReso({ WebAPIURI: 'https://api.example.com', ClientSecret: 's' })), [
    '14: AuthenticationType stands in lines 14 and 16: keep the one that is meant',
    '17: ClientIdentification was never filled in (its comment says REQUIRED): write the client_id that the service issued',
    '19: TokenURI was never filled in (its comment says REQUIRED): ' +
      'write the URL of the token endpoint, e.g. https://api.example.com/oauth2/token',
  ])
})

test("the project's template has exactly the mistakes of its places that are REQUIRED", () => {
  const path = join(templates, 'data-dictionary.resoscript')
  assert.throws(
    () => readResoScript(path, {}),
    (error) => {
      assert.ok(error instanceof ConfigurationError)
      assert.deepEqual(
        error.message.split('\n').map((line) => line.replace(/^.*:\d+: (\w+) (.*?): .*/, '$1 $2')),
        ['WebAPIURI', 'ClientIdentification', 'ClientSecret', 'TokenURI'].map(
          (name) => `${name} was never filled in (its comment says REQUIRED)`,
        ),
      )
      return true
    },
  )
})
