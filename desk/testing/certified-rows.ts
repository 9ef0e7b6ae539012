import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FileStore } from '../files/file-store'
import { keepWords } from '../organizations/search'
import type { EndorsementType, Status } from '../store/schema'
import type { Store, Transaction } from '../store/store'
import { at } from './desk-data'

/** An endorsement of T1 for an organization, as it is in the database. */
export interface CertifiedRow {
  readonly uoi: string
  readonly country?: string
  readonly state?: string
  readonly type?: EndorsementType
  readonly version?: string
  readonly status?: Status
  readonly certifiedAt?: string
  readonly isPerformancePublic?: 0 | 1 | null
  /** The folder of its reports. */
  readonly reports?: string
}

/** Adds an endorsement, which is certified unless it says otherwise, and its organization where there is none. Returns its id. */
export async function addCertified(store: Store, row: CertifiedRow, files?: FileStore): Promise<string> {
  const kept = row.reports === undefined || files === undefined ? [] : await keep(files, row.reports)
  return await store.transaction(async (tx) => {
    await addOrganization(tx, row)
    return await addEndorsement(tx, row, kept)
  })
}

interface KeptFile {
  readonly name: string
  readonly digest: string
  readonly bytes: number
}

const keep = (files: FileStore, folder: string): Promise<readonly KeptFile[]> =>
  Promise.all(
    readdirSync(folder).map(async (name) => {
      const path = join(folder, name)
      const digest = createHash('sha256').update(readFileSync(path)).digest('hex')
      const bytes = statSync(path).size
      await files.keep(path, digest)
      return { name, digest, bytes }
    }),
  )

async function addOrganization(tx: Transaction, { uoi, country = 'US', state }: CertifiedRow): Promise<void> {
  const facts = {
    is_active: 1,
    details: '{}',
    modified_at: at(0).toISOString(),
    kind: null,
    city: `City of ${uoi}`,
  } as const
  await tx
    .insertInto('organization')
    .values({ uoi, name: uoi, sort_name: uoi, ...facts, state_or_province: state ?? null, country })
    .onConflict((conflict) => conflict.column('uoi').doNothing())
    .execute()
  await keepWords(tx, [{ uoi, name: uoi }])
}

async function addEndorsement(tx: Transaction, row: CertifiedRow, kept: readonly KeptFile[]): Promise<string> {
  const { uoi, type = 'Data Dictionary', version = '2.0', status = 'Certified', isPerformancePublic = 1 } = row
  const { certifiedAt = at(0).toISOString() } = row
  const [id, instant] = [randomUUID(), at(0).toISOString()]
  const parties = { provider_uoi: 'T1', usi: 'S1', recipient_uoi: uoi }
  await tx
    .insertInto('submission')
    .values({ id, ...parties, digest: id, member_id: null, created_at: instant })
    .execute()
  for (const { name, digest, bytes } of kept) {
    await tx
      .insertInto('file')
      .values({ digest, bytes, created_at: instant })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const path = `data-dictionary-${version}/${name}`
    await tx.insertInto('submission_file').values({ submission_id: id, path, digest }).execute()
  }
  await tx
    .insertInto('endorsement')
    .values({
      ...{ id, submission_id: id, type, version, ...parties, status, status_at: certifiedAt, archived_at: null },
      ...{ confirmed_by: 'run', certified_at: status === 'Certified' ? certifiedAt : null, revision: 1 },
      ...{ is_performance_public: isPerformancePublic, figures: '{}', metadata_digest: null, created_at: certifiedAt },
    })
    .execute()
  return id
}
