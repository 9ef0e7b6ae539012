import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { Status, Tables } from '../store/schema'
import type { Store, Transaction } from '../store/store'
import { at } from './desk-data'

/** The first status is that of most endorsements; of the others there is one at a time for a provider and a recipient. */
const STATUSES: readonly Status[] = ['Certified', 'Passed', 'Notified', 'Canceled', 'Withdrawn', 'Revoked', 'Submitted']

/** Rows of a statement: databases take so many parameters only. */
const AT_ONCE = 500

/** Returns an id that looks like others, and is the same in every run. */
function idOf(kind: string, index: number): string {
  const digits = createHash('sha256').update(`${kind} ${index}`).digest('hex')
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => digits.slice(from, to))
    .join('-')
}

/** Describes what is put into a desk. */
export interface Many {
  readonly organizations: number
  readonly endorsements: number
  /** True where Data Dictionary endorsements have their metadata. */
  readonly hasMetadata?: boolean
}

/**
 * Fills a desk with organizations (`O0001`, ...) and endorsements of every kind. The first organizations are providers, which have a
 * system each (`U1`, ...).
 */
export async function fillWithMany(store: Store, many: Many): Promise<void> {
  await store.transaction(async (tx) => {
    await inChunks(
      Array.from({ length: many.organizations }, (_, index) => organization(index)),
      (rows) => tx.insertInto('organization').values(rows).execute(),
    )
    const systems = Array.from({ length: PROVIDERS }, (_, index) => ({
      usi: `U${index + 1}`,
      provider_uoi: uoiOf(index),
      name: `System ${index + 1}`,
    }))
    await tx.insertInto('system').values(systems).execute()
    await insertEndorsements(tx, many)
    await tx
      .insertInto('publication')
      .values({ ...AVERAGES, content: JSON.stringify(averages) })
      .execute()
  })
}

/** Averages of a version that nothing is certified for: they stay as they are. */
const AVERAGES = { name: 'averages 1.7', revision: 1, minimum: 5, basis: '[]', made_at: at(0).toISOString() }

const shares = { resourceName: 'Property', standardRESO: true, results: 12, resultsSampled: 9 }
const averages = {
  results: 12,
  minimumOrganisations: 5,
  resources: [{ resourceName: 'Property', results: 12 }],
  fields: [
    { ...shares, fieldName: 'ListPrice', resultsWithData: 9, availability: 0.987654 },
    { ...shares, fieldName: 'City', resultsSampled: 0, resultsWithData: 0, availability: null },
  ],
  lookupValues: [
    {
      ...{ ...shares, fieldName: 'StandardStatus', lookupName: 'StandardStatus', lookupValue: 'Active Under Contract' },
      ...{ resultsWithData: 8, availability: 0.25 },
    },
  ],
}

const PROVIDERS = 3
const uoiOf = (index: number): string => `O${String(index + 1).padStart(4, '0')}`

const STATES = ['CA', 'NY', 'TX', null]
const KINDS = ['MLS', 'Association', 'Brokerage', 'Technology Company']

function organization(index: number): Insertable<Tables['organization']> {
  const name = `${['Ärzte', 'Beta', "O'Neill", 'Delta_%', '東京'][index % 5]} ${index}`
  return {
    uoi: uoiOf(index),
    name,
    sort_name: name.toLowerCase(),
    kind: KINDS[index % KINDS.length] ?? null,
    city: index % 3 === 0 ? null : `City ${index % 7}`,
    state_or_province: STATES[index % STATES.length] ?? null,
    country: 'US',
    is_active: index % 9 === 8 ? 0 : 1,
    details: JSON.stringify({
      OrganizationMemberCount: (index * 37) % 1000,
      OrganizationContactEmail: `staff@o${index}.example.org`,
      ...(index % 2 === 0 && { OriginalEntryTimestamp: at(-1000 * index).toISOString() }),
    }),
    modified_at: at(index).toISOString(),
  }
}

async function insertEndorsements(
  tx: Transaction,
  { organizations, endorsements, hasMetadata = false }: Many,
): Promise<void> {
  const rows = Array.from({ length: endorsements }, (_, index) => endorsement(index, organizations, hasMetadata))
  await inChunks(rows, (chunk) =>
    tx
      .insertInto('submission')
      .values(
        chunk.map(({ submission_id: id, provider_uoi, usi, recipient_uoi, created_at }) => ({
          id,
          provider_uoi,
          usi,
          recipient_uoi,
          digest: id,
          member_id: null,
          created_at,
        })),
      )
      .execute(),
  )
  const digests = rows.flatMap(({ metadata_digest }) => metadata_digest ?? [])
  await inChunks(digests, (chunk) =>
    tx
      .insertInto('file')
      .values(
        chunk.map((digest, index) => ({
          digest,
          bytes: 1000 + ((index * 7919) % 100_000),
          created_at: at(0).toISOString(),
        })),
      )
      .execute(),
  )
  await inChunks(rows, (chunk) => tx.insertInto('endorsement').values(chunk).execute())
  await tx
    .insertInto('terms')
    .values({ digest: TERMS, text: 'We agree.', created_at: at(0).toISOString() })
    .execute()
  await inChunks(rows.flatMap(approval), (chunk) => tx.insertInto('history').values(chunk).execute())
}

const TERMS = 'terms of many'

/** The change by which an endorsement was certified. */
const approval = ({ id, certified_at }: Insertable<Tables['endorsement']>): readonly Insertable<Tables['history']>[] =>
  certified_at == null
    ? []
    : [
        {
          endorsement_id: id,
          revision: 0,
          action: 'approve',
          from_status: 'Notified',
          to_status: 'Certified',
          actor_kind: 'recipient',
          actor: null,
          via: 'link',
          reason: null,
          terms: TERMS,
          at: certified_at,
        },
      ]

const CORE = { type: 'Web API Core', version: '2.0.0' } as const
const DICTIONARY = { type: 'Data Dictionary', version: '2.0' } as const

const figuresOf = (index: number): string =>
  index % 5 === 0
    ? '{}'
    : JSON.stringify({ scenarios: { passed: index % 50, 'not offered': index % 7, advisories: 0 } })

function endorsement(index: number, organizations: number, hasMetadata: boolean): Insertable<Tables['endorsement']> {
  const provider = index % PROVIDERS
  const facts = index % 2 === 0 ? CORE : DICTIONARY
  const status = STATUSES[index % 3 === 0 ? Math.floor(index / 3) % STATUSES.length : 0] ?? 'Certified'
  const created_at = at(-1440 * (index % 90) - index).toISOString()
  const isDone = status === 'Certified' || status === 'Revoked'
  return {
    id: idOf('endorsement', index),
    submission_id: idOf('submission', index),
    ...facts,
    provider_uoi: uoiOf(provider),
    usi: `U${provider + 1}`,
    recipient_uoi: uoiOf((index * 7) % organizations),
    status,
    status_at: created_at,
    // Only these may stand beside each other.
    archived_at: isDone && index % 11 !== 0 ? null : at(index % 1000).toISOString(),
    confirmed_by: status === 'Submitted' ? null : ((['run', 'administrator', 'trust'] as const)[index % 3] ?? null),
    certified_at: isDone ? created_at : null,
    is_performance_public: ([null, 0, 1, 1] as const)[index % 4] ?? null,
    figures: figuresOf(index),
    metadata_digest: hasMetadata && index % 2 === 1 ? idOf('metadata', index) : null,
    revision: 0,
    created_at,
  }
}

async function inChunks<Item>(items: readonly Item[], insert: (chunk: Item[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) await insert(items.slice(start, start + AT_ONCE))
}
