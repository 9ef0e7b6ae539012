import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Ajv, { type ValidateFunction } from 'ajv/dist/2020'
import { PROJECT_ROOT } from '../../support/dictionary/project-root'
import { SCHEMA_FILES } from '../../support/dictionary/schema-address'

/** Files that a run leaves, by the published schema that describes them. */
const KINDS: Readonly<Record<string, keyof typeof SCHEMA_FILES>> = {
  'results.json': 'results',
  'baseline.json': 'baseline',
  'variations.review.json': 'variations-review',
}

const compiled = new Map<string, ValidateFunction>()

/** For tests: asserts that a file that a run has left is as its published schema says; others it leaves alone. */
export function assertBySchema(path: string, text: string): void {
  const kind = KINDS[basename(path)]
  if (kind === undefined) return
  const file = SCHEMA_FILES[kind]
  const validate =
    compiled.get(file) ??
    new Ajv({ strict: false }).compile(JSON.parse(readFileSync(join(PROJECT_ROOT, 'schemas', file), 'utf8')))
  compiled.set(file, validate)
  validate(JSON.parse(text))
  const faults = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  assert.deepEqual(faults, [], `${path} is not as ${file} says`)
}
