import {
  arrayOf,
  booleanValue,
  numberValue,
  optional,
  orNull,
  record,
  type Shape,
  textValue,
} from '../../dictionary/json-shape'
import type {
  AggregateReport,
  Averaged,
  AveragedPerformance,
  AveragedResource,
  FieldElement,
  LookupValueElement,
} from './aggregate-report'
import { advertisedElements, availableElements } from './element-shapes'

const results = { results: numberValue, resultsSampled: numberValue }

const averagedElements = { advertised: orNull(advertisedElements), available: orNull(availableElements) }

const fieldElement = {
  ...results,
  resourceName: textValue,
  fieldName: textValue,
  standardRESO: booleanValue,
  payloads: optional(arrayOf(textValue)),
  resultsWithData: numberValue,
  availability: orNull(numberValue),
}

const performance = {
  results: numberValue,
  payloadSizeMB: numberValue,
  responseTimeSeconds: numberValue,
  throughputMBPerSecond: numberValue,
  secondsPer1000Records: numberValue,
}

const report: Shape<AggregateReport> = record<AggregateReport>({
  ...results,
  description: textValue,
  version: textValue,
  generatedOn: textValue,
  all: record<AggregateReport['all']>(averagedElements),
  resources: arrayOf(
    record<AveragedResource>({ ...results, ...averagedElements, resourceName: textValue, isStandard: booleanValue }),
  ),
  fields: arrayOf(record<Averaged<FieldElement>>(fieldElement)),
  lookupValues: arrayOf(
    record<Averaged<LookupValueElement>>({ ...fieldElement, lookupName: textValue, lookupValue: textValue }),
  ),
  performance: record<AggregateReport['performance']>({
    all: orNull(record<AveragedPerformance>(performance)),
    resources: arrayOf(
      record<AggregateReport['performance']['resources'][number]>({ ...performance, resourceName: textValue }),
    ),
  }),
})

/**
 * Reads averages as the command `aggregate` writes them.
 *
 * @throws Error in one line when the text is no such report
 */
export function readAggregateReport(text: string): AggregateReport {
  const content: unknown = JSON.parse(text)
  report(content, '')
  return content
}
