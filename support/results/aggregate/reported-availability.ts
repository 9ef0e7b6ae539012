import { arrayOf, numberValue, optional, orNull, record, type Shape, textValue } from '../../dictionary/json-shape'
import type { AvailabilityReport, LookupValueEntry, Place, ResourceEntry } from '../availability/availability-report'

/** As much of an availability report as averages need. Tools differ in what they leave out, or write as null. */
interface WrittenAvailability {
  readonly version: string
  readonly resources: readonly WrittenResource[]
  readonly fields: readonly Counted<'fieldName'>[]
  readonly lookupValues?: readonly Counted<'fieldName' | 'lookupValue'>[]
}

interface WrittenResource {
  readonly resourceName: string
  readonly numUniqueRecordsFetched?: number | null
  readonly numRecordsFetched?: number | null
  readonly numSamples?: number | null
  readonly averageResponseBytes?: number | null
  readonly averageResponseTimeMs?: number | null
  /** The same in reports of older tools. */
  readonly averageResponseTimeMillis?: number | null
}

type Counted<Name extends keyof LookupValueEntry> = Omit<Place, 'parentFieldName'> &
  Pick<LookupValueEntry, Name | 'frequency'>

const numberOrNull = orNull(numberValue)

const field = {
  resourceName: textValue,
  parentResourceName: optional(textValue),
  fieldName: textValue,
  frequency: numberValue,
}

const report: Shape<WrittenAvailability> = record<WrittenAvailability>({
  version: textValue,
  resources: arrayOf(
    record<WrittenResource>({
      resourceName: textValue,
      numUniqueRecordsFetched: optional(numberOrNull),
      numRecordsFetched: optional(numberOrNull),
      numSamples: optional(numberOrNull),
      averageResponseBytes: optional(numberOrNull),
      averageResponseTimeMs: optional(numberOrNull),
      averageResponseTimeMillis: optional(numberOrNull),
    }),
  ),
  fields: arrayOf(record<Counted<'fieldName'>>(field)),
  lookupValues: optional(arrayOf(record<Counted<'fieldName' | 'lookupValue'>>({ ...field, lookupValue: textValue }))),
})

/** What reports of Data Dictionary 1.7 count as if they were values: a value that is missing, and a list without any. */
const NO_VALUES: readonly string[] = ['NULL_VALUE', 'EMPTY_LIST']

/**
 * Returns an availability report as one that can be rolled up, without expansions; figures that tools leave out are 0.
 *
 * @param content as JSON has it
 * @throws Error in one line when the content is not such a report
 */
export function reportedAvailability(content: unknown): AvailabilityReport {
  report(content, '')
  const { version, resources, fields, lookupValues = [] } = content
  return {
    description: '',
    version,
    generatedOn: '',
    resources: resources.map(toResource),
    fields: fields.filter(isOfResource),
    lookupValues: lookupValues.filter(isOfResource).filter(({ lookupValue }) => !NO_VALUES.includes(lookupValue)),
  }
}

const isOfResource = ({ parentResourceName }: Counted<'fieldName'>): boolean => parentResourceName === undefined

/** Reports of older tools count no record twice, so that they do not say how many are different. */
const toResource = ({ resourceName, numRecordsFetched, ...resource }: WrittenResource): ResourceEntry => ({
  resourceName,
  recordCount: null,
  dateField: null,
  dateLow: null,
  dateHigh: null,
  numRecordsFetched: numRecordsFetched ?? 0,
  numUniqueRecordsFetched: resource.numUniqueRecordsFetched ?? numRecordsFetched ?? 0,
  numSamples: resource.numSamples ?? 0,
  pageSize: 0,
  averageResponseBytes: resource.averageResponseBytes ?? 0,
  medianResponseBytes: 0,
  stdDevResponseBytes: 0,
  averageResponseTimeMs: resource.averageResponseTimeMs ?? resource.averageResponseTimeMillis ?? 0,
  medianResponseTimeMs: 0,
  stdDevResponseTimeMs: 0,
  averageResponseTimeMillis: 0,
  expansions: [],
})
