import type { Certificate } from 'dd-acceptance/support/results/certificate'
import type { Reader } from '../store/store'

/** Describes what a desk says about an endorsement that it certified, and how that stands now. */
export type Published = NonNullable<Awaited<ReturnType<typeof publishedCertificate>>>

/**
 * Returns what was certified, whatever became of it: archived or revoked, its address stays. Undefined where nothing of this id was
 * certified, or it was forgotten.
 */
export async function publishedCertificate(reader: Reader, id: string) {
  const row = await reader
    .selectFrom('certificate')
    .innerJoin('endorsement', 'endorsement.id', 'endorsement_id')
    .innerJoin('organization as recipient', 'recipient.uoi', 'endorsement.recipient_uoi')
    .innerJoin('organization as provider', 'provider.uoi', 'endorsement.provider_uoi')
    .select(['endorsement.id', 'type', 'version', 'usi', 'provider_uoi', 'recipient_uoi', 'measured_by'])
    .select([
      'status',
      'status_at',
      'certified_at',
      'archived_at',
      'statement',
      'signature',
      'signing_key_id',
      'signed_at',
    ])
    .select(['recipient.name as recipient', 'provider.name as provider'])
    .where('endorsement.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const certificate: Certificate = JSON.parse(row.statement)
  return { ...row, certificate }
}

/** A set of public keys (RFC 7517, 5). */
export interface KeySet {
  readonly keys: readonly PublishedKey[]
}

/** A public key (RFC 8037, 2), with the times between which it signs, in seconds since 1970. */
interface PublishedKey {
  readonly kty: 'OKP'
  readonly crv: 'Ed25519'
  readonly x: string
  readonly kid: string
  readonly use: 'sig'
  readonly alg: 'EdDSA'
  readonly iat: number
  readonly exp?: number
}

/** Returns all public keys of the desk, also those that sign no more: what they signed is still to be verified. */
export async function publicKeys(reader: Reader): Promise<KeySet> {
  const rows = await reader.selectFrom('signing_key').selectAll().orderBy('created_at', 'desc').orderBy('id').execute()
  return {
    keys: rows.map(({ id, public_key, created_at, retired_at }) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      x: public_key,
      kid: id,
      use: 'sig',
      alg: 'EdDSA',
      iat: Math.floor(Date.parse(created_at) / 1000),
      ...(retired_at === null ? {} : { exp: Math.ceil(Date.parse(retired_at) / 1000) }),
    })),
  }
}
