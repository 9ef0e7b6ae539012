import assert from 'node:assert/strict'
import fc from 'fast-check'
import { testOnStores } from '../testing/databases'
import { fillWithMany } from '../testing/many-endorsements'
import { type Ask, askingAs, pathOf } from './testing/ask-api'

const nested = (levels: number): string => `${'not ('.repeat(levels)}EndorsementStatus eq 'x'${')'.repeat(levels)}`
const list = (length: number): string =>
  `EndorsementStatus in (${Array.from({ length }, (_, index) => `'${index}'`).join(',')})`
const chain = (length: number): string =>
  Array.from({ length }, (_, index) => `ScenariosPassed eq ${index}`).join(' or ')

/** Filters that are refused with a sentence. */
const REFUSED: readonly string[] = [
  nested(5000),
  chain(501),
  list(2001),
  '(',
  'EndorsementStatus',
  "EndorsementStatus eq 'x",
  "EndorsementStatus eq 'x'; drop table endorsement",
  "status eq 'Certified'",
  "endorsement.status eq 'Certified'",
  "EndorsementStatus eq 'x' --",
  'EndorsementStatus eq 5',
  "ScenariosPassed eq 'x'",
  'ScenariosPassed eq 1e999',
  'ModificationTimestamp gt 2026-02-30T00:00:00Z',
  'ModificationTimestamp gt 2026-01-01T25:00:00Z',
  'ModificationTimestamp gt 99999-01-01T00:00:00Z',
  "ModificationTimestamp gt '2026-01-01'",
  'PerformancePublicYN eq maybe',
  "Permission/any(x:x eq 'a')",
  'contains(EndorsementStatus)',
  'secret(EndorsementStatus)',
  "EndorsementStatus eq 'a\0b'",
  '\u0007',
  "EndorsementStatus has 'x'",
]

/** Filters that are answered, whatever they find. */
const ANSWERED: readonly string[] = [
  nested(120),
  chain(500),
  list(2000),
  "EndorsementStatus eq ''' or 1=1 --'",
  "EndorsementStatus eq 'a%' or contains(EndorsementStatus,'_')",
  "EndorsementStatus eq '\u0007\u001b\u{1F3E0}\u202E'",
  "EndorsementStatus eq '\\' or startswith(RecipientOrganizationName,'\\')",
  'ScenariosPassed eq 99999999999999999999999999',
  'ScenariosPassed lt -1e300 or ScenariosPassed gt 0.00000000001',
  'ModificationTimestamp gt 0000-01-01T00:00:00+14:00',
  'ModificationTimestamp lt 9999-12-31T23:59:59.999999999999-14:00',
  'null eq null',
  'EndorsementStatus eq null',
  "contains(null,EndorsementStatus) or length('x') eq 1",
  'true',
]

const NOT_SUPPORTED = [
  "toupper(EndorsementStatus) eq 'X'",
  "concat(EndorsementStatus,'x') eq 'X'",
  "tolower(EndorsementStatus) eq 'x'",
]

/** Other options that are refused with a sentence. */
const OPTIONS: readonly Readonly<Record<string, string>>[] = [
  { $top: '-1' },
  { $top: '1e3' },
  { $skip: 'x' },
  { $count: 'maybe' },
  { $orderby: 'status' },
  { $orderby: 'EndorsementStatus desc nulls last' },
  { $orderby: 'EndorsementStatus;drop' },
  { $orderby: Array.from({ length: 9 }, () => 'EndorsementStatus').join(',') },
  { $select: 'figures' },
  { $select: '' },
  { $expand: 'Nothing' },
  { $expand: 'Recipient($filter=true)' },
  { $expand: 'Recipient($expand=Endorsements($expand=Recipient))' },
  { $expand: 'Reports,Reports' },
  { $expand: `${'Recipient($expand=Endorsements('.repeat(500)}` },
  { $skiptoken: 'x' },
  { $skiptoken: Buffer.from('["",null,"a\\u0000"]').toString('base64url') },
  { $skiptoken: Buffer.from('["",null,"\\ud800"]').toString('base64url') },
  { $skiptoken: Buffer.from('["",null,{"a":1}]').toString('base64url') },
  { $skiptoken: Buffer.from('["EndorsementStatus",null,"a"]').toString('base64url') },
  { $unknown: '1' },
  { $filter: 'x'.repeat(16_001) },
]

const statusOf = async (ask: Ask, options: Readonly<Record<string, string>>): Promise<number> => {
  const { status, body } = await ask(pathOf('Endorsement', options))
  if (status !== 200) assert.match(body.error?.message ?? '', /\w/, JSON.stringify(options))
  return status
}

testOnStores('whatever is asked for, it is answered or refused with a sentence', async (store) => {
  await fillWithMany(store, { organizations: 5, endorsements: 20 })
  const ask = askingAs(store)
  const filtered = async (filters: readonly string[], status: number) => {
    for (const $filter of filters) assert.equal(await statusOf(ask, { $filter }), status, $filter.slice(0, 200))
  }
  await filtered(REFUSED, 400)
  await filtered(ANSWERED, 200)
  await filtered(NOT_SUPPORTED, 501)
  for (const options of OPTIONS) assert.equal(await statusOf(ask, options), 400, JSON.stringify(options).slice(0, 200))
  assert.equal(await statusOf(ask, { $top: '999999999999999', $skip: '999999999999999' }), 200)
  assert.equal(await statusOf(ask, { $search: 'x' }), 501)
  assert.equal(await statusOf(ask, { $expand: 'Recipient($expand=Endorsements)' }), 200)
  assert.equal((await ask('/OUID?$expand=Endorsements($expand=Reports)')).status, 501)
})

const PATHS = [
  "/Endorsement('')",
  "/Endorsement('%00')",
  "/Endorsement('%ff')",
  "/Media('x')",
  "/Media('x/y')",
  '/Endorsement(5)',
]
const MORE_PATHS = ["/OUID(' or 1=1')", '/../secret', '/Endorsement/x', '/$batch', "/Lookup('x')", '/endorsement', '//']

testOnStores('a path that leads nowhere is not found', async (store) => {
  const ask = askingAs(store)
  for (const path of [...PATHS, ...MORE_PATHS]) {
    const { status } = await ask(path)
    assert.ok(status === 404 || status === 400, `${status} ${path}`)
  }
})

testOnStores('no text of an option breaks the service', async (store) => {
  await fillWithMany(store, { organizations: 5, endorsements: 10 })
  const ask = askingAs(store)
  const word = fc.constantFrom(
    ...["'", '(', ')', ',', ' eq ', ' or ', 'not ', '%', '\\', ';', '--', '/any(x:x', '$filter=', '"', '\u0000'],
    ...[
      'EndorsementStatus',
      'contains',
      'null',
      '2026-01-01',
      '1e9',
      '🏠',
      "'a'",
      '$it',
      '*',
      'desc',
      '[',
      '{',
      'now()',
    ],
  )
  const text = fc
    .array(fc.oneof(word, fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 12 })
    .map((words) => words.join(''))
  const name = fc.constantFrom(
    '$filter',
    '$orderby',
    '$select',
    '$expand',
    '$skiptoken',
    '$top',
    '$skip',
    '$count',
    '$format',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('Endorsement', 'OUID', 'Media', 'IndustryAverage', 'Field', 'Lookup'),
      name,
      text,
      async (resource, option, value) => {
        const { status, text: body } = await ask(`/${resource}?${option}=${encodeURIComponent(value)}`)
        assert.ok([200, 400, 415, 501].includes(status), `${status} ${body}`)
      },
    ),
    { numRuns: 150 },
  )
})
