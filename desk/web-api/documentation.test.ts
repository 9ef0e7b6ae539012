import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { testOnStores } from '../testing/databases'
import { fillWithMany } from '../testing/many-endorsements'
import { endorsementResource } from './resources/endorsement'
import { industryAverageResource } from './resources/industry-average'
import { askingAs } from './testing/ask-api'

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'desk-api.md'), 'utf8')

/** Returns the names in the first column of a table: of all its rows, in the order of the page. */
const named = (section: string): readonly string[] =>
  section.split('\n').flatMap((line) => {
    const [, first = ''] = /^\| (`[^|]+) \|/.exec(line) ?? []
    return [...first.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
  })

test('the page for users of the Web API names the Fields of the Resources that only the desk has', () => {
  for (const { name: resource, fields } of [endorsementResource, industryAverageResource]) {
    const section = page.split(`### ${resource}\n`)[1]?.split(/\n##+ /)[0] ?? ''
    assert.deepEqual(named(section).toSorted(), fields.map(({ name }) => name).toSorted())
  }
})

testOnStores('the requests of the page find records', async (store) => {
  await fillWithMany(store, { organizations: 12, endorsements: 200, hasMetadata: true })
  const ask = askingAs(store)
  const requests = [...page.matchAll(/^\/odata(\/.+)$/gm)].map(([, path = '']) => path)
  assert.ok(requests.length >= 6)
  for (const path of requests) {
    const { status, text } = await ask(path)
    assert.equal(status, 200, `${path} ${text}`)
    if (path.includes('/$count')) assert.ok(Number(text) > 0, path)
    else assert.match(text, /"(EndorsementKey|OrganizationName|IndustryAverageKey)":"/, path)
  }
})
