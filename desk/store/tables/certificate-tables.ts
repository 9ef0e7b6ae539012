/** A key pair of the desk. The private part is in a file; the public one stays, for what was signed. */
interface SigningKeyTable {
  /** The thumbprint of the public part (RFC 7638). */
  id: string
  /** The public part, as JSON Web Keys have it (`x`, RFC 8037). */
  public_key: string
  created_at: string
  /** Null for the one that signs. */
  retired_at: string | null
}

/** Describes what the desk signed about an endorsement. Rows are never changed; the database refuses it. */
interface CertificateTable {
  endorsement_id: string
  signing_key_id: string
  /** Canonical JSON (RFC 8785): these bytes are signed. */
  statement: string
  /** A JWS without its payload (RFC 7515, Appendix F). */
  signature: string
  signed_at: string
}

/** The tables of what the desk signs. */
export interface CertificateTables {
  signing_key: SigningKeyTable
  certificate: CertificateTable
}
