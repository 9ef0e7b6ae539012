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

/** Returns the `$id` of a schema, which files name as their `$schema`. */
export const schemaAddress = (name: SchemaName): string => packageAddress(`schemas/${SCHEMA_FILES[name]}`)
