import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RequestError } from '../../../odata/request-error'
import type { ParameterName } from '../../core-parameter'
import type { CoreTarget } from '../../core-target'
import { targetOf } from '../testing/found-target'

const records = [1, 2, 3, 4].map((number) => ({
  Key: `P${number}`,
  BedroomsTotal: number,
  Stories: number + 10,
  ModificationTimestamp: `2026-01-0${number}T00:00:00Z`,
  OriginalEntryTimestamp: `2026-02-0${number}T00:00:00Z`,
}))

function chosen(target: CoreTarget, name: ParameterName) {
  const parameter = target.parameters.get(name)
  return parameter?.kind === 'known' ? parameter : assert.fail(`there is no ${name}`)
}

const filtersBy = (field: string, status: number) => (options: object) =>
  String(Object.values(options)).includes(field) ? status : 200

test('a Field that the server cannot be searched by makes room for another, and it is said', async () => {
  for (const status of [400, 404, 501]) {
    const target = await targetOf(records, { answers: filtersBy('BedroomsTotal', status) })
    assert.equal(chosen(target, 'IntegerField').text, 'Stories')
    assert.equal(chosen(target, 'IntegerValueLow').text, '12')
    assert.match(
      chosen(target, 'IntegerField').why,
      new RegExp(`requests by BedroomsTotal are answered with ${status} `),
    )
    assert.equal(chosen(target, 'TimestampField').text, 'ModificationTimestamp')
  }
})

test('a Field that the server does not order by makes room as well', async () => {
  const answers = (options: object) => ('$orderby' in options ? filtersBy('ModificationTimestamp', 400)(options) : 200)
  assert.equal(chosen(await targetOf(records, { answers }), 'TimestampField').text, 'OriginalEntryTimestamp')
})

test('a server that refuses all Fields of a type is asked by the first', async () => {
  const answers = ({ $filter = '' }: Readonly<Record<string, unknown>>) =>
    /BedroomsTotal|Stories/.test(String($filter)) ? 400 : 200
  assert.equal(chosen(await targetOf(records, { answers }), 'IntegerField').text, 'BedroomsTotal')
})

test('nothing but a refusal changes the choices: not answers, errors of the server, limits', async () => {
  for (const status of [200, 413, 500]) {
    const target = await targetOf(records, { answers: filtersBy('BedroomsTotal', status) })
    assert.equal(chosen(target, 'IntegerField').text, 'BedroomsTotal')
  }
  const silent = await targetOf(records, {
    answers: () => {
      throw new RequestError('unanswered', 'no answer')
    },
  })
  assert.equal(chosen(silent, 'IntegerField').text, 'BedroomsTotal')
})

test('each Field that was chosen is tried once, by the requests that need it, and no other', async () => {
  const whole = records.map((record, index) => ({
    ...record,
    ListPrice: index + 0.5,
    CloseDate: `2026-01-0${index + 1}`,
    StandardStatus: index % 2 === 0 ? 'Active' : 'Closed',
    AccessibilityFeatures: 'Ramp,Lift',
    NewYN: index % 2 === 0,
    City: index % 2 === 0 ? 'Boise' : 'Nampa',
  }))
  const asked: string[] = []
  const answers = (options: object, path: readonly string[]) => {
    const rows = Object.entries(options).map(([name, value]) => `${name}=${value}`)
    asked.push(`${path.join('/')}?${rows.join('&')}`)
    return 200
  }
  await targetOf(whole, { answers, pinned: { IntegerField: 'Stories' } })
  assert.deepEqual(asked.toSorted(), [
    "Property?$filter=AccessibilityFeatures has o.Features'Ramp'&$top=1",
    "Property?$filter=City eq 'Boise'&$top=1",
    'Property?$filter=CloseDate eq 2026-01-02&$top=1',
    'Property?$filter=ListPrice ge 1.5&$top=1',
    'Property?$filter=ModificationTimestamp gt 2026-01-02T00:00:00Z&$orderby=ModificationTimestamp asc&$top=1',
    'Property?$filter=NewYN eq true&$top=1',
    "Property?$filter=StandardStatus eq o.Status'Active'&$top=1",
  ])
  asked.length = 0
  await targetOf(
    records.map(({ Key }, index) => ({ Key, Cooling: [index % 2 === 0 ? 'Fan' : 'Central'] })),
    { answers },
  )
  assert.deepEqual(asked, ["Property?$filter=Cooling/any(enum:enum eq 'Fan')&$top=1"])
})

test('a status without a name is told by its number', async () => {
  const target = await targetOf(records, { answers: filtersBy('BedroomsTotal', 499) })
  assert.match(chosen(target, 'IntegerField').why, /; requests by BedroomsTotal are answered with 499$/)
})

test('a Field that the RESOScript names stays, whatever the server answers', async () => {
  const target = await targetOf(records, {
    pinned: { IntegerField: 'BedroomsTotal' },
    answers: filtersBy('BedroomsTotal', 400),
  })
  assert.equal(chosen(target, 'IntegerField').text, 'BedroomsTotal')
  assert.equal(chosen(target, 'IntegerField').origin, 'RESOScript')
})
