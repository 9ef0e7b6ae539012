import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const foldersOf = (place: string): readonly string[] =>
  readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['bench', 'node_modules', 'testing'].includes(entry.name))
    .map(({ name }) => name)
    .toSorted()

/** Returns the names in the first column of the tables of a text; of those that lead somewhere, or of those that do not. */
const named = (markdown: string, kind: 'linked' | 'plain'): readonly string[] =>
  markdown
    .split('\n')
    .flatMap((line) => (kind === 'linked' ? /^\| \[`([^`|]+)`/ : /^\| `([^`|]+)`/).exec(line)?.[1] ?? [])
    .toSorted()

const readmeOf = (...folder: string[]): string => readFileSync(join(__dirname, ...folder, 'README.md'), 'utf8')

test('the README of the desk has a line for each module', () => {
  assert.deepEqual(named(readmeOf(), 'linked'), foldersOf(__dirname))
})

/** Returns what the sources of the desk import of the suite, with `*` for a name that they put in. */
function importedOfSuite(folder: string): readonly string[] {
  return foldersOf(folder)
    .concat('testing')
    .flatMap((name) =>
      readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(folder, path), 'utf8').matchAll(/['`]dd-acceptance(\/support\/[^'`]+)['`]/g),
    ])
    .map(([, door = '']) => `.${door.replace(/\$\{\w+\}/, '*')}`)
}

test('the suite exports the doors that the desk imports, and no others', () => {
  const { exports } = JSON.parse(readFileSync(require.resolve('dd-acceptance/package.json'), 'utf8'))
  const doors = Object.keys(exports).filter((name) => name.startsWith('./support/'))
  assert.deepEqual(doors.toSorted(), [...new Set(importedOfSuite(__dirname))].toSorted())
})

test('the README of the desk says what each library is for', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(__dirname, 'package.json'), 'utf8'))
  const libraries = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => name !== 'dd-acceptance' && !name.startsWith('@types/'),
  )
  assert.deepEqual(
    named(readmeOf(), 'plain').filter((name) => !SETTING.test(name)),
    libraries.toSorted(),
  )
})

const SETTING = /^[A-Z_]+$/

test('the README of the desk has a line for each setting', () => {
  const texts = ['settings.ts', 'job-settings.ts'].map((name) => readFileSync(join(__dirname, name), 'utf8'))
  const settings = texts.join('').matchAll(/\bof\('([A-Z_]+)'\)/g)
  assert.deepEqual(
    named(readmeOf(), 'plain').filter((name) => SETTING.test(name)),
    [...new Set([...settings].map(([, name]) => name))].toSorted(),
  )
})

for (const module of foldersOf(__dirname)) {
  test(`the README of ${module} says what it is for, and describes each file of its door and no other`, () => {
    assert.match(readmeOf(module), /^# .+\n\n[^|#]+\.\n/)
    const door = readdirSync(join(__dirname, module)).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    assert.deepEqual(
      named(readmeOf(module), 'plain'),
      [...door, ...foldersOf(join(__dirname, module)).map((name) => `${name}/`)].toSorted(),
    )
  })
}
