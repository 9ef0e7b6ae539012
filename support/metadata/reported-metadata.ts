import type { MetadataReport, ReportedAnnotation, ReportedField, ReportedLookup } from './metadata-report'
import {
  readMetadataReport,
  type WrittenAnnotation,
  type WrittenField,
  type WrittenLookup,
} from './read-metadata-report'

/**
 * Reads a metadata report as one that can be rolled up; types that other tools leave out are blank.
 *
 * @throws Error in one line when the text is no such report, or holds no Field
 */
export function reportedMetadata(text: string): MetadataReport {
  const { version, fields, lookups } = readMetadataReport(text)
  if (fields.length === 0) throw new Error('it holds no Field')
  return { description: '', version, generatedOn: '', fields: fields.map(toField), lookups: lookups.map(toLookup) }
}

const toField = ({ type = '', isExpansion, isComplexType, annotations, ...field }: WrittenField): ReportedField => ({
  ...field,
  type,
  ...(isExpansion === true && { isExpansion }),
  ...(isComplexType === true && { isComplexType }),
  annotations: texts(annotations),
})

const toLookup = ({ annotations, ...lookup }: WrittenLookup): ReportedLookup => ({
  ...lookup,
  annotations: texts(annotations),
})

/** Names are texts; values of other terms are not needed. */
const texts = (annotations: readonly WrittenAnnotation[] = []): ReportedAnnotation[] =>
  annotations.flatMap(({ term, value }) => (typeof value === 'string' ? [{ term, value }] : []))
