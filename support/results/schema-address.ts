/** The file of each schema in the folder `schemas`. A change that refuses what was right before gives it another number. */
const FILES = {
  results: 'results-1.schema.json',
  baseline: 'baseline-1.schema.json',
} as const

/** The name of a published schema. */
export type SchemaName = keyof typeof FILES

/** npm has each file of the package under an address that editors can load. */
const BASE = 'https://unpkg.com/dd-acceptance/schemas/'

/** Returns the `$id` of a schema, which files name as their `$schema`. */
export const schemaAddress = (name: SchemaName): string => `${BASE}${FILES[name]}`
