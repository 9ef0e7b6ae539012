import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, normalize } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { findNamedFeatures } from './named-features'

const [FIELD, LOOKUP] = ['features/v2.0/resources/field.feature', 'features/v2.0/resources/lookup.feature'] as const
const CORE = ['features/core/v2.0.0/filters.feature', 'features/core/v2.0.0/beyond-core/filters.feature'] as const

describe('features that are named on the command line', () => {
  let folder: string
  const save = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const found = (names: readonly string[], withBeyondCore = false) => {
    const problems: string[] = []
    const named = findNamedFeatures(names, { folder, root: folder, withBeyondCore, version: '2.0' }, problems)
    return { named: Object.fromEntries(named), problems }
  }
  const expected = (features: Readonly<Record<string, readonly number[]>>) =>
    Object.fromEntries(Object.entries(features).map(([path, lines]) => [normalize(path), lines]))

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'named-'))
    for (const path of [FIELD, LOOKUP, ...CORE]) save(path, 'Feature: Small\n')
    save('features/v2.0/reference/metadata.xml', '')
    save('rerun/@rerun.txt', `${FIELD}:9:30\r\n\n${LOOKUP}\n`)
    save('@other.txt', `./${FIELD}:9`)
    save('rerun/failed', `./${FIELD}:9:30\n${LOOKUP}\n`)
    save('@empty.txt', '\n')
    save('mixed.txt', `${FIELD}:9\n${FIELD} and more\n`)
    save('notes.md', '')
  })
  after(() => rmSync(folder, { recursive: true }))

  for (const [what, name] of [
    ['its path', FIELD],
    ['a path from here', `./${FIELD}`],
    ['an absolute path', () => join(folder, FIELD)],
    ['a path that leaves the folder and comes back', () => `../${basename(folder)}/${FIELD}`],
    ['a path with backslashes', FIELD.replaceAll('/', '\\')],
    ['a path with doubled separators', FIELD.replaceAll('/', '//')],
    ['a glob', 'features/**/field.feature'],
    ['a glob of a part of its name', './features/v*/resources/fi?ld.feature'],
  ] as const) {
    test(`${what} names a feature, with lines and without`, () => {
      const text = typeof name === 'string' ? name : name()
      assert.deepEqual(found([text]), { named: expected({ [FIELD]: [] }), problems: [] })
      assert.deepEqual(found([`${text}:9`]), { named: expected({ [FIELD]: [9] }), problems: [] })
      assert.deepEqual(found([`${text}:9:30`, `${text}:9`]), { named: expected({ [FIELD]: [9, 30] }), problems: [] })
    })
  }

  for (const name of [
    'features/v2.0',
    './features/v2.0/',
    'features\\v2.0',
    'features/v2.0/resources',
    'features/v2*',
  ]) {
    test(`the folder ${name} names all features below it`, () => {
      assert.deepEqual(found([name]), { named: expected({ [FIELD]: [], [LOOKUP]: [] }), problems: [] })
    })
  }

  test('a file whose name begins with @ lists names, whatever it is called', () => {
    const named = expected({ [FIELD]: [9, 30], [LOOKUP]: [] })
    assert.deepEqual(found(['rerun/@rerun.txt']), { named, problems: [] })
    assert.deepEqual(found(['@other.txt']), { named: expected({ [FIELD]: [9] }), problems: [] })
  })

  test('a file that lists names without @ is one, too, by any path', () => {
    const named = expected({ [FIELD]: [9, 30], [LOOKUP]: [] })
    assert.deepEqual(found(['rerun/failed']), { named, problems: [] })
    assert.deepEqual(found([join(folder, 'rerun', 'failed')]), { named, problems: [] })
  })

  test('a feature of the package is found from any folder, behind what lies there', () => {
    const elsewhere = join(folder, 'rerun')
    const named = (name: string) =>
      Object.fromEntries(
        findNamedFeatures([name], { folder: elsewhere, root: folder, withBeyondCore: false, version: '2.0' }, []),
      )
    assert.deepEqual(named(`${FIELD}:9`), expected({ [FIELD]: [9] }))
    save(`rerun/${FIELD}`, 'Feature: Of somebody else\n')
    assert.deepEqual(named(FIELD), expected({ [`rerun/${FIELD}`]: [] }))
    rmSync(join(elsewhere, 'features'), { recursive: true })
  })

  test('a feature that is named twice runs once', () => {
    assert.deepEqual(found([FIELD, `./${FIELD}`]), { named: expected({ [FIELD]: [] }), problems: [] })
  })

  test('a folder names what is beyond Core only where that is asked for', () => {
    const [own, beyond] = CORE
    assert.deepEqual(found(['features/core']).named, expected({ [own]: [] }))
    assert.deepEqual(found(['features/core'], true).named, expected({ [beyond]: [], [own]: [] }))
    assert.deepEqual(found(['features/core/v2.0.0/beyond-core']).named, expected({ [beyond]: [] }))
    assert.deepEqual(found([beyond]).named, expected({ [beyond]: [] }))
  })

  for (const [names, problem] of [
    [['features/nowhere.feature'], /^there is no feature features\/nowhere\.feature:/],
    [
      ['features/2.0/feild.feature:9'],
      /^there is no .*\/feild\.feature; did you mean features.v2\.0.resources.field\.feature\?$/,
    ],
    [['features/v20'], /^there is no feature features\/v20; did you mean features.v2\.0\?$/],
    [['nowhere'], /^there is no feature nowhere:/],
    [['features/**/nowhere*'], /^there is no feature/],
    [['features/v2.0/reference'], /^features\/v2\.0\/reference holds no feature$/],
    [['notes.md'], /^notes\.md is not a feature, for its name ends with \.md; nor is each of its lines/],
    [['mixed.txt'], /^mixed\.txt is not a feature/],
    [['features/v2.0/resources:9'], /has the lines of one feature, but names 2/],
    [[FIELD, `${FIELD}:9`], /is named as a whole and by lines/],
    [['@empty.txt'], /^@empty\.txt names no scenario: no one failed/],
    [['@nowhere.txt'], /^there is no file @nowhere\.txt; --format rerun:@rerun\.txt writes one/],
    [['/elsewhere/@rerun.txt'], /from the project's folder only: name .*elsewhere.@rerun\.txt, or rename it$/],
  ] as const) {
    test(`${names.join(' and ')} cannot be run, which is not passed over where other features are named`, () => {
      const { problems } = found([LOOKUP, ...names])
      assert.equal(problems.length, 1)
      assert.match(problems[0] ?? '', problem)
    })
  }
})
