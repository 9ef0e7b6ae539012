import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { Credentials } from '../../odata/service-connection'
import { readResoScript } from '../reso-script/read-reso-script'
import { readScriptRest, writeScript, writeScriptOfVariables } from './written-script'

let folder: string

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'script-'))
})

after(() => rmSync(folder, { recursive: true }))

const file = (text: string): string => {
  const path = join(folder, 'a.resoscript')
  writeFileSync(path, text)
  return path
}

const nothing = { parameters: [], requests: [] }

const word = fc.stringMatching(/^[!-~]{1,20}$/)
const credentials: fc.Arbitrary<Credentials> = fc.oneof(
  fc.record({ kind: fc.constant('bearer token' as const), token: word }, { noNullPrototype: true }),
  fc.record(
    {
      kind: fc.constant('client credentials' as const),
      clientId: word,
      clientSecret: word,
      tokenUri: fc.webUrl(),
      scope: word,
      parameters: fc.constant({}),
    },
    { noNullPrototype: true, requiredKeys: ['kind', 'clientId', 'clientSecret', 'tokenUri', 'parameters'] },
  ),
)

test('whatever the connection, it is read again as it was, and only from the variables', () => {
  const bare = writeScript(
    { serviceRoot: 'https://a.example', credentials: { kind: 'bearer token', token: 'x' } },
    nothing,
  )
  fc.assert(
    fc.property(fc.webUrl(), credentials, (serviceRoot, given) => {
      const { text, variables } = writeScript({ serviceRoot, credentials: given }, nothing)
      assert.deepEqual(readResoScript(file(text), variables).connection, { serviceRoot, credentials: given })
      if (given.kind === 'bearer token') assert.equal(text, bare.text)
    }),
  )
})

test('Parameters and Requests go with it as they are written, the ClientSettings beside them do not count', () => {
  const rest = readScriptRest(
    file(`<OutputScript>
      <ClientSettings><WebAPIURI>https://other.example</WebAPIURI><BearerToken><!-- REQUIRED --></BearerToken></ClientSettings>
      <Parameters>
        <Parameter Name="Filter" Value="City eq &quot;A &amp; B&quot; or x &lt; 3"/>
        <Parameter Name="Secret" Value="\${OTHER}"/>
      </Parameters>
      <Requests><Request RequestId="top" OutputFile="a.json" Url="*ClientSettings_WebAPIURI*/Property?$top=1"/>
        <Request RequestId="left-out" Url=""/></Requests>
    </OutputScript>`),
    { OTHER: 'kept' },
  )
  const connection = { serviceRoot: 'https://a.example', credentials: { kind: 'bearer token', token: 't' } } as const
  const { text, variables } = writeScript(connection, rest)
  const { parameters, requests } = readResoScript(file(text), { ...variables, OTHER: 'kept' })
  assert.deepEqual(Object.fromEntries(parameters), { Filter: 'City eq "A & B" or x < 3', Secret: 'kept' })
  assert.equal(requests.get('top')?.url, 'https://a.example/Property?$top=1')
  assert.equal(requests.get('left-out')?.url, '')
})

test('a RESOScript with mistakes goes with nobody', () => {
  assert.throws(() => readScriptRest(file('<OutputScript><Parameter/></OutputScript>'), {}), {
    name: 'ConfigurationError',
    message: /a\.resoscript:1: /,
  })
  for (const text of ['', 'no XML', '<OutputScript>', '<Other/>']) {
    assert.throws(() => readScriptRest(file(text), {}), { name: 'ConfigurationError' }, text)
  }
  assert.throws(() => readScriptRest(join(folder, 'none'), {}), { name: 'ConfigurationError' })
})

test('what would show only when a server is asked is told before, with its line', () => {
  const rest = (value: string) =>
    file(`<OutputScript>\n<Parameters>\n<Parameter Name="KeyField" Value="${value}"/></Parameters></OutputScript>`)
  const NOT_SET = '$'.concat('{NOT_SET}')
  assert.throws(() => readScriptRest(rest(NOT_SET), {}), /a\.resoscript:3: Parameter KeyField needs .*NOT_SET/)
  assert.throws(() => readScriptRest(rest('*Parameter_Other*'), {}), /a\.resoscript:3: .*Parameter_Other/)
  for (const request of [`OutputFile="${NOT_SET}" Url="x"`, `OutputFile="x" Url="${NOT_SET}"`]) {
    const path = file(`<OutputScript>\n<Requests><Request RequestId="a" ${request}/></Requests></OutputScript>`)
    assert.throws(() => readScriptRest(path, {}), /a\.resoscript:2: .*NOT_SET/, request)
  }
  writeFileSync(join(folder, '.env'), 'NOT_SET=x')
  assert.equal(readScriptRest(rest(NOT_SET), {}).parameters.length, 1)
  rmSync(join(folder, '.env'))
})

test('a connection says where it was read from', () => {
  const connection = {
    serviceRoot: 'https://a.example',
    credentials: { kind: 'bearer token', token: 't' },
    readFrom: { kind: 'configuration', place: 'my "<recipients>".json:12' },
  } as const
  const { text, variables } = writeScript(connection, nothing)
  assert.deepEqual(readResoScript(file(text), variables).connection, connection)
})

test('a RESOScript of variables holds none of its values, and is read again as it was', () => {
  const connection = {
    serviceRoot: 'https://a.example',
    credentials: {
      kind: 'client credentials',
      clientId: 'id',
      clientSecret: 'secret',
      tokenUri: 'https://a.example/token',
      parameters: { audience: 'x y' },
    },
  } as const
  const parameters = new Map([
    ['KeyField', 'ListingKey'],
    ['KeyValue', "'a b'"],
    ['TopCount', ''],
    ['SortCount', ' '],
  ])
  const requests = new Map([
    ['top', { requestId: 'top', outputFile: 'a.json', url: 'https://a.example/Property?$top=1' }],
    ['none', { requestId: 'none', outputFile: '', url: '' }],
  ])
  const { text, variables } = writeScriptOfVariables({ connection, parameters, requests })
  assert.deepEqual(
    Object.entries(variables).filter(([name]) => name.startsWith('DD_CERTIFY_Text')),
    [
      ['DD_CERTIFY_Text1', 'ListingKey'],
      ['DD_CERTIFY_Text2', "'a b'"],
      ['DD_CERTIFY_Text3', 'a.json'],
      ['DD_CERTIFY_Text4', 'https://a.example/Property?$top=1'],
    ],
  )
  assert.equal(variables['DD_CERTIFY_TokenParameters'], 'audience=x+y')
  for (const value of Object.values(variables)) assert.ok(!text.includes(value), value)
  const read = readResoScript(file(text), variables)
  assert.deepEqual(read.connection, connection)
  assert.deepEqual(Object.fromEntries(read.parameters), {
    KeyField: 'ListingKey',
    KeyValue: "'a b'",
    TopCount: '',
    SortCount: '',
  })
  assert.deepEqual(
    [...read.requests.values()].map(({ requestId, outputFile, url }) => ({ requestId, outputFile, url })),
    [...requests.values()],
  )
})
