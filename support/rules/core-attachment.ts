import type { CoreParameter, MissingParameter } from './core-parameter'
import type { EnumerationMode } from './core-target'

/** File name of the attachments in which Web API Core scenarios hand a {@link CoreAttachment} to the reports, as JSON. */
export const CORE_ATTACHMENT = 'web-api-core.json'

export type CoreAttachment = CoreRequestAttachment | CoreRunAttachment

/** One request and what came back; each request is an attachment of its own. */
export interface CoreRequestAttachment {
  /** The id of RESO's catalogue, e.g. `filter-int-gt`. */
  readonly id: string
  /** Without secrets. */
  readonly url: string
  /** HTTP status. */
  readonly status: number
  /** The header OData-Version as it was answered. */
  readonly odataVersion?: string
  /** How many records the page has; absent where the answer is no page of records. */
  readonly records?: number
  /** The `@odata.count`, as it was written. */
  readonly count?: string
  /** By selected Field. */
  readonly fill?: Readonly<Record<string, FieldFill>>
  /** Those that the request is made of. */
  readonly parameters: readonly CoreParameter[]
  readonly durationMs: number
  /** How far the clock of the server is ahead of ours; negative when it is behind. */
  readonly clockSkewMs?: number
}

/** In how many records of a page a Field has a value. */
export interface FieldFill {
  readonly filled: number
  readonly of: number
}

/** What all requests of a run have in common; each process attaches it once. */
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

/** Whose system is tested, as the settings of the run say: Unique Organization and System Identifiers (UOI, USI). */
export interface CoreOrganisation {
  readonly providerUoi?: string
  readonly providerUsi?: string
  readonly recipientUoi?: string
}

export const isOfRun = (attachment: CoreAttachment): attachment is CoreRunAttachment => 'kind' in attachment
