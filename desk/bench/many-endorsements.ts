import { keepWords } from '../organizations/search'
import { statuses } from '../store/schema'
import type { Store, Transaction } from '../store/store'

/** Rows that are written by one statement. */
const AT_ONCE = 200

const BEGIN = Date.parse('2026-01-01T00:00:00.000Z')

const timeOf = (number: number): string => new Date(BEGIN + number * 1000).toISOString()

/** Names of which many have the same words, some of them rare and some frequent. */
export const nameOf = (number: number): string =>
  `Town${number % 199} County${number % 19} Board${number} MLS of Realtors`

const providerOf = (number: number, providers: number): string => `T${number % providers}`

/**
 * Fills a store with endorsements: two for each recipient, in all statuses, of which each tenth is archived. The number of
 * providers grows with them.
 */
export async function fillWith(store: Store, endorsements: number): Promise<void> {
  const recipients = endorsements / 2
  const providers = Math.ceil(20 * Math.sqrt(endorsements / 1000))
  const all = <Row>(count: number, rowOf: (number: number) => Row): Row[] =>
    Array.from({ length: count }, (_, number) => rowOf(number))
  await store.transaction(async (tx) => {
    const organizations = [
      ...all(providers, (number) => organizationOf(`T${number}`, `Provider${number} Technologies`)),
      ...all(recipients, (number) => organizationOf(`M${number}`, nameOf(number))),
    ]
    await insert(tx, 'organization', organizations)
    await keepWords(tx, organizations)
    await insert(
      tx,
      'system',
      all(providers, (number) => ({ usi: `S${number}`, provider_uoi: `T${number}`, name: `System ${number}` })),
    )
    await insert(
      tx,
      'submission',
      all(recipients, (number) => submissionOf(number, providers)),
    )
    await insert(
      tx,
      'endorsement',
      all(endorsements, (number) => endorsementOf(number, providers)),
    )
  })
}

async function insert(tx: Transaction, table: string, rows: readonly object[]): Promise<void> {
  for (let first = 0; first < rows.length; first += AT_ONCE)
    await tx
      .insertInto(table as 'organization')
      .values(rows.slice(first, first + AT_ONCE) as never)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

const organizationOf = (uoi: string, name: string) => ({
  uoi,
  name,
  sort_name: name.toLowerCase(),
  kind: 'MLS',
  city: null,
  state_or_province: null,
  country: 'US',
  is_active: 1 as const,
  details: '{}',
  modified_at: timeOf(0),
})

const submissionOf = (number: number, providers: number) => ({
  id: `submission${number}`,
  provider_uoi: providerOf(number, providers),
  usi: `S${number % providers}`,
  recipient_uoi: `M${number}`,
  digest: `digest${number}`,
  member_id: null,
  created_at: timeOf(number),
})

function endorsementOf(number: number, providers: number) {
  const recipient = Math.floor(number / 2)
  // Half of them are certified, which is what most lists show.
  const status = recipient % 2 === 0 ? 'Certified' : (statuses[Math.floor(recipient / 2) % statuses.length] ?? 'Passed')
  const isCertified = status === 'Certified' || status === 'Revoked'
  const isCore = number % 2 === 0
  const { id, created_at, provider_uoi, usi, recipient_uoi } = submissionOf(recipient, providers)
  return {
    id: `endorsement${(number * 7919) % 1_000_003}`,
    submission_id: id,
    type: isCore ? 'Web API Core' : 'Data Dictionary',
    version: isCore ? '2.0.0' : '2.0',
    provider_uoi,
    usi,
    recipient_uoi,
    status,
    status_at: created_at,
    archived_at: Math.floor(recipient / 3) % 10 === 0 ? created_at : null,
    confirmed_by: status === 'Submitted' ? null : 'run',
    certified_at: isCertified ? created_at : null,
    is_performance_public: 1,
    figures: '{}',
    metadata_digest: null,
    revision: 1,
    created_at,
  }
}
