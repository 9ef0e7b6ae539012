/**
 * The standing of an element that a server has: of the Data Dictionary (`RESO`), of its IDX payload as well (`IDX`), or the
 * server's own (`local`).
 */
export type ElementStanding = 'RESO' | 'IDX' | 'local'

/**
 * Returns the standing of a Field, or of a standard value of it.
 *
 * @param payloads those of the standard Field; undefined for a local one
 */
export function standingInPayloads(payloads: readonly string[] | undefined): ElementStanding {
  if (payloads === undefined) return 'local'
  return payloads.includes('IDX') ? 'IDX' : 'RESO'
}
