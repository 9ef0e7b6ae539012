import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scenariosOfProfile } from './profile-scenarios'

test('a profile has all its scenarios, and each where it stands', () => {
  const core = scenariosOfProfile('web-api-core-2.0.0') ?? []
  assert.ok(core.length > 30)
  assert.ok(core.every(({ path, tags }) => path.startsWith('features/web-api-core/v2.0.0/') && tags.length > 0))
  const dictionary = scenariosOfProfile('dd-2.0') ?? []
  assert.ok(dictionary.length > 1900)
  assert.equal(new Set(dictionary.map(({ path, line }) => `${path}:${line}`)).size, dictionary.length)
})

test('what is not a profile of its own has none', () => {
  for (const name of ['default', 'dd-9.9', '', 'constructor']) assert.equal(scenariosOfProfile(name), undefined)
})
