import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'

const THROUGH_TS_NODE =
  'TypeScript runs through ts-node: dist/ is not made of these sources; npm run build makes starts faster\n'

/** A project with the same build and few sources. */
const SOURCES = {
  'support/greet.ts': `interface Greeting {
  readonly text: string
}

export const greet = (word: string): Greeting => {
  const text = \`\${word}, from \${__dirname.split('/').at(-1)}\`
  return { text }
}
`,
  'support/word.ts': "export const word = 'hello'",

  'support/main.ts': `import { greet } from './greet'
import { word } from './word'

console.log(greet(word).text)
if (process.argv.includes('fail')) throw new Error('failed')
`,
  'support/results/page/bundle-page.ts': 'export const bundlePage = (page: string) => ({ script: page, style: "" })\n',
  'support/browser/tsconfig.json': '{}',
  'step-definitions/none.ts': '',
  'generator/none.ts': '',
}

describe('TypeScript runs compiled or through ts-node', () => {
  let project: string

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'build-'))
    for (const name of ['build', 'package.json', 'package-lock.json', 'tsconfig.json'])
      cpSync(join(PROJECT_ROOT, name), join(project, name), { recursive: true })
    symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(project, 'node_modules'))
    for (const [path, text] of Object.entries(SOURCES)) write(path, text)
  })

  after(() => rmSync(project, { recursive: true }))

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }

  function node(...argv: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: project, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  const run = (...argv: readonly string[]) => node('-r', './build/load.js', 'support/main.ts', ...argv)
  const build = () => assert.equal(node('build/build.js').status, 0)

  describe('without a build', () => {
    before(() => rmSync(join(project, 'dist'), { recursive: true, force: true }))

    test('ts-node compiles, and one line says so', () => {
      assert.deepEqual(run(), { status: 0, stdout: 'hello, from support\n', stderr: THROUGH_TS_NODE })
    })

    test('stack traces and breakpoints are in TypeScript', () => showsTypeScript())
  })

  describe('with a build', () => {
    beforeEach(build)

    test('the compiled modules run', () => {
      assert.deepEqual(run(), { status: 0, stdout: 'hello, from support\n', stderr: '' })
    })

    test('stack traces and breakpoints are in TypeScript', () => showsTypeScript())

    test('a command that registers ts-node runs through ts-node', () => {
      writeFileSync(join(project, 'dist', 'modules.js'), 'not run')
      const { stdout, stderr } = node('-r', 'ts-node/register', '-r', './build/load.js', 'support/main.ts')
      assert.deepEqual([stdout, stderr], ['hello, from support\n', ''])
      rmSync(join(project, 'dist'), { recursive: true })
    })

    test('they run where V8 takes no bytecode of other settings, too', () => {
      const { stdout, stderr } = node('--no-flush-bytecode', '-r', './build/load.js', 'support/main.ts')
      assert.deepEqual([stdout, stderr], ['hello, from support\n', ''])
    })

    test('it is not made again while it is current', () => {
      assert.equal(node('build/build.js').stdout, '')
    })

    test('nor made stale by a source that was only written or copied anew', () => {
      write('support/word.ts', SOURCES['support/word.ts'])
      utimesSync(join(project, 'support/greet.ts'), 0, 0)
      assert.equal(run().stderr, '')
      assert.equal(node('build/build.js').stdout, '')
    })

    test('a change of a test does not make it stale', () => {
      write('support/greet.test.ts', 'throw new Error()')
      assert.equal(run().stderr, '')
    })
  })

  describe('a build is not used', () => {
    beforeEach(build)

    const stale = (stdout = 'hello, from support\n') =>
      assert.deepEqual(run(), { status: 0, stdout, stderr: THROUGH_TS_NODE })

    test('after a source has changed', () => {
      write('support/word.ts', SOURCES['support/word.ts'].replace("= 'hello'", "= 'goodbye'"))
      stale('goodbye, from support\n')
      write('support/word.ts', SOURCES['support/word.ts'])
    })

    test('after a source has another text of the same length and time', () => {
      const { atime, mtime } = statSync(join(project, 'support/word.ts'))
      write('support/word.ts', SOURCES['support/word.ts'].replace("= 'hello'", "= 'HELLO'"))
      utimesSync(join(project, 'support/word.ts'), atime, mtime)
      stale('HELLO, from support\n')
      write('support/word.ts', SOURCES['support/word.ts'])
    })

    test('after a source was added, or deleted', () => {
      write('support/more.ts', '')
      stale()
      build()
      rmSync(join(project, 'support/more.ts'))
      stale()
    })

    test('after packages or settings of the compiler have changed', () => {
      for (const name of ['package-lock.json', 'tsconfig.json']) {
        build()
        appendFileSync(join(project, name), '\n')
        stale()
      }
    })

    for (const name of [
      'modules.js',
      'modules.js.cache',
      'modules.js.map',
      'modules.js.index.json',
      'pages/summary.json',
      'sources.txt',
    ]) {
      test(`after ${name} in dist/ was damaged or deleted, until it is made again`, () => {
        const path = join(project, 'dist', name)
        truncateSync(path, 10)
        stale()
        build()
        rmSync(path)
        stale()
        mkdirSync(path)
        stale()
        build()
        assert.equal(run().stderr, '')
      })
    }

    test('when it broke off', () => {
      write('support/word.ts', 'export const word = ')
      assert.equal(node('build/build.js').status, 1)
      write('support/word.ts', SOURCES['support/word.ts'])
      stale()
    })
  })

  function showsTypeScript(): void {
    const { status, stderr } = run('fail')
    assert.equal(status, 1)
    assert.match(stderr, /Error: failed\n {4}at .*\/support\/main\.ts:5:\d+\)?\n/)

    const main = join(project, 'support', 'main.ts')
    const { stdout } = node('build/testing/debugger.js', main, '4')
    assert.equal(stdout, 'hello, from support\npaused at main.ts:4\n')
  }
})
