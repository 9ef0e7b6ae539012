import type { CoreParameter, MissingParameter } from './core-parameter'
import { type CoreExchange, type FieldFill, recordsOf } from './core-request'
import type { CoreTarget, EnumerationMode } from './core-target'
import { fillOf } from './web-api-core/judging/field-fill'
import { clockSkewMs } from './web-api-core/judging/server-clock'

/** File name of the attachments in which Web API Core scenarios hand a {@link CoreAttachment} to the reports, as JSON. */
export const CORE_ATTACHMENT = 'web-api-core.json'

export type CoreAttachment = CoreRequestAttachment | CoreRunAttachment

/** One request and its answer; each request is an attachment of its own. */
export interface CoreRequestAttachment {
  readonly kind?: never
  /** The id of RESO's catalogue, e.g. `filter-int-gt`. */
  readonly id: string
  /** Without secrets. */
  readonly url: string
  /** HTTP status. */
  readonly status: number
  /** The header OData-Version as it was answered. */
  readonly odataVersion?: string
  /** The number of records on the page; absent where the answer is not a page of records. */
  readonly records?: number
  /** The `@odata.count`, as it was written. */
  readonly count?: string
  /** By selected Field. */
  readonly fill?: Readonly<Record<string, FieldFill>>
  /** Those that the request is made of. */
  readonly parameters: readonly CoreParameter[]
  readonly durationMs: number
  /** The milliseconds that the clock of the server is ahead of ours; negative when it is behind. */
  readonly clockSkewMs?: number
}

/** The facts that all requests of a run have in common; each process attaches them once. */
export interface CoreRunAttachment {
  readonly kind: 'run'
  /** Name of the EntitySet. */
  readonly resource: string
  readonly enumerationModes: { readonly single?: EnumerationMode; readonly multiple?: EnumerationMode }
  readonly authentication: 'bearer token' | 'client credentials'
  readonly serviceRoot: string
  readonly organisation: CoreOrganisation
  readonly missing: readonly MissingParameter[]
}

/** The owner of the tested system, as the settings of the run say: Unique Organization and System Identifiers (UOI, USI). */
export interface CoreOrganisation {
  readonly providerUoi?: string
  readonly providerUsi?: string
  readonly recipientUoi?: string
}

export const isOfRun = (attachment: CoreAttachment): attachment is CoreRunAttachment => attachment.kind === 'run'

/** Describes one request and its answer for the reports. */
export function requestAttachment(exchange: CoreExchange): CoreRequestAttachment {
  const { request, answer, body } = exchange
  const page = body.kind === 'object' && Array.isArray(body.object['value']) ? body.object : undefined
  const count = page?.['@odata.count'] ?? page?.['@count']
  const skew = clockSkewMs(answer)
  const odataVersion = answer.headers['odata-version']
  return {
    id: request.id,
    url: answer.exchange.url,
    status: answer.status,
    ...(odataVersion === undefined ? {} : { odataVersion }),
    ...(page === undefined ? {} : { records: recordsOf(exchange).length, fill: fillOf(exchange) }),
    ...(count === undefined ? {} : { count: String(count) }),
    parameters: request.parameters,
    durationMs: answer.exchange.durationMs,
    ...(skew === undefined ? {} : { clockSkewMs: skew }),
  }
}

/** Describes the run for the reports. */
export function runAttachment(
  { resource, singleMode, multipleMode, parameters }: CoreTarget,
  server: Pick<CoreRunAttachment, 'authentication' | 'serviceRoot' | 'organisation'>,
): CoreRunAttachment {
  return {
    kind: 'run',
    resource,
    enumerationModes: {
      ...(singleMode === undefined ? {} : { single: singleMode }),
      ...(multipleMode === undefined ? {} : { multiple: multipleMode }),
    },
    ...server,
    missing: [...parameters.values()].flatMap((parameter) =>
      parameter.kind === 'missing' ? [reported(parameter)] : [],
    ),
  }
}

const reported = ({ name, reason, advice }: MissingParameter): MissingParameter => ({ name, reason, advice })
