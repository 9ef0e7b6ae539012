import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { NAME_PARAMETERS, REQUEST_PARAMETERS, VALUE_PARAMETERS } from './core-parameter'

const FOLDER = 'features/web-api-core'
const PARAMETERS: ReadonlySet<string> = new Set([...NAME_PARAMETERS, ...VALUE_PARAMETERS, ...REQUEST_PARAMETERS])

/** Headers that requests have, standard Resources that the metadata are searched for, and an operator in any case (OData 4.01). */
const OTHER_WORDS = new Set([
  ...['Accept', 'Prefer', 'OData', 'MaxVersion', 'ANY'],
  ...['Property', 'Member', 'Office', 'Media', 'InternetTracking', 'Field', 'Lookup'],
])

const features = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.feature'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))

const lines = features.flatMap(({ text }) => text.split('\n').map((line) => line.trim()))

const words = (text: string): string[] => text.replaceAll(/'[^']*'/g, '').match(/[A-Za-z0-9]+/g) ?? []

/** A word that begins with a capital letter, or with digits and goes on with letters: names of Parameters do. */
const isName = (word: string): boolean => /^(?:[A-Z]|\d+[A-Za-z])/.test(word)

test('every name in a table is a Parameter, a header or a Resource: none is sent as it stands', () => {
  const cells = lines.filter((line) => line.startsWith('|'))
  assert.ok(cells.length > 100)
  const unknown = cells.flatMap(words).filter((word) => isName(word) && !PARAMETERS.has(word) && !OTHER_WORDS.has(word))
  assert.deepEqual(unknown, [])
})

test('every name in the path of a request is a Parameter', () => {
  const paths = lines.flatMap((line) => /asks for (.+?)(?: with)?$/.exec(line)?.[1] ?? [])
  assert.ok(paths.length > 30)
  assert.deepEqual(
    paths.flatMap(words).filter((word) => isName(word) && !PARAMETERS.has(word)),
    [],
  )
})

test('every Parameter is used by a feature', () => {
  const used = new Set(lines.flatMap(words))
  assert.deepEqual(
    [...PARAMETERS].filter((name) => !used.has(name)),
    [],
  )
})
