import type { ResourceShape } from '../records/resource-shape'
import { QueryError } from './query-error'
import { splitList } from './split-list'

/**
 * The Fields that `$select` names, in the order of the Resource. A navigation property may be named too: it adds no
 * Field, for navigation links belong to full metadata only (OData Protocol 4.01, 11.2.5.1; JSON Format 4.01, 3.1.2).
 *
 * @throws QueryError for a name that the Resource does not have
 */
export function selectedFields(
  text: string,
  { name: resourceName, properties, navigation }: ResourceShape,
): readonly string[] {
  const names = new Set(splitList(text, ','))
  for (const name of names) {
    if (name === '*' || properties.has(name) || navigation.has(name)) continue
    throw new QueryError(`${resourceName} has no Field ${name}; names are case-sensitive.`)
  }
  return [...properties.keys()].filter((name) => names.has('*') || names.has(name))
}
