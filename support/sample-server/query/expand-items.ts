import { QueryError } from './query-error'
import type { QueryOptions } from './query-options'
import { splitList } from './split-list'

/** A navigation property to expand, with the options in its parentheses. */
export interface ExpandItem {
  readonly name: string
  readonly options: QueryOptions
}

const ITEM = /^([^()/\s]+)\s*(?:\((.*)\))?$/s

/**
 * Reads the value of `$expand`: `Name` or `Name($select=A,B;$top=2)`, separated by commas (OData URL Conventions 4.01,
 * 5.1.3).
 *
 * @throws QueryError for any other form
 */
export const expandItems = (text: string): readonly ExpandItem[] =>
  splitList(text, ',').map((item) => {
    const [, name, inner] = ITEM.exec(item) ?? []
    if (name === undefined) throw new QueryError(`${item} is neither Name nor Name($option=value;...).`)
    return { name, options: inner === undefined ? {} : innerOptions(inner) }
  })

function innerOptions(text: string): QueryOptions {
  const options = splitList(text, ';').map((option) => {
    const [, name, value] = /^(\$\w+)\s*=\s*(.*)$/s.exec(option) ?? []
    if (name === undefined || value === undefined) throw new QueryError(`${option} is not $option=value.`)
    return [name, value] as const
  })
  const names = options.map(([name]) => name)
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated !== undefined) throw new QueryError(`${repeated} stands there more than once.`)
  return Object.fromEntries(options)
}
