import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ConfigurationError, exitCodeOf } from './command-line'
import { wordsForPeople } from './unexpected-error'

const SECRET = 'hunter2-hunter2'

/** The words about an error, and the details that were saved. */
function told(error: unknown): { words: string; details: string } {
  let details = ''
  const words = wordsForPeople(error, (text) => {
    details = text
    return '/tmp/error.txt'
  })
  return { words, details }
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return error
  }
}

const foreign: Readonly<Record<string, () => unknown>> = {
  'an expression that is too large': () => new RegExp(`(${SECRET}`),
  'JSON that is none': () => JSON.parse(`{"a": ${SECRET}}`),
  'a property of nothing': () => Reflect.get(JSON.parse('null'), SECRET),
  'a URL that is none': () => new URL(`//${SECRET}`),
  'what is not an error': () => {
    throw SECRET
  },
  'a message that looks like a place': () => {
    throw new TypeError(`x\n    at ${SECRET} (a.ts:1:1)`)
  },
}

for (const [what, run] of Object.entries(foreign)) {
  test(`the message of an error that this project did not make is not shown: ${what}`, () => {
    const { words, details } = told(thrownBy(run))
    assert.match(words, /^an error that should not happen \(\w+\) ended this; where it happened is in \/tmp\/error.txt/)
    assert.ok(!`${words}${details}`.includes(SECRET), `${words}\n${details}`)
  })
}

test('the details say where an error happened', () => {
  assert.match(told(thrownBy(() => JSON.parse('{'))).details, /^SyntaxError in Node.js v[\s\S]*\n {4}at JSON.parse/)
})

test('errors that are meant for people, and those of the system, are shown as they are', () => {
  assert.equal(told(new ConfigurationError('set METADATA=file.xml')).words, 'set METADATA=file.xml')
  assert.equal(told(new Error('no such folder')).words, 'no such folder')
  assert.match(told(thrownBy(() => readFileSync('/no/such/file'))).words, /^ENOENT: no such file or directory/)
})

test('where nothing can be saved, the error is told all the same', () => {
  const words = wordsForPeople(new TypeError(SECRET), () => {
    throw new Error('disk full')
  })
  assert.match(words, /^an error that should not happen \(TypeError\) ended this; where it happened could not be saved/)
})

test('a command that breaks down has exit code 2 and one line, without the message', async () => {
  const lines: string[] = []
  const code = await exitCodeOf(
    async () => Number(new RegExp(`(${SECRET}`)),
    (line) => lines.push(line),
  )
  assert.equal(code, 2)
  const [line = '', ...others] = lines
  assert.deepEqual(others, [])
  assert.match(line, /^error: an error that should not happen \(SyntaxError\)/)
  const [, path = ''] = /is in (\S+),/.exec(line) ?? []
  assert.ok(!`${line}${readFileSync(path, 'utf8')}`.includes(SECRET))
})
