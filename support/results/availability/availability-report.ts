import type { SampledChain } from '../../payload/sampling-results'

/**
 * `data-availability-report.json` as RESO's tools read it. Members that are marked as our own are missing from reports
 * that have to be comparable with RESO's.
 */
export interface AvailabilityReport extends Stamp, AvailabilityEntries {
  readonly description: string
}

export interface AvailabilityEntries {
  readonly resources: readonly ResourceEntry[]
  readonly fields: readonly FieldEntry[]
  readonly lookupValues: readonly LookupValueEntry[]
}

export interface Stamp {
  /** Version of the Data Dictionary under test, e.g. `2.0`. */
  readonly version: string
  /** ISO 8601, UTC. */
  readonly generatedOn: string
}

/** A Resource, by its pages without expansions. */
export interface ResourceEntry extends RecordsEntry {
  /** By `$count`; null when the server does not say it. */
  readonly recordCount: number | null
  /** Records on the largest page; 0 when there is none. */
  readonly pageSize: number
  readonly expansions: readonly ExpansionEntry[]
  /** Our own: what was asked for and how it ended. */
  readonly chains?: readonly SampledChain[]
}

/** Records that a navigation property brought, by the pages that expand it. */
export interface ExpansionEntry extends RecordsEntry {
  /** Our own: name of the navigation property. */
  readonly fieldName?: string
  /** Our own: records of the Resource on the largest page. */
  readonly pageSize?: number
  /** Records that were expanded, repeated ones included. */
  readonly numExpandedRecordsFetched: number
}

/** Records of one EntityType and the pages that they came on. */
interface RecordsEntry extends ResponseStatistics {
  /** The Resource, or the EntityType of an expansion. */
  readonly resourceName: string
  /** The Field that says when a record changed; null when there is none. */
  readonly dateField: string | null
  /** As the server wrote them. */
  readonly dateLow: string | null
  readonly dateHigh: string | null
  /** Records of the Resource on all pages, repeated ones included. */
  readonly numRecordsFetched: number
  /** Different records: what frequencies are compared with. */
  readonly numUniqueRecordsFetched: number
  /** Pages with records. */
  readonly numSamples: number
  readonly postalCodes?: readonly string[]
}

/** Over pages with records; 0 when there is none. Bytes as they were sent, milliseconds to the last byte. */
export interface ResponseStatistics {
  readonly averageResponseBytes: number
  readonly medianResponseBytes: number
  readonly stdDevResponseBytes: number
  readonly averageResponseTimeMs: number
  readonly medianResponseTimeMs: number
  readonly stdDevResponseTimeMs: number
  /** The average under its older name. */
  readonly averageResponseTimeMillis: number
}

/** The Resource or expansion that a Field or lookup value belongs to. */
export interface Place {
  /** The Resource, or the EntityType of an expansion. */
  readonly resourceName: string
  /** The Resource that was expanded. */
  readonly parentResourceName?: string
  /** Our own: the navigation property that was expanded. */
  readonly parentFieldName?: string
}

export interface FieldEntry extends Place {
  readonly fieldName: string
  /** In how many of the different records the Field is available. */
  readonly frequency: number
  /** Our own: the metadata do not define this Field. */
  readonly isAdvertised?: false
}

export interface LookupValueEntry extends Place {
  readonly fieldName: string
  readonly lookupValue: string
  /** In how many of the different records the value occurs. */
  readonly frequency: number
}
