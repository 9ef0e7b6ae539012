import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { PROJECT_ROOT } from '../../dictionary/project-root'
import { CONNECTION, mistakesIn, readScript, scriptOf, warningsIn, writtenByReso } from '../testing/script-file'
import { readResoScript } from './read-reso-script'

const templates = join(PROJECT_ROOT, 'reference', 'resoscripts')

const theirs = writtenByReso({ WebAPIURI: '\n      https://api.example.com/odata\n    ', BearerToken: 'abc' })

test('a file in the form of RESO is read whole', () => {
  const { connection, parameters, requests } = readScript(theirs)
  assert.deepEqual(connection, {
    serviceRoot: 'https://api.example.com/odata',
    credentials: { kind: 'bearer token', token: 'abc' },
  })
  assert.deepEqual(
    [...parameters],
    [
      ['EndpointResource', 'Property'],
      ['400BadRequest', "Property?$filter=BadField eq 'SoBad'"],
    ],
  )
  assert.deepEqual(
    [...requests].map(([key, { requestId, outputFile, url }]) => [key, requestId, outputFile, url]),
    [
      [
        'metadata-request',
        'metadata-request',
        'metadata-request.xml',
        'https://api.example.com/odata/$metadata?$format=application/xml',
      ],
      [
        'response-code-400',
        'response-code-400',
        '400.json',
        "https://api.example.com/odata/Property?$filter=BadField eq 'SoBad'",
      ],
      ['blank', 'blank', '', ''],
    ],
  )
})

test('the path is kept as it was given', () => {
  const path = join(templates, 'sample-server.resoscript')
  assert.equal(readResoScript(path, { SAMPLE_SERVER: 'http://127.0.0.1:1', SAMPLE_SERVER_SECRET: 's' }).path, path)
})

test('UTF-16, a byte order mark and another encoding make no difference', () => {
  const expected = readScript(theirs).parameters
  const utf16 = theirs.replace('encoding="utf-8"', 'encoding="UTF-16"')
  const latin1 = theirs.replace('encoding="utf-8"', 'encoding="ISO-8859-1"').replace('"abc"', '"é"')
  for (const bytes of [
    Buffer.from(`\uFEFF${theirs}`),
    Buffer.from(`\uFEFF${utf16}`, 'utf16le'),
    Buffer.from(`\uFEFF${utf16}`, 'utf16le').swap16(),
    Buffer.from(latin1, 'latin1'),
  ]) {
    assert.deepEqual(readScript(bytes).parameters, expected)
  }
})

test('sections and elements in any order and number, comments anywhere, CDATA', () => {
  const text = `<!-- c --><OutputScript>
    <Requests><!-- c --></Requests>
    <ClientSettings><BearerToken><![CDATA[a&b]]></BearerToken><!-- c --></ClientSettings>
    <Parameters/>
    <ClientSettings><WebAPIURI>https://<!-- c -->api.example.com</WebAPIURI></ClientSettings>
  </OutputScript><!-- c -->`
  assert.deepEqual(readScript(text).connection, {
    serviceRoot: 'https://api.example.com',
    credentials: { kind: 'bearer token', token: 'a&b' },
  })
})

test('settings that are not needed are not mistakes', () => {
  const unused = 'ServerId ServerName VendorName AuthorizationURI RedirectURI UserName Password Version Preauthenticate'
  const names = `${unused} ResultsDirectory ScriptFile LastModifiedTimestamp`.split(' ')
  assert.deepEqual(mistakesIn(scriptOf(CONNECTION + names.map((name) => `<${name}>x</${name}>`).join(''))), [])
})

test("the sample server's RESOScript takes its address and its secret from the environment", () => {
  const environment = { SAMPLE_SERVER: 'http://127.0.0.1:40123', SAMPLE_SERVER_SECRET: 'made for the run' }
  const { connection, warnings } = readResoScript(join(templates, 'sample-server.resoscript'), environment)
  assert.deepEqual(warnings, [])
  assert.deepEqual(connection, {
    serviceRoot: 'http://127.0.0.1:40123/odata',
    credentials: {
      kind: 'client credentials',
      tokenUri: 'http://127.0.0.1:40123/oauth2/token',
      clientId: 'sample-client',
      clientSecret: 'made for the run',
      parameters: {},
    },
  })
})

test('warnings come with path and line, in the order of the file', () => {
  assert.deepEqual(
    warningsIn(theirs.replace('https:', 'http:')).map((warning) => warning.replace(/(\d+: \w+).*/, '$1')),
    ['13: WebAPIURI', '16: AuthenticationType'],
  )
})

test('random texts are read or refused, and never break the reader', () => {
  const tags = '<OutputScript> </OutputScript> <ClientSettings> </ClientSettings> <WebAPIURI> </WebAPIURI> <Parameters>'
  const marks =
    '</Parameters> <Parameter Name="A" Value="*Parameter_A*" /> <!-- --> <![CDATA[ ]]> & &amp; ]> <?x " = > </'
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of the file.
  const rest = ['<!DOCTYPE a [', 'https://a.b', '*Parameter_A*', '${', '${toString}', '\r\n', '\0', '\uFEFF', '\uD800']
  const pieces = fc.constantFrom(...tags.split(' '), ...marks.split(' '), ' ', ...rest)
  const script = fc.array(pieces, { maxLength: 15 }).map((parts) => parts.join(''))
  const inside = fc.tuple(script, script, script).map(([a, b, c]) => scriptOf(CONNECTION + a, b, c))
  fc.assert(
    fc.property(fc.oneof(script, inside, fc.string({ unit: 'binary' })), (text) => {
      mistakesIn(text)
    }),
    { numRuns: 500 },
  )
})
