import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { besideFormatFiles, givenName } from './format-files'

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
})
