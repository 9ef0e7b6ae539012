import {
  arrayOf,
  booleanValue,
  numberValue,
  optional,
  orNull,
  parsedFile,
  record,
  type Shape,
  textValue,
} from '../dictionary/json-shape'
import { otherSchema } from '../dictionary/schema-address'
import type { Stamp } from './availability/availability-report'
import type { ByCategory } from './availability/roll-up/by-category'
import type { Bins, Elements } from './availability/roll-up/rolled-up-availability'
import type { AdvertisedElements } from './availability/roll-up/rolled-up-metadata'

/**
 * Averages over the results of many servers: what a server is compared with. A result is *sampled* where it has records
 * of a Resource; averages without any result are null.
 */
export interface AggregateReport extends Stamp, Results {
  readonly description: string
  /**
   * How many organisations stand behind each figure; what fewer stand behind is left out, and so is what is local. 1 where
   * nothing is left out; absent in averages of earlier versions, which left nothing out.
   */
  readonly minimumOrganisations?: number
  /** All Resources of a result taken together, averaged over all results. */
  readonly all: AveragedElements
  /** By name. Besides advertised Resources, those that were sampled under a name that no metadata advertise. */
  readonly resources: readonly AveragedResource[]
  /**
   * Advertised Fields, by name. Expansions are among them; these are never sampled, for they have records of their own.
   */
  readonly fields: readonly Averaged<FieldElement>[]
  /** Values of advertised Fields, by name. */
  readonly lookupValues: readonly Averaged<LookupValueElement>[]
  readonly performance: {
    /** Null when no result says anything about it. */
    readonly all: AveragedPerformance | null
    readonly resources: readonly (AveragedPerformance & { readonly resourceName: string })[]
  }
}

/** Numbers of results, which are what averages are divided by. */
export interface Results {
  /** Results that there are, or that advertise the element. */
  readonly results: number
  /** Those of them with records of the Resource; of all Resources together, with records of any. */
  readonly resultsSampled: number
}

/**
 * The average number of elements of a result, in the shape of the rolled-up reports. Neither expansions nor the Fields of
 * their records count.
 */
export interface AveragedElements {
  /** By metadata; over `results`. */
  readonly advertised: AdvertisedElements | null
  /** By share of the records that have the element; over `resultsSampled`. */
  readonly available: Elements<ByCategory<Bins>> | null
}

export interface AveragedResource extends Results, AveragedElements {
  readonly resourceName: string
  readonly isStandard: boolean
}

/** A Field that results advertise. */
export interface FieldElement {
  readonly resourceName: string
  readonly fieldName: string
  readonly standardRESO: boolean
  /** Of the standard Field; absent for a local element. */
  readonly payloads?: readonly string[]
}

/** A standard value and its Lookup are called as in the Data Dictionary, whatever the servers call them. */
export interface LookupValueElement extends FieldElement {
  /** Unqualified. */
  readonly lookupName: string
  readonly lookupValue: string
}

/** An element, and how often the results that advertise it have it. */
export type Averaged<Element> = Element & Results & Availability

interface Availability {
  /** Results in which at least one record has the element. */
  readonly resultsWithData: number
  /** Mean share of the records that have the element; over `resultsSampled`. */
  readonly availability: number | null
}

/** Means of {@link Performance}. */
export interface AveragedPerformance extends Performance {
  /** Those that report pages with records, their bytes and times. */
  readonly results: number
}

/** Sizes and times of the answers of a server: the figures of RESO's Performance View. */
export interface Performance {
  /** Average bytes of a page, in 10^6 bytes. */
  readonly payloadSizeMB: number
  /** Average time of a page. */
  readonly responseTimeSeconds: number
  /** Payload size by response time. */
  readonly throughputMBPerSecond: number
  /** Estimated by response time and average number of records on a page. */
  readonly secondsPer1000Records: number
}

const byCategory = <Figure>(figure: Shape<Figure>): Shape<ByCategory<Figure>> =>
  record<ByCategory<Figure>>({ total: figure, reso: figure, idx: figure, local: figure })

const elements = <Figures>(figures: Shape<Figures>): Shape<Elements<Figures>> =>
  record<Elements<Figures>>({ fields: figures, lookups: figures })

const bins = record<Bins>({
  eqZero: numberValue,
  gtZero: numberValue,
  gte25: numberValue,
  gte50: numberValue,
  gte75: numberValue,
  eq100: numberValue,
})

/** Asserts numbers of elements that metadata advertise, as rolled-up reports have them. */
export const advertisedElements: Shape<AdvertisedElements> = elements(byCategory(numberValue))

/** Asserts numbers of elements that records have, as rolled-up reports have them. */
export const availableElements: Shape<Elements<ByCategory<Bins>>> = elements(byCategory(bins))

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
  minimumOrganisations: optional(numberValue),
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
 * @throws Error in one line when the text is not such a report
 */
export function readAggregateReport(text: string): AggregateReport {
  const content = parsedFile(text)
  const other = otherSchema('averages', content)
  if (other !== undefined) throw new Error(other)
  report(content, '')
  return content
}
