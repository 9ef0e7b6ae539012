/** A name without its namespace. */
export const unqualified = (name: string): string => name.slice(name.lastIndexOf('.') + 1)
