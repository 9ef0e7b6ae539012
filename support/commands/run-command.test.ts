import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { callByName } from './testing/command-by-name'

const run = (...argv: readonly string[]) => callByName(argv, { input: '{"ListingKey": "1"}' })

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

test('help loads no command', async () => {
  const script = `require(${JSON.stringify(join(__dirname, 'run-command'))}).runCommand(['--help'], { print() {} })
    .then(() => console.log(JSON.stringify(Object.keys(require.cache))))`
  const { stdout } = await promisify(execFile)(process.execPath, ['-r', 'ts-node/register', '-e', script])
  const loaded: readonly string[] = JSON.parse(stdout)
  assert.deepEqual(
    loaded.filter((path) => path.startsWith(__dirname)),
    [join(__dirname, 'run-command.ts')],
  )
})

test('no command judges nothing', async () => {
  const { exitCode, printed } = await run()
  assert.equal(exitCode, 2)
  assert.match(printed, /^npx dd-acceptance COMMAND\n/)
})

test('a call that cannot be carried out is one message', async () => {
  const one = (message: string) => ({ exitCode: 2, printed: '', errors: [`error: ${message}`] })
  assert.deepEqual(
    await run('certificate'),
    one('there is no command certificate; did you mean certify?; see npx dd-acceptance --help'),
  )
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
