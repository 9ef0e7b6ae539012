/** A Schema of this document or of one that it includes. */
interface NamedSchema {
  readonly namespace: string
  readonly alias?: string
}

/** Replaces an Alias at the start of a qualified name by its namespace (OData CSDL XML 4.01, 5.1). */
export type Qualify = (name: string) => string

/** Resolves the Aliases of the Schemas of this document and of those included from others; on a clash the last wins. */
export function qualifyWith(scope: Iterable<NamedSchema>): Qualify {
  const aliases = aliasesOf(scope)
  return (name) => {
    const dot = name.lastIndexOf('.')
    const namespace = dot < 0 ? undefined : aliases.get(name.slice(0, dot))
    return namespace === undefined ? name : namespace + name.slice(dot)
  }
}

/** Returns the namespaces of Schemas by their Alias; on a clash the last wins. */
export function aliasesOf(scope: Iterable<NamedSchema>): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  for (const { alias, namespace } of scope) if (alias !== undefined) aliases.set(alias, namespace)
  return aliases
}
