import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import type { SentRequest } from '../dictionary/finding'
import { curlCommand, curlLine } from './curl-line'

const REQUEST: SentRequest = {
  method: 'GET',
  url: 'https://example.org/odata/Property?$filter=City%20eq%20%27A%27&key=***',
  headers: { Accept: 'application/json', Authorization: 'Bearer ***', 'X-Api-Key': '***', 'User-Agent': 'us' },
}

test('a line to read shows that secrets were there', () => {
  assert.equal(
    curlLine(REQUEST),
    "curl --compressed -H 'Accept: application/json' -H 'Authorization: Bearer ***' -H 'X-Api-Key: ***' " +
      "'https://example.org/odata/Property?$filter=City%20eq%20%27A%27&key=***'",
  )
})

test('a line to run has variables in their place', () => {
  assert.equal(
    curlCommand(REQUEST),
    `curl --compressed -H 'Accept: application/json' -H 'Authorization: Bearer '"$TOKEN" -H 'X-Api-Key: '"$SECRET" ` +
      `'https://example.org/odata/Property?$filter=City%20eq%20%27A%27&key='"$SECRET"`,
  )
})

test('a shell puts the values of these variables there, and nothing else', {
  skip: process.platform === 'win32',
}, () => {
  const odd = `it's "odd" $HOME \`date\` \\`
  const form: SentRequest = { method: 'POST', url: 'http://[::1]/', headers: { 'X-Odd': odd }, body: 'a=***&b=***' }
  const words = (request: SentRequest) =>
    execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; exit; }\n${curlCommand(request)}`], {
      env: { ...process.env, TOKEN: 'to ken', SECRET: "s'e$cret" },
    })
      .toString()
      .split('\0')
      .slice(0, -1)
  assert.deepEqual(words(REQUEST).slice(3), [
    '-H',
    'Authorization: Bearer to ken',
    '-H',
    "X-Api-Key: s'e$cret",
    "https://example.org/odata/Property?$filter=City%20eq%20%27A%27&key=s'e$cret",
  ])
  assert.deepEqual(words(form), [
    '-X',
    'POST',
    '--compressed',
    '--globoff',
    '-H',
    `X-Odd: ${odd}`,
    '--data-raw',
    "a=s'e$cret&b=s'e$cret",
    'http://[::1]/',
  ])
})
