import { attribute } from '../xml-document'
import type { SchemaViolation } from './schema-violation'

/**
 * Whether the prose of the standard allows what the schemas refuse; where they differ, the prose takes precedence
 * (comment at the top of edmx.xsd): symbolic values of Scale in capitals are a SHOULD NOT (OData CSDL XML 4.01, 7.2.4).
 */
export const isOnlyDiscouraged = (violation: SchemaViolation): boolean =>
  violation.attribute?.name === 'Scale' && /^(?:variable|floating)$/i.test(attribute(violation.element, 'Scale') ?? '')
