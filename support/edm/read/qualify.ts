import { attribute, type XmlElement } from '../../xml/xml-node'
import type { IncludedSchema } from '../schema'
import type { TypeReference } from '../type-reference'

/** Replaces an Alias at the start of a qualified name by its namespace (OData CSDL XML 4.01, 5.1). */
export type Qualify = (name: string) => string

/** Resolves the Aliases of the Schemas of this document and of those included from others. */
export function qualifyWith(schemas: readonly XmlElement[], included: readonly IncludedSchema[]): Qualify {
  const aliases = aliasesOf(schemas, included)
  return (name) => {
    const dot = name.lastIndexOf('.')
    const namespace = dot < 0 ? undefined : aliases.get(name.slice(0, dot))
    return namespace === undefined ? name : namespace + name.slice(dot)
  }
}

/** The type that a `Type` attribute names; an absent attribute gives an empty name. */
export function typeReference(text: string, qualify: Qualify): TypeReference {
  const [, item] = /^Collection\((.*)\)$/.exec(text) ?? []
  return { text, isCollection: item !== undefined, qualifiedName: qualify(item ?? text) }
}

function aliasesOf(schemas: readonly XmlElement[], included: readonly IncludedSchema[]): Map<string, string> {
  const aliases = new Map<string, string>()
  for (const { alias, namespace } of included) if (alias !== undefined) aliases.set(alias, namespace)
  for (const schema of schemas) {
    const alias = attribute(schema, 'Alias')
    if (alias !== undefined) aliases.set(alias, attribute(schema, 'Namespace') ?? '')
  }
  return aliases
}
