/** One text for several names, different for different ones; lengths tell names apart, and are quicker than quoting. */
export function nameKey(...names: readonly string[]): string {
  let key = ''
  for (const name of names) key += `${name.length}:${name}`
  return key
}
