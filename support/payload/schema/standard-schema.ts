import type { JsonSchema } from './json-schema'

/** What standard keywords can say of a value: never more than is so, for some validators know no others. */
export type StandardSchema = Omit<JsonSchema, 'type'> & { readonly type: readonly string[] }

/** Every JSON type but null. */
export const ANY_TYPE: readonly string[] = ['string', 'number', 'boolean', 'object', 'array']
