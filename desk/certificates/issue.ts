import { CERTIFICATE_FORMAT, type Certificate } from 'dd-acceptance/support/results/certificate'
import type { Selectable } from 'kysely'
import type { Tables } from '../store/schema'
import type { Store, Transaction } from '../store/store'
import type { Figures } from '../submissions/read-submission'
import { reportsOfEndorsement } from '../submissions/submitted-files'
import { isPackaged } from './public-reports'
import type { Signer } from './signing-key'

type Endorsement = Selectable<Tables['endorsement']>

/** Describes what signing needs beside the database. */
export interface Signing {
  readonly signer: Signer
  /** The public address of the desk, without a slash at its end. */
  readonly url: string
}

/** Returns the address at which a desk says how an endorsement that it certified stands. It never changes. */
export const certifiedAddress = (url: string, id: string): string => `${url}/certified/${id}`

/**
 * Signs what was certified, in the transaction of the approval: nothing is Certified without it.
 *
 * @throws Error where the key was retired meanwhile, as by another desk on the same database
 */
export async function issueCertificate(
  tx: Transaction,
  signing: Signing,
  endorsement: Endorsement,
  at: Date,
): Promise<void> {
  const { signer } = signing
  const inUse = await tx
    .selectFrom('signing_key')
    .select('id')
    .where('id', '=', signer.key)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  if (inUse === undefined) throw new Error('the signing key is not in use any more: start the desk again')
  const statement = await statementOf(await certificateOf(tx, signing, endorsement, at))
  await tx
    .insertInto('certificate')
    .values({
      endorsement_id: endorsement.id,
      signing_key_id: signer.key,
      statement,
      signature: signer.sign(Buffer.from(statement)),
      signed_at: at.toISOString(),
    })
    .execute()
}

/** Canonical JSON has one form, so that two desks sign the same about the same (RFC 8785). */
async function statementOf(certificate: Certificate): Promise<string> {
  // It is a module that only import() loads.
  const { default: canonicalize } = await import('canonicalize')
  const statement = canonicalize(certificate)
  if (statement === undefined) throw new Error('there is nothing to sign')
  return statement
}

async function certificateOf(
  tx: Transaction,
  { url }: Signing,
  endorsement: Endorsement,
  at: Date,
): Promise<Certificate> {
  const { id, type, version, provider_uoi, usi, recipient_uoi, certified_at, metadata_digest } = endorsement
  const { tool, workbook, scenarios }: Partial<Figures> = JSON.parse(endorsement.figures)
  const isPerformancePublic = endorsement.is_performance_public === 1
  const reports = await reportsOfEndorsement(tx, id)
  const files = (isWanted: boolean) =>
    reports
      .filter(({ name }) => isPackaged(name, isPerformancePublic) === isWanted)
      .map(({ path, digest, bytes }) => ({ path, sha256: digest, bytes }))
  return {
    format: CERTIFICATE_FORMAT,
    type,
    version,
    provider: provider_uoi,
    system: usi,
    recipient: recipient_uoi,
    certifiedAt: certified_at ?? at.toISOString(),
    signedAt: at.toISOString(),
    desk: url,
    address: certifiedAddress(url, id),
    tool: tool === undefined ? null : `${tool.name} ${tool.version}`,
    workbook: workbook ?? null,
    metadata: metadata_digest,
    scenarios: scenarios ?? null,
    ...(endorsement.confirmed_by !== null && { confirmedBy: endorsement.confirmed_by }),
    measuredBy: endorsement.measured_by,
    terms: await acceptedTerms(tx, id),
    files: files(true),
    withheld: files(false),
  }
}

async function acceptedTerms(tx: Transaction, id: string): Promise<string> {
  const { terms } = await tx
    .selectFrom('history')
    .select('terms')
    .where('endorsement_id', '=', id)
    .where('action', '=', 'approve')
    .executeTakeFirstOrThrow()
  if (terms === null) throw new Error('an approval names the terms that were accepted')
  return terms
}

/** Signs what was certified before the desk had a key. Returns how many endorsements. */
export async function issueMissing(store: Store, signing: Signing, now: Date): Promise<number> {
  for (let signed = 0; ; signed++) {
    const isSigned = await store.transaction(async (tx) => {
      const next = await unsigned(tx)
      if (next !== undefined) await issueCertificate(tx, signing, next, now)
      return next !== undefined
    })
    if (!isSigned) return signed
  }
}

const unsigned = (tx: Transaction): Promise<Endorsement | undefined> =>
  tx
    .selectFrom('endorsement')
    .leftJoin('certificate', 'certificate.endorsement_id', 'endorsement.id')
    .selectAll('endorsement')
    .where('endorsement.certified_at', 'is not', null)
    .where('certificate.endorsement_id', 'is', null)
    .orderBy('endorsement.id')
    .limit(1)
    .executeTakeFirst()
