import type {
  SampledResource,
  SampledResponse,
  SamplingResults,
  SamplingStrategy,
} from '../../payload/sampling-results'
import type { Stamp } from './availability-report'
import { expandedModel } from './reported-entries'

/** `data-availability-responses.json` as RESO's tools read it: every page with records, and what came in the place of one. */
export interface ResponsesReport extends Stamp {
  readonly description: string
  readonly serviceRootUri: string
  readonly responses: readonly ResponseEntry[]
}

export interface ResponseEntry {
  /** The URL after the service root; the whole one when a nextLink leads elsewhere. */
  readonly requestUri: string
  /** ISO 8601, UTC. */
  readonly startTime: string
  readonly stopTime: string
  /** To the last byte. */
  readonly responseTimeMs: number
  /** As they were sent, before decompression. */
  readonly responseBytes: number
  /** Our own: after decompression. */
  readonly bodyBytes: number
  readonly resourceName: string
  /** Our own: the pass over the Resource. */
  readonly pass: string
  readonly strategy: SamplingStrategy
  /** Our own: absent when no answer came. */
  readonly status?: number
  readonly hasError: boolean
  /** Our own: what failed, in one line. */
  readonly error?: string
  /** Records of the Resource on the page. */
  readonly recordCount: number
  /** Only with an expansion, like what follows. */
  readonly expandedRecordCount?: number
  readonly expansionInfo?: readonly { readonly fieldName: string; readonly modelName: string }[]
  /** Our own: expanded lists that the server cut short, where there are any. */
  readonly shortenedExpansions?: number
}

/** The report of all answers, Resource by Resource in the order in which they came. */
export const createResponsesReport = (
  { serviceRoot, resources }: SamplingResults,
  { version, generatedOn }: Stamp,
): ResponsesReport => ({
  description: 'RESO Data Availability Responses',
  version,
  generatedOn,
  serviceRootUri: serviceRoot,
  responses: resources.flatMap((resource) =>
    resource.responses.map((response) => responseEntry(serviceRoot, resource, response)),
  ),
})

function responseEntry(serviceRoot: string, resource: SampledResource, response: SampledResponse): ResponseEntry {
  const { url, startedAt, durationMs, status, error, expansion } = response
  return {
    requestUri: url.startsWith(serviceRoot) ? url.slice(serviceRoot.length) : url,
    startTime: startedAt,
    stopTime: new Date(Date.parse(startedAt) + durationMs).toISOString(),
    responseTimeMs: durationMs,
    responseBytes: response.wireBytes,
    bodyBytes: response.bodyBytes,
    resourceName: resource.resourceName,
    pass: response.pass,
    strategy: response.strategy,
    ...(status !== undefined && { status }),
    hasError: error !== undefined,
    ...(error !== undefined && { error }),
    recordCount: response.records,
    ...(expansion !== undefined && {
      expandedRecordCount: response.expandedRecords,
      expansionInfo: expansionInfo(resource, expansion),
    }),
    ...(response.shortenedExpansions > 0 && { shortenedExpansions: response.shortenedExpansions }),
  }
}

function expansionInfo(resource: SampledResource, fieldName: string) {
  const modelName = expandedModel(resource, fieldName)
  return modelName === undefined ? [] : [{ fieldName, modelName }]
}
