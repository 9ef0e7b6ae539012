import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigurationError } from '../dictionary/command-line'
import { PROJECT_ROOT } from '../dictionary/project-root'
import { edmx, schema } from '../metadata/testing/model-of'
import { validateMetadata } from './validate-metadata'

const list = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('\n')

const typesInChain = list(
  4000,
  (index) =>
    `<EntityType Name="T${index}" BaseType="o.T${index + 1}"><Property Name="F${index}" Type="Edm.String"/></EntityType>`,
)

/** Short texts that would have a server's metadata judged for minutes, or by steps that lie too deep in each other. */
const excessive: Readonly<Record<string, string>> = {
  'types in a chain': typesInChain,
  'types that inherit many Fields': `<EntityType Name="Base">${list(600, (index) => `<Property Name="F${index}" Type="Edm.String"/>`)}</EntityType>
${list(600, (index) => `<EntityType Name="T${index}" BaseType="o.Base"/>`)}`,
  'TypeDefinitions in a chain': list(
    4000,
    (index) => `<TypeDefinition Name="T${index}" UnderlyingType="o.T${index + 1}"/>`,
  ),
  'attributes of an element': `<EntityType Name="A" ${list(100_000, (index) => `a${index}="1"`)}/>`,
  'nested expressions': `<Term Name="A" Type="Edm.String"><Annotation Term="o.A">${'<Collection>'.repeat(100_000)}${'</Collection>'.repeat(100_000)}</Annotation></Term>`,
  'nested elements': '<x>'.repeat(100_000),
}

for (const [what, content] of Object.entries(excessive)) {
  test(`${what}: one sentence, in no time`, async () => {
    const begin = performance.now()
    await assert.rejects(validateMetadata(edmx(schema('Namespace="o"', content))), (error) => {
      assert.ok(error instanceof ConfigurationError)
      assert.match(error.message, /^the metadata cannot be judged, for they are more than a service needs: .+$/)
      return true
    })
    assert.ok(performance.now() - begin < 10_000)
  })
}

test('a run ends with exit code 2 and the sentence alone', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'excessive-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const metadata = join(folder, 'metadata.xml')
  writeFileSync(metadata, edmx(schema('Namespace="o"', typesInChain)))
  const { status, stderr } = spawnSync(process.execPath, ['build/cucumber-js.js', '-p', 'dd-2.0'], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, METADATA: metadata, REPORTS: join(folder, 'reports') },
    encoding: 'utf8',
  })
  assert.equal(status, 2)
  assert.match(stderr, /the metadata cannot be judged.* is built on more than 100 others, one above the other/)
  assert.doesNotMatch(stderr, /^\s+at /m)
})
