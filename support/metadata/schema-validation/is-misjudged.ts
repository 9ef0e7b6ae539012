import { isSimpleIdentifier } from '../model-elements'
import type { SchemaViolation } from './schema-violation'

/**
 * Whether libxml2 refuses a name that the schemas allow: its tables of letters leave out those of Chinese, Japanese and
 * other scripts with large ranges. Only names in the sense of the standard are let through: SimpleIdentifiers, alone or
 * joined by full stops or slashes, with or without `Collection(...)` around them.
 */
export function isMisjudged({ attribute, reason }: SchemaViolation): boolean {
  const value = attribute?.value ?? ''
  if (!BEYOND_ASCII.test(value) || !/pattern|union type/.test(reason)) return false
  return value
    .replace(/^Collection\((.*)\)$/, '$1')
    .split(/[./]/)
    .every(isSimpleIdentifier)
}

const BEYOND_ASCII = /[^ -~]/
