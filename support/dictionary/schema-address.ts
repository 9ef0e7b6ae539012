import { printable } from './wording'

/** The file of each schema in the folder `schemas`. A change that refuses what was right before gives it another number. */
export const SCHEMA_FILES = {
  results: 'results-1.schema.json',
  baseline: 'baseline-1.schema.json',
  'variations-review': 'variations-review-1.schema.json',
  'certification-config': 'certification-config-1.schema.json',
  averages: 'averages-1.schema.json',
} as const

/** The name of a published schema. */
type SchemaName = keyof typeof SCHEMA_FILES

/** Returns the address under which npm has a file of the package, for editors and tools. */
export const packageAddress = (path: string): string => `https://unpkg.com/dd-acceptance/${path}`

/**
 * Returns in words that a file names another version of its schema, whose meaning nobody knows here; undefined where it does not.
 * Addresses of other places count as the file that they name: editors take schemas from anywhere.
 */
export function otherSchema(name: SchemaName, content: unknown): string | undefined {
  const address = typeof content === 'object' && content !== null && '$schema' in content ? content.$schema : undefined
  if (typeof address !== 'string') return undefined
  const file = address.slice(address.lastIndexOf('/') + 1)
  const isOther = file.startsWith(`${name}-`) && file.endsWith('.schema.json') && file !== SCHEMA_FILES[name]
  return isOther
    ? `it follows ${printable(file)}, and this version of dd-acceptance knows ${SCHEMA_FILES[name]}: use the version that wrote it`
    : undefined
}

/** Returns the `$id` of a schema, which files name as their `$schema`. */
export const schemaAddress = (name: SchemaName): string => packageAddress(`schemas/${SCHEMA_FILES[name]}`)
