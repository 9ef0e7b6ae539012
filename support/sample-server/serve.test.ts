import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { defects } from './defects'
import { readServeOptions } from './serve/serve-options'

function serve(context: TestContext, ...argv: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [join(PROJECT_ROOT, 'support/commands/dd-acceptance.js'), 'serve', ...argv], {
    cwd: PROJECT_ROOT,
  })
  context.after(() => child.kill('SIGKILL'))
  return child
}

async function welcomeOf(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of child.stdout ?? []) {
    text += chunk
    if (text.includes('Ctrl-C')) return text
  }
  return text
}

/** Starts a server, asks it what is wanted, and stops it. */
async function session(
  context: TestContext,
  signal: 'SIGINT' | 'SIGTERM',
  ask: (text: string) => Promise<void>,
  argv: readonly string[],
) {
  const child = serve(context, ...argv)
  const text = await welcomeOf(child)
  await ask(text)
  const exit = once(child, 'exit')
  child.kill(signal)
  assert.deepEqual(await exit, [0, null])
}

test('the command starts a server and tells how to use it, until Ctrl-C', async (context) => {
  await session(
    context,
    'SIGINT',
    async (text) => {
      const [, origin = ''] = text.match(/listens at (http:\/\/127\.0\.0\.1:\d+)\/odata\n/) ?? []
      const [, token, root] =
        text.match(/TOKEN=(\S+) npx dd-acceptance run dd-1\.7 --url '(\S+)' --token-env TOKEN\n/) ?? []
      assert.equal(root, `${origin}/odata`)
      const headers = { Authorization: `Bearer ${token}` }
      assert.equal((await fetch(`${root}/Property?$top=1`, { headers })).status, 200)
      const [, authorization = '', url = ''] = text.match(/curl -H 'Authorization: (.+)' '(.+)'/) ?? []
      const answer = await fetch(url, { headers: { Authorization: authorization } })
      assert.match(await answer.text(), /"value":\[\{/)
    },
    ['--version', '1.7'],
  )
})

test('SIGTERM stops the command, a hanging request does not keep it', async (context) => {
  let hanging = Promise.resolve()
  await session(
    context,
    'SIGTERM',
    async (text) => {
      const [, Authorization = '', url = ''] = text.match(/curl -H 'Authorization: (.+)' '(.+)'/) ?? []
      hanging = assert.rejects(fetch(url, { headers: { Authorization } }), TypeError)
      await fetch(new URL('/odata', url), { headers: { Authorization } })
    },
    ['--defect', 'slow-answers'],
  )
  await hanging
})

test('an option that cannot be understood is one line, and exit code 2', async (context) => {
  const child = serve(context, '--defect', 'lookup-emtpy')
  let text = ''
  child.stderr?.on('data', (chunk) => {
    text += chunk
  })
  assert.deepEqual(await once(child, 'close'), [2, null])
  assert.match(
    text,
    /^error: there is no defect lookup-emtpy; did you mean lookup-empty\?; --defects lists all of them\n$/,
  )
})

test('options are read', () => {
  assert.deepEqual(readServeOptions([]), { kind: 'start', server: { defects: [] } })
  const argv = '--version 2.1 --enum-types --records 5 --port 8080 --defect lookup-empty --defect server-errors'
  assert.deepEqual(readServeOptions(argv.split(' ')), {
    kind: 'start',
    server: {
      dictionaryVersion: '2.1',
      representation: 'EnumTypes',
      recordsPerResource: 5,
      port: 8080,
      defects: ['lookup-empty', 'server-errors'],
    },
  })
  assert.deepEqual(readServeOptions(['--flags']), { kind: 'start', server: { representation: 'IsFlags', defects: [] } })
  const wrong: readonly (readonly [argv: readonly string[], message: string])[] = [
    [['--defekt', 'x'], "Unknown option '--defekt'; did you mean --defect?; see npx dd-acceptance serve --help"],
    [['--port', '65536'], '--port 65536 is not a whole number from 0 to 65535'],
    [['--records', '1e3'], '--records 1e3 is not a whole number from 0 to 9007199254740991'],
  ]
  for (const [given, message] of wrong) assert.throws(() => readServeOptions(given), { message })
})

test('every defect is listed with what it does, the legal ones marked', () => {
  const options = readServeOptions(['--defects'])
  assert.ok(options.kind === 'print')
  const lines = options.text.split('\n')
  assert.deepEqual(
    lines.map((line) => line.split(' ', 1)[0]),
    Object.keys(defects),
  )
  assert.deepEqual(
    lines.filter((line) => / {2}legal: \S/.test(line)).length,
    Object.values(defects).filter(({ legal }) => legal).length,
  )
})
