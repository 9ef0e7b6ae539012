import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ODataQuery } from 'ts-odata-client'
import { startFilledDesk } from '../testing/odata-desk'

interface Organization {
  readonly OrganizationUniqueId: string
  readonly OrganizationName: string
}

interface Endorsement {
  readonly EndorsementKey: string
  readonly EndorsementStatus: string
  readonly EndorsementType: string
  readonly ScenariosPassed: number
  readonly Recipient: Organization
}

test('a client of others reads the Web API: filters, orders, expansions, counts and all pages', async (t) => {
  const { root, token } = await startFilledDesk(t, { organizations: 12, endorsements: 150 })
  const options = { requestInit: () => ({ headers: { authorization: `Bearer ${token}`, prefer: 'maxpagesize=20' } }) }
  const endorsements = ODataQuery.forV4<Endorsement>(`${root}/Endorsement`, options)

  const certified = endorsements.filter((each) => each.EndorsementStatus.$equals('Certified'))
  const answer = await certified
    .select((each) => ({ key: each.EndorsementKey, status: each.EndorsementStatus, type: each.EndorsementType }))
    .orderBy((each) => each.ScenariosPassed)
    .top(5)
    .getManyWithCountAsync()
  assert.equal(answer.value.length, 5)
  assert.deepEqual(new Set(answer.value.map(({ status }) => status)), new Set(['Certified']))

  let read = 0
  for await (const endorsement of certified) read += endorsement.EndorsementStatus === 'Certified' ? 1 : 0
  assert.equal(read, answer['@odata.count'])
  assert.ok(read > 40, 'more than two pages')

  const [first] = (await endorsements.expand('Recipient').top(1).getManyAsync()).value
  assert.match(first?.Recipient.OrganizationUniqueId ?? '', /^O\d{4}$/)
  const names = ODataQuery.forV4<Organization>(`${root}/OUID`, options)
  const found = await names.filter((each) => each.OrganizationName.$contains('Neill')).getManyAsync()
  assert.equal(found.value.length, 2)
})
