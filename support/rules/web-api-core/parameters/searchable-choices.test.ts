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

test('a Field that the RESOScript names stays, whatever the server answers', async () => {
  const target = await targetOf(records, {
    pinned: { IntegerField: 'BedroomsTotal' },
    answers: filtersBy('BedroomsTotal', 400),
  })
  assert.equal(chosen(target, 'IntegerField').text, 'BedroomsTotal')
  assert.equal(chosen(target, 'IntegerField').origin, 'RESOScript')
})
