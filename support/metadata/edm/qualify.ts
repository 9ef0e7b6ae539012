/** Replaces an Alias at the start of a qualified name by its namespace (OData CSDL XML 4.01, 5.1). */
export type Qualify = (name: string) => string

/** Resolves the Aliases of the Schemas of this document and of those included from others; on a clash the last wins. */
export function qualifyWith(scope: Iterable<{ readonly namespace: string; readonly alias?: string }>): Qualify {
  const aliases = new Map<string, string>()
  for (const { alias, namespace } of scope) if (alias !== undefined) aliases.set(alias, namespace)
  return (name) => {
    const dot = name.lastIndexOf('.')
    const namespace = dot < 0 ? undefined : aliases.get(name.slice(0, dot))
    return namespace === undefined ? name : namespace + name.slice(dot)
  }
}
