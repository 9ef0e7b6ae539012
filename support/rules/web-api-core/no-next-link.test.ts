import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { noNextLink } from './no-next-link'
import { numbered } from './testing/chained-pages'
import { answered, evidenceAt, pageOf, requestOf } from './testing/core-answers'

const TOP = { $top: '1' }

test('is upheld by an answer without a nextLink', () => {
  assert.deepEqual(checked(noNextLink).judge(pageOf(numbered(1, 1), {}, TOP)), {
    rule: 'core-no-next-link',
    level: 'MUST',
    outcome: 'upheld',
    subject: 'example: Property',
    requirement: 'MUST be answered without a nextLink',
    found: '1 record and no nextLink',
  })
  assert.equal(checked(noNextLink).judge(pageOf(numbered(1, 1), { '@odata.nextLink': null }, TOP)).outcome, 'upheld')
})

test('is violated by a nextLink, in OData 4.0 and 4.01', () => {
  for (const name of ['@odata.nextLink', '@nextLink']) {
    const { outcome, found, evidence } = checked(noNextLink).judge(pageOf(numbered(1, 1), { [name]: 'more' }, TOP))
    assert.deepEqual([outcome, found], ['violated', '1 record and a nextLink'])
    assert.equal(evidence, evidenceAt('https://example.org/odata/Property?$top=1').evidence)
  }
})

test('is violated by more records than were asked for, and by an answer that is not a page', () => {
  const found = (exchange: Parameters<typeof noNextLink.judge>[0]) => {
    const finding = checked(noNextLink).judge(exchange)
    return [finding.outcome, finding.found]
  }
  assert.deepEqual(found(pageOf(numbered(1, 2), {}, TOP)), ['violated', '2 records'])
  assert.deepEqual(found(answered(requestOf(TOP), { body: {} })), ['violated', 'JSON whose "value" is missing'])
})
