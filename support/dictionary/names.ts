/**
 * Returns one text for several names, of which some may be absent. Different names have different keys, because their
 * lengths separate them.
 */
export function nameKey(...names: readonly (string | undefined)[]): string {
  let key = ''
  // Quicker than JSON.stringify: keys are made for every Field and value of a server.
  for (const name of names) key += name === undefined ? '-' : `${name.length}:${name}`
  return key
}

/** Returns a qualified name without its namespace (CSDL XML 4.01, section 15.3). */
export const unqualified = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

/**
 * Returns a name without what the matching of RCP-40 ignores: case, blanks and punctuation.
 * `Active Under-Contract` and `ActiveUnderContract` give the same text. Letters and digits of any script are kept.
 */
export const normalise = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
