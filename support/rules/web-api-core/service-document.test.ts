import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checked } from '../testing/checked-findings'
import { serviceDocument } from './service-document'
import { answered, evidenceAt, requestOf } from './testing/core-answers'
import { exampleModel, exampleTarget } from './testing/example-target'

const judged = (body: object | string) =>
  checked(serviceDocument).judge(
    exampleTarget(),
    answered(requestOf({}, { path: [] }), { body }, 'https://example.org/odata/'),
  )
const told = (value: unknown) => {
  const { outcome, found } = judged({ value })
  return [outcome, found]
}

test('is upheld by an EntitySet of that name, or with that URL', () => {
  for (const item of [
    { name: 'Property', kind: 'EntitySet', url: 'Property' },
    { name: 'Property', url: 'Listings' },
    { name: 'Listings', kind: null, url: 'https://example.org/odata/Property' },
    { url: './Property/' },
    { url: 'Prop%65rty' },
  ]) {
    assert.deepEqual(told([{ name: 'Member', url: 'Member' }, item]), ['upheld', 'Property'], JSON.stringify(item))
  }
})

test('is violated when the EntitySet is not listed', () => {
  assert.deepEqual(judged({ value: [{ name: 'Member', url: 'Member' }] }), {
    rule: 'core-service-document',
    level: 'MUST',
    outcome: 'violated',
    subject: 'example: the service document',
    requirement: 'MUST list Property',
    expected: '{"name": "Property", "kind": "EntitySet", "url": "Property"} in "value"',
    found: 'Member',
    ...evidenceAt('https://example.org/odata/'),
    advice:
      'list each EntitySet in the service document, or declare IncludeInServiceDocument="false" for those that it leaves out',
  })
  assert.deepEqual(told([{ name: 'property', url: 'property' }]), ['violated', 'property'])
  assert.deepEqual(told([{ name: 'Property', kind: 'Singleton', url: 'Property' }]), ['violated', 'no EntitySet'])
  assert.deepEqual(told(['Property', { url: '%' }]), ['violated', 'no EntitySet'])
  for (const items of [[null], [], [[]], [1, true, null], [{ url: null }], [{ url: 1, name: 2 }], [{ kind: 1 }]])
    assert.deepEqual(told(items), ['violated', 'no EntitySet'], JSON.stringify(items))
  assert.deepEqual(told([null, { name: 'Property' }]), ['upheld', 'Property'])
})

test('the last segment of a URL is what counts, before a query or fragment and a slash', () => {
  for (const url of ['a/Property?x=/Member', 'Property#y', 'Property/?x', '/a/b/Property/', 'Property'])
    assert.deepEqual(told([{ url }]), ['upheld', 'Property'], url)
  for (const url of ['Property/Member', 'Property//', '?Property', '#Property', '/', ''])
    assert.deepEqual(told([{ url }]), ['violated', 'no EntitySet'], url)
})

test('URLs of a million characters are judged in no time', () => {
  // An expression that is tried in each place would take hours.
  for (const piece of ['a', '/', '?', 'a/', '#'])
    assert.deepEqual(told([{ url: piece.repeat(1_000_000) }]), ['violated', 'no EntitySet'])
})

test('is violated by an answer that is not a service document', () => {
  assert.deepEqual(told(undefined), ['violated', 'no array as "value"'])
  assert.equal(judged('sorry').found, 'no array as "value"')
})

test('does not ask for an EntitySet that the metadata leave out, and is upheld where it is listed nevertheless', () => {
  for (const [included, outcome] of [
    ['false', 'not offered'],
    ['true', 'violated'],
  ] as const) {
    const set = `<EntitySet Name="Rooms" EntityType="o.Property" IncludeInServiceDocument="${included}"/>`
    const target = { ...exampleTarget(), model: exampleModel(set) }
    const judgedWith = (resource: string, ...names: readonly string[]) =>
      checked(serviceDocument).judge(
        { ...target, resource },
        answered(requestOf({}, { path: [] }), { body: { value: names.map((name) => ({ name })) } }),
      )
    assert.equal(judgedWith('Rooms', 'Property').outcome, outcome)
    assert.equal(judgedWith('Rooms', 'Property', 'Rooms').outcome, 'upheld')
    assert.equal(judgedWith('Property', 'Rooms').outcome, 'violated')
    if (included === 'false')
      assert.equal(judgedWith('Rooms').found, 'not listed, as the metadata say by IncludeInServiceDocument="false"')
  }
})
