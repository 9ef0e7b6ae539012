import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleExplorer } from '../../testing/sample-explorer'
import { fieldIndex, pageUrl } from './field-index'

test('Fields that share a Lookup share its texts', () => {
  const explorer = sampleExplorer()
  const { fields, lookups } = fieldIndex({
    ...explorer,
    resources: explorer.resources.map((resource) => ({
      ...resource,
      fields: resource.fields.map((field) => ({ ...field, lookup: 0 })),
    })),
  })
  assert.equal(lookups.length, 3)
  assert.ok(fields.every(({ lookup }) => lookup === lookups[0]))
})

test('a Field without a Lookup is indexed without one', () => {
  const one = fieldIndex(sampleExplorer()).fields.find(({ field }) => field.name === 'AgentKey')
  assert.deepEqual(
    [one?.lookup, one?.name, one?.text, one?.url],
    [undefined, 'agents.agentkey', 'edm.string', undefined],
  )
})

test('the address of a page begins with what all addresses have in common', () => {
  assert.equal(pageUrl('https://dd.reso.org/DD2.0/', 'Queue/'), 'https://dd.reso.org/DD2.0/Queue/')
  assert.equal(pageUrl('https://dd.reso.org/DD2.0/', ''), 'https://dd.reso.org/DD2.0/')
  assert.equal(pageUrl('https://dd.reso.org/DD2.0/', undefined), undefined)
})
