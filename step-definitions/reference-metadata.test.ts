import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { PROJECT_ROOT } from '../support/dictionary/project-root'
import { runFeatures } from './testing/run-features'

/** RESO's own reference metadata stay out of the repository; beside it, they are tested against. */
const official = join(PROJECT_ROOT, '..', 'shared', 'reference')
const skip = existsSync(official) ? false : `no official reference metadata in ${official}`

const featuresOf = (version: string): string[] => [
  'features/metadata/*.feature',
  `features/data-dictionary/v${version}/**/*.feature`,
]

for (const { version, fields, undefinedTypes } of [
  { version: '1.7', fields: 1333, undefinedTypes: 30 },
  { version: '2.0', fields: 1745, undefinedTypes: 29 },
  { version: '2.1', fields: 2167, undefinedTypes: 37 },
]) {
  describe(`Data Dictionary ${version}`, () => {
    const run = async (path: string) => {
      const results = await runFeatures({ metadata: readFileSync(path, 'utf8'), paths: featuresOf(version), version })
      const of = (outcome: string) => results.filter((result) => result.outcome === outcome)
      return { results, failed: of('failed'), notVerified: of('not verified'), notOffered: of('not offered') }
    }

    test("the project's own metadata with EnumTypes: every scenario passes, none is skipped", async () => {
      const reference = join(PROJECT_ROOT, `features/data-dictionary/v${version}/reference/metadata-enum-types.xml`)
      const { results } = await run(reference)
      assert.deepEqual([...new Set(results.map(({ outcome }) => outcome))], ['passed'])
      assert.equal(results.filter(({ feature }) => feature !== 'Metadata validation').length, fields)
    })

    test('the official metadata with string lookups: nothing fails', { skip }, async () => {
      const { failed, notOffered } = await run(join(official, `dd-${version}-lookup-resource.xml`))
      assert.deepEqual([failed, notOffered], [[], []])
    })

    test('the official metadata with string lookups have no variations', { skip }, async () => {
      const results = await runFeatures({
        metadata: readFileSync(join(official, `dd-${version}-lookup-resource.xml`), 'utf8'),
        paths: ['features/variations/*.feature'],
        version,
      })
      const found = results.flatMap(({ findings }) => findings)
      assert.deepEqual(
        found.filter(({ outcome }) => outcome === 'violated' || outcome === 'advisory'),
        [],
      )
      assert.ok(found.some(({ outcome }) => outcome === 'not verified'))
    })

    test(`the official metadata with EnumTypes: halted by ${undefinedTypes} undefined types`, { skip }, async () => {
      const { failed, notVerified } = await run(join(official, `dd-${version}-enum.xml`))
      assert.deepEqual(
        failed.map(({ scenario }) => scenario),
        ['type-reference-resolves'],
      )
      const subjects = failed.flatMap(({ findings }) => findings.map(({ subject }) => subject))
      assert.equal(new Set(subjects).size, undefinedTypes)
      assert.equal(subjects.length, undefinedTypes)
      assert.equal(notVerified.length, fields)
    })
  })
}
