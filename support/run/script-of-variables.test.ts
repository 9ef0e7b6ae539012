import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readResoScript } from './reso-script/read-reso-script'
import { type ScriptOfVariables, scriptOfConnection, scriptOfSent } from './script-of-variables'

const SENT = `<OutputScript>
  <ClientSettings>
    <WebAPIURI>https://api.example/odata?key=in-the-url</WebAPIURI>
    <AuthenticationType>client_credentials</AuthenticationType>
    <ClientIdentification>the-client</ClientIdentification>
    <ClientSecret>the-secret</ClientSecret>
    <TokenURI>https://api.example/token</TokenURI>
    <TokenParameters>audience=the%20audience&amp;resource=x</TokenParameters>
  </ClientSettings>
  <Parameters>
    <Parameter Name="KeyValue" Value="the-key" />
    <Parameter Name="Blank" Value="" />
    <Parameter Name="Secret" Value="*ClientSettings_ClientSecret*" />
  </Parameters>
  <Requests>
    <Request RequestId="top" OutputFile="top.json" Url="*ClientSettings_WebAPIURI*/Property('*Parameter_KeyValue*')" />
  </Requests>
</OutputScript>`

/** Reads what was made as the process reads it that gets it. */
function read({ text, variables }: ScriptOfVariables) {
  const folder = mkdtempSync(join(tmpdir(), 'variables-'))
  try {
    const path = join(folder, 'a.resoscript')
    writeFileSync(path, text)
    return readResoScript(path, variables)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a RESOScript that was sent says the same by variables, and its file holds no value', () => {
  const script = scriptOfSent('RESOScript', SENT)
  for (const value of ['in-the-url', 'the-client', 'the-secret', 'audience', 'the-key', 'api.example'])
    assert.ok(!script.text.includes(value), value)
  const { connection, parameters, requests } = read(script)
  assert.deepEqual(connection, {
    serviceRoot: 'https://api.example/odata?key=in-the-url',
    credentials: {
      kind: 'client credentials',
      tokenUri: 'https://api.example/token',
      clientId: 'the-client',
      clientSecret: 'the-secret',
      parameters: { audience: 'the audience', resource: 'x' },
    },
  })
  assert.deepEqual(Object.fromEntries(parameters), { KeyValue: 'the-key', Blank: '', Secret: 'the-secret' })
  assert.equal(requests.get('top')?.url, "https://api.example/odata?key=in-the-url/Property('the-key')")
  assert.equal(script.serviceRoot, connection.serviceRoot)
  assert.equal(script.tokenUri, 'https://api.example/token')
})

test('variables of whoever takes a RESOScript are none of its own', () => {
  process.env['OF_THIS_MACHINE'] = 'secret of this machine'
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of the file.
  const asking = SENT.replace('the-secret', '${OF_THIS_MACHINE}')
  assert.throws(
    () => scriptOfSent('RESOScript', asking),
    /^ConfigurationError: RESOScript:6: ClientSecret needs the environment variable OF_THIS_MACHINE, which is not set/,
  )
  delete process.env['OF_THIS_MACHINE']
})

test('mistakes are told by their lines, without what stands there', () => {
  assert.throws(
    () => scriptOfSent('RESOScript', SENT.replace('<TokenURI>https://api.example/token', '<TokenURI>my secret')),
    (error: Error) =>
      /RESOScript:7: TokenURI is not an absolute URL/.test(error.message) && !/my secret/.test(error.message),
  )
  assert.throws(() => scriptOfSent('RESOScript', 'not XML'), /RESOScript:1: /)
})

test('a service root with a token is a RESOScript too', () => {
  const credentials = { kind: 'bearer token', token: 'the-token' } as const
  const script = scriptOfConnection('https://api.example/odata', credentials)
  assert.ok(!/the-token|api\.example/.test(script.text))
  assert.deepEqual(read(script).connection, { serviceRoot: 'https://api.example/odata', credentials })
  assert.equal(script.tokenUri, undefined)
})
