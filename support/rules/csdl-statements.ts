import { ANNOTATION_STATEMENTS } from './metadata/csdl/annotations'
import { DOCUMENT_STATEMENTS } from './metadata/csdl/documents'
import { NAMED_TYPE_STATEMENTS } from './metadata/csdl/named-types'
import type { CsdlStatement } from './metadata/csdl/statement'
import { STRUCTURED_TYPE_STATEMENTS } from './metadata/csdl/structured-types'

/** Every statement of OData CSDL XML 4.01 that a metadata document can break, by section; those of 4.0 are marked. */
export const CSDL_STATEMENTS: readonly CsdlStatement[] = [
  ...DOCUMENT_STATEMENTS,
  ...STRUCTURED_TYPE_STATEMENTS,
  ...NAMED_TYPE_STATEMENTS,
  ...ANNOTATION_STATEMENTS,
]
