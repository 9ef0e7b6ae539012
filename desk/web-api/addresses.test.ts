import assert from 'node:assert/strict'
import { receiveSubmission } from '../submissions/receive-submission'
import { BOTH, writeArchive } from '../testing/archives'
import { testOnStores } from '../testing/databases'
import { DESK_URL, openDesk, type Person, type TestDesk } from '../testing/desk-app'
import { act, provider } from '../testing/desk-data'

const PEOPLE: readonly Person[] = ['administrator', 'provider', 'other', 'user']

/** Returns the addresses of reports that somebody is told by OData. */
async function toldTo(desk: TestDesk, person: Person): Promise<readonly string[]> {
  const headers = { authorization: `Bearer ${await desk.tokenOf(person)}` }
  const answer = await desk.ask('/odata/Media?$select=MediaURL', { headers })
  const { value }: { value: readonly { MediaURL: string }[] } = JSON.parse(await answer.text())
  return value.map(({ MediaURL }) => MediaURL.slice(DESK_URL.length)).toSorted()
}

/** Returns those addresses that somebody finds when they have signed in. */
async function foundBy({ get }: TestDesk, person: Person, addresses: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const address of addresses) if ((await get(address, person)).status === 200) found.push(address)
  return found
}

testOnStores('the reports that somebody is told of are those that they find', async (store, t) => {
  const desk = await openDesk(store, t)
  const receiver = { store, files: desk.desk.files, trusts: true }
  const received = await receiveSubmission(receiver, act(provider), await writeArchive(desk.folder, BOTH))
  assert.ok(received.kind === 'submitted')
  const all = received.submitted.endorsements
    .flatMap(({ id }) => ['report', 'report.json', 'metadata.xml'].map((name) => `/endorsements/${id}/${name}`))
    .toSorted()
  const compared = async () => {
    const counts: number[] = []
    for (const person of PEOPLE) {
      const told = await toldTo(desk, person)
      assert.deepEqual(told, await foundBy(desk, person, all), person)
      counts.push(told.length)
    }
    return counts
  }
  assert.deepEqual(await compared(), [5, 5, 0, 0])
  const certified = { status: 'Certified', certified_at: '2026-01-02T00:00:00.000Z' } as const
  await store.reader.updateTable('endorsement').set(certified).execute()
  assert.deepEqual(await compared(), [5, 5, 4, 4])
})
