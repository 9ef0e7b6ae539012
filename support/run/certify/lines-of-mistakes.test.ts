import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientCredentials, config, readConfigs, withoutToken } from '../testing/recipient-configs'

test('each mistake leads to its line', () => {
  const text = JSON.stringify(
    { providerUoi: 'T1', configs: [config, { ...config, token: ' ' }, { ...config, recipientUoi: 'M3', token: 1 }] },
    null,
    2,
  )
  const lineWith = (part: string, nth: number) =>
    text.split('\n').flatMap((line, index) => (line.includes(part) ? [index + 1] : []))[nth]
  assert.throws(
    () => readConfigs(text),
    (error: Error) => {
      assert.deepEqual(
        error.message.split('\n').map((line) => /config\.json:(\d+: configs\[\d\]\S*) /.exec(line)?.[1]),
        [`${Number(lineWith('serviceRootUri', 1)) - 1}: configs[1].token`, `${lineWith('token', 2)}: configs[2].token`],
      )
      return true
    },
  )
  const mistyped = { clientId: 'i', clientSecret: 's', tokenUri: 'https://a.example/token', scopes: 'api' }
  const client = JSON.stringify(
    { providerUoi: 'T1', configs: [{ ...config, token: '', clientCredentials: mistyped }] },
    null,
    1,
  )
  const line = 1 + client.split('\n').findIndex((each) => each.includes('scopes'))
  assert.throws(
    () => readConfigs(client),
    ({ message }: Error) =>
      message.includes(`:${line}: configs[0].clientCredentials.scopes is unknown; did you mean scope?`),
  )
  assert.throws(() => readConfigs('{\n"providerUoi": "T1",\n oops }'), /config\.json:3: this is not JSON/)
  assert.throws(
    () => readConfigs('{"configs": [{}],\n"configs": [],"providerUoi": "T1"}'),
    /config\.json:2: this is not JSON/,
  )
})

test('the line is that of the member at fault', () => {
  /** Returns what stands in the line that a message leads to. */
  const lineAtFault = (...configs: readonly object[]): string => {
    const text = JSON.stringify({ providerUoi: 'T1', configs }, null, 2)
    try {
      readConfigs(text)
    } catch (error) {
      const [, line] = /config\.json:(\d+): /.exec(String(error)) ?? []
      return text.split('\n')[Number(line) - 1]?.trim().replace(/,$/, '') ?? assert.fail(String(error))
    }
    return assert.fail('was used')
  }
  assert.equal(lineAtFault({ ...config, clientCredentials }), '"token": "hunter2"')
  assert.equal(lineAtFault({ ...config, token: 'Bearer hunter2' }), '"token": "Bearer hunter2"')
  assert.equal(lineAtFault({ ...withoutToken, clientCredentials: 'hunter2' }), '"clientCredentials": "hunter2"')
  const blank = { ...clientCredentials, clientId: ' ', clientSecret: '' }
  assert.equal(lineAtFault({ ...withoutToken, clientCredentials: blank }), '"clientId": " "')
  assert.equal(lineAtFault({ ...config, providerUsi: '', recipientUoi: ' ' }), '"providerUsi": ""')
  assert.equal(lineAtFault(config, { ...config, recipientUoi: 'm1' }), '"recipientUoi": "m1"')
})
