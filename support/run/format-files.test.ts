import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { besideFormatFiles, givenName, keepFormatFiles } from './format-files'

describe('formatters write beside their files', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'formats-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const path = (name: string) => join(folder, name)

  test('in every spelling of the option', async () => {
    const { argv, forcesExit } = await besideFormatFiles([
      ...['-p', 'dd-2.0', '--format', `json:${path('a.json')}`, '-f', `"html":"${path('b.html')}"`],
      ...[`--format=junit:${path('c.xml')}`, `-fmessage:${path('d.ndjson')}`, 'features/a.feature:3'],
    ])
    assert.deepEqual(argv, [
      ...['-p', 'dd-2.0', '--format', `"json":"${path('a.json.unfinished')}"`],
      ...['-f', `"html":"${path('b.html.unfinished')}"`],
      `--format="junit":"${path('c.xml.unfinished')}"`,
      `-f"message":"${path('d.ndjson.unfinished')}"`,
      'features/a.feature:3',
    ])
    assert.equal(forcesExit, false)
    assert.equal(givenName(path('a.json.unfinished')), path('a.json'))
    assert.equal(givenName(path('a.json')), path('a.json'))
  })

  test('but not where there is none, or where it cannot be replaced', async () => {
    mkdirSync(path('folder'))
    const argv = [
      '-f',
      'progress',
      '--format',
      `json:${path('folder')}`,
      '-f',
      'json:/dev/null',
      '--format-options',
      '{}',
    ]
    assert.deepEqual((await besideFormatFiles([...argv, '--exit'])).argv, [...argv, '--exit'])
    assert.deepEqual((await besideFormatFiles(['--format'])).argv, ['--format'])
  })

  test('which are replaced when the run is over', async () => {
    writeFileSync(path('a.json'), 'before')
    const { argv, forcesExit, place } = await besideFormatFiles(['--exit', '--format', `json:${path('a.json')}`])
    assert.deepEqual([argv.length, forcesExit], [2, true])
    writeFileSync(path('a.json.unfinished'), 'after')
    assert.equal(readFileSync(path('a.json'), 'utf8'), 'before')
    place()
    assert.equal(readFileSync(path('a.json'), 'utf8'), 'after')
    assert.equal(existsSync(path('a.json.unfinished')), false)
  })

  describe('or what they hold is kept, where Cucumber itself was called', () => {
    const before = () => path('a.json.before')
    /** Keeps files, has Cucumber do something to them, and ends the process. */
    const run = (isOver: boolean, cucumber: () => void, ...names: readonly string[]) => {
      const others = process.rawListeners('exit')
      keepFormatFiles(names.map(path), () => isOver)
      cucumber()
      for (const listener of process.rawListeners('exit')) if (!others.includes(listener)) listener.call(process, 0)
    }
    const writing = (text: string) => () => writeFileSync(path('a.json'), text)
    const content = () => readFileSync(path('a.json'), 'utf8')

    beforeEach(writing('old'))

    test('until the run is over', () => {
      run(
        true,
        () => {
          assert.deepEqual([existsSync(path('a.json')), readFileSync(before(), 'utf8')], [false, 'old'])
          writing('new')()
        },
        'a.json',
      )
      assert.deepEqual([content(), existsSync(before())], ['new', false])
    })

    test('and put back after a run that broke down, or wrote nothing', () => {
      for (const [isOver, cucumber] of [
        [false, writing('half')],
        [false, () => {}],
        [true, writing('')],
        [true, () => {}],
      ] as const) {
        run(isOver, cucumber, 'a.json')
        assert.deepEqual([content(), existsSync(before())], ['old', false])
      }
    })

    test('and put back by the next run after a process that was killed', () => {
      writeFileSync(before(), 'older')
      run(false, writing('half'), 'a.json')
      assert.deepEqual([content(), existsSync(before())], ['older', false])
    })

    test('and half a file that is new is removed', () => {
      run(false, () => writeFileSync(path('b.json'), 'half'), 'b.json')
      assert.equal(existsSync(path('b.json')), false)
    })

    test('but not a file that is put in its place anyhow, or that nothing can take the place of', () => {
      mkdirSync(path('folder'))
      writeFileSync(path('c.json.unfinished'), 'half')
      run(false, () => assert.ok(existsSync(path('c.json.unfinished'))), 'c.json.unfinished', 'folder')
      assert.ok(existsSync(path('c.json.unfinished')))
      assert.ok(existsSync(path('folder')))
    })
  })
})
