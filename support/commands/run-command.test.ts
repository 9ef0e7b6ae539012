import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { runCommand } from './run-command'

async function run(...argv: readonly string[]) {
  const printed: string[] = []
  const errors: string[] = []
  const exitCode = await runCommand(argv, {
    stdin: Readable.from([Buffer.from('{"ListingKey": "1"}')]),
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  })
  return { exitCode, printed: printed.join('\n'), errors }
}

test('help', async () => {
  const { exitCode, printed } = await run('--help')
  assert.equal(exitCode, 0)
  assert.match(printed, /^npx dd-acceptance COMMAND\n/)
  const validate = await run('validate', '--help')
  assert.equal(validate.exitCode, 0)
  assert.match(validate.printed, /^npx dd-acceptance validate \[--metadata FILE/)
  for (const option of ['metadata', 'lookups', 'resource', 'version', 'report']) {
    assert.match(validate.printed, new RegExp(`^ {2}--${option} `, 'm'))
  }
  const variations = await run('variations', '--help')
  assert.equal(variations.exitCode, 0)
  for (const option of [
    'metadata',
    'lookups',
    'review',
    'init',
    'suggestions',
    'fuzziness',
    'version',
    'report',
    'csv',
  ]) {
    assert.match(variations.printed, new RegExp(`^ {2}--${option} `, 'm'))
  }
})

test('no command judges nothing', async () => {
  const { exitCode, printed } = await run()
  assert.equal(exitCode, 2)
  assert.match(printed, /^npx dd-acceptance COMMAND\n/)
})

test('what cannot be done is one message', async () => {
  const one = (message: string) => ({ exitCode: 2, printed: '', errors: [`error: ${message}`] })
  assert.deepEqual(await run('certificate'), one('there is no command certificate; see npx dd-acceptance --help'))
  assert.deepEqual(
    await run('validate', '--strict'),
    one("Unknown option '--strict'; see npx dd-acceptance validate --help"),
  )
  assert.deepEqual(await run('validate', 'absent.json'), one('there is no file absent.json'))
})

test('a report that cannot be left', async () => {
  const { exitCode, printed, errors } = await run('validate', '--resource', 'Property', '-', '--report', __dirname)
  assert.deepEqual([exitCode, printed], [2, ''])
  assert.match(errors.join('\n'), /^error: --report .* cannot be written: .*$/)
})
