import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unknownTags } from './unknown-tags'

const KNOWN = new Set(['@IDX', '@payload', '@Property', '@dd-2.0'])

for (const expression of ['', '(@IDX)', '@IDX and not (@payload or @Property)', '(not @dd-2.0) and (not @dd-2.0)']) {
  test(`${expression || 'nothing'} has known tags only`, () => assert.deepEqual(unknownTags(expression, KNOWN), []))
}

test('each unknown tag is told once, with the nearest', () => {
  assert.deepEqual(unknownTags('(@Propert) and not @payloads or @Propert', KNOWN), [
    '--tags: no scenario has the tag @Propert; did you mean @Property?; features/README.md explains the tags',
    '--tags: no scenario has the tag @payloads; did you mean @payload?; features/README.md explains the tags',
  ])
})

test('a tag without its sign is unknown', () => {
  assert.match(unknownTags('IDX', KNOWN).join(), /no scenario has the tag IDX; did you mean @IDX\?/)
})
