/** One text for several names, different for different ones; lengths tell names apart, and are quicker than quoting. */
export const nameKey = (...names: readonly string[]): string => names.map((name) => `${name.length}:${name}`).join('')
