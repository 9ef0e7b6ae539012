import { randomUUID } from 'node:crypto'
import type { Act, Actor } from '../endorsements/act'
import { confirm, type SubmittedEndorsement, submit } from '../endorsements/submit'
import { keepWords } from '../organizations/search'
import type { EndorsementType } from '../store/schema'
import type { Store, Transaction } from '../store/store'

/** A moment at which tests begin; `at` counts minutes from then. */
const BEGIN = new Date('2026-01-01T12:00:00.000Z')

export const at = (minutes: number): Date => new Date(BEGIN.getTime() + minutes * 60_000)

/** The people of tests: two providers, with a system and a member each, and staff. */
export const provider: Actor = { kind: 'provider', member: 'ann', uoi: 'T1' }
export const otherProvider: Actor = { kind: 'provider', member: 'bob', uoi: 'T2' }
export const administrator: Actor = { kind: 'administrator', member: 'sue' }
export const desk: Actor = { kind: 'desk' }

/** Returns an act of somebody, now. */
export const act = (by: Actor, more: Partial<Act> = {}): Act => ({ by, at: BEGIN, ...more })

/** Fills a store with two providers (T1, T2), their systems (S1, S2), two recipients (M1, M2), and members. */
export async function withOrganizations(store: Store): Promise<void> {
  await store.transaction(async (tx) => {
    for (const [uoi, name] of Object.entries({ T1: 'Tech One', T2: 'Tech Two', M1: 'First MLS', M2: 'Second MLS' }))
      await addOrganization(tx, uoi, name)
    for (const [usi, provider_uoi] of Object.entries({ S1: 'T1', S2: 'T2' }))
      await tx
        .insertInto('system')
        .values({ usi, provider_uoi, name: `System ${usi}` })
        .execute()
    const created_at = BEGIN.toISOString()
    await tx
      .insertInto('member')
      .values([
        { id: 'ann', kind: 'provider', uoi: 'T1', created_at },
        { id: 'bob', kind: 'provider', uoi: 'T2', created_at },
        { id: 'sue', kind: 'administrator', uoi: null, created_at },
      ])
      .execute()
  })
}

/** Adds an organization that is active. */
export async function addOrganization(tx: Transaction, uoi: string, name: string): Promise<void> {
  await tx
    .insertInto('organization')
    .values({
      uoi,
      name,
      sort_name: name.toLowerCase(),
      kind: 'MLS',
      city: null,
      state_or_province: null,
      country: 'US',
      is_active: 1,
      details: '{}',
      modified_at: BEGIN.toISOString(),
    })
    .execute()
  await keepWords(tx, [{ uoi, name }])
}

/** Returns what is submitted for an endorsement. */
const results = (type: EndorsementType, version = '2.0'): SubmittedEndorsement => ({
  type,
  version: type === 'Web API Core' ? '2.0.0' : version,
  figures: '{}',
  metadataDigest: null,
})

/** Returns a submission of the first provider for the first recipient. Each has a content of its own. */
export const submission = (...types: EndorsementType[]) => ({
  provider: 'T1',
  system: 'S1',
  recipient: 'M1',
  digest: randomUUID(),
  endorsements: types.map((type) => results(type)),
})

/** Submits results and confirms them; returns the ids of the endorsements, Web API Core first. */
export async function passed(store: Store, submitted: Parameters<typeof submit>[2]): Promise<string[]> {
  return await store.transaction(async (tx) => {
    const { endorsements } = await submit(tx, act(provider), submitted)
    for (const { id } of endorsements) await confirm(tx, act(desk), id, 'run')
    return endorsements.map(({ id }) => id)
  })
}

/** Returns the status of an endorsement, with a plus where it is archived. */
export async function statusOf(store: Store, id: string): Promise<string> {
  const row = await store.reader
    .selectFrom('endorsement')
    .select(['status', 'archived_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.archived_at === null ? row.status : `${row.status}+`
}
