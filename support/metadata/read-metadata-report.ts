import { arrayOf, booleanValue, numberValue, optional, record, type Shape, textValue } from '../dictionary/json-shape'

/** Stands in reports for MaxLength="max". */
export const NO_LIMIT = 2_147_483_647

/** A metadata report as it is read: as much of RESO's format as says what payloads may hold. */
export interface WrittenReport {
  /** Version of the Data Dictionary, e.g. `2.0`. */
  readonly version: string
  readonly fields: readonly WrittenField[]
  readonly lookups: readonly WrittenLookup[]
}

/** An entry of `fields`; what the members mean is said at ReportedField, which this project writes. */
export interface WrittenField {
  readonly resourceName: string
  readonly fieldName: string
  /** Expansions of reference reports may lack it. */
  readonly type?: string
  readonly nullable?: boolean
  readonly maxLength?: number
  readonly precision?: number
  readonly scale?: number
  readonly isCollection?: boolean
  readonly isExpansion?: boolean
  readonly isComplexType?: boolean
  readonly annotations?: readonly WrittenAnnotation[]
}

/** An entry of `lookups`: a member of an EnumType, or in a processed report a Lookup record, whose type is `Edm.String`. */
export interface WrittenLookup {
  readonly lookupName: string
  readonly lookupValue: string
  readonly type: string
  readonly annotations?: readonly WrittenAnnotation[]
}

/** Terms of other tools may have values of any kind. */
export interface WrittenAnnotation {
  readonly term: string
  readonly value: unknown
}

const anything: Shape<unknown> = () => {}

const annotations: Shape<readonly WrittenAnnotation[]> = arrayOf(
  record<WrittenAnnotation>({ term: textValue, value: anything }),
)

const report: Shape<WrittenReport> = record<WrittenReport>({
  version: textValue,
  fields: arrayOf(
    record<WrittenField>({
      resourceName: textValue,
      fieldName: textValue,
      type: optional(textValue),
      nullable: optional(booleanValue),
      maxLength: optional(numberValue),
      precision: optional(numberValue),
      scale: optional(numberValue),
      isCollection: optional(booleanValue),
      isExpansion: optional(booleanValue),
      isComplexType: optional(booleanValue),
      annotations: optional(annotations),
    }),
  ),
  lookups: arrayOf(
    record<WrittenLookup>({
      lookupName: textValue,
      lookupValue: textValue,
      type: textValue,
      annotations: optional(annotations),
    }),
  ),
})

/**
 * Reads a metadata report in RESO's format, raw (`metadata-report.json`) or processed
 * (`metadata-report.processed.json`).
 *
 * @throws Error in one line when the text is no such report
 */
export function readMetadataReport(text: string): WrittenReport {
  const content: unknown = JSON.parse(text)
  report(content, '')
  return content
}

/** The text of an annotation; undefined when there is none, or a blank one. */
export function annotationOf(
  { annotations = [] }: Pick<WrittenField, 'annotations'>,
  wanted: string,
): string | undefined {
  const value = annotations.find(({ term }) => term === wanted)?.value
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
