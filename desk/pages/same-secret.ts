import { createHash, timingSafeEqual } from 'node:crypto'

/** Tells if a secret is the expected one. Digests are compared, which takes as long for texts that are nearly right as for others. */
export function isSameSecret(given: string | undefined, expected: string | undefined): boolean {
  if (given === undefined || expected === undefined) return false
  const [a, b] = [given, expected].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

/** Returns what a request shows as its token (RFC 6750, 2.1). */
export const bearerIn = (authorization: string | undefined): string | undefined =>
  /^Bearer (.+)$/i.exec(authorization ?? '')?.[1]
