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

/** npm has each file of the package under an address that editors can load. */
const BASE = 'https://unpkg.com/dd-acceptance/schemas/'

/** Returns the `$id` of a schema, which files name as their `$schema`. */
export const schemaAddress = (name: SchemaName): string => `${BASE}${SCHEMA_FILES[name]}`
