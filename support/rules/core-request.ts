import type { JsonBody } from '../odata/answer-body'
import type { JsonObject } from '../odata/json-value'
import { isJsonObject } from '../odata/json-value'
import type { ServiceAnswer, ServiceRequest } from '../odata/service-answer'
import type { CoreParameter, CoreParameters } from './core-parameter'

/** A request of the Web API Core tests, every Parameter in its place. */
export interface CoreRequest extends ServiceRequest {
  /** The id of RESO's catalogue, e.g. `filter-int-gt`. */
  readonly id: string
  /** As they are sent, before encoding, e.g. `{ $filter: 'BedroomsTotal gt 3', $top: '5' }`. */
  readonly options: Readonly<Record<string, string>>
  /**
   * The condition that records are judged by, where `$filter` itself is written otherwise than the metadata declare:
   * `StandardStatus eq o.Status'Active'` for `StandardStatus eq 'Active'`.
   */
  readonly judgedFilter?: string
  /** Those that the request is made of. */
  readonly parameters: readonly CoreParameter[]
}

/** A request and its answer. */
export interface CoreExchange {
  readonly request: CoreRequest
  readonly answer: ServiceAnswer
  /** The body as a JSON object, or what it is instead, as part of a sentence: `HTML with the title "Sign in"`. */
  readonly body: JsonBody
}

/**
 * Sends a request and reads its answer. Throws RequestError where there is no answer, or none that is about the request
 * (401, 403).
 */
export type AskCore = (request: CoreRequest) => Promise<CoreExchange>

/** Describes what it takes to ask for a request put right, where the one of the scenario has to be refused or to find nothing. */
export interface ControlContext {
  readonly ask: AskCore
  readonly parameters: CoreParameters
}

/** Returns the records of a page; none where the answer is not a page of records. */
export function recordsOf({ body }: CoreExchange): readonly JsonObject[] {
  const value = body.kind === 'object' ? body.object['value'] : undefined
  return Array.isArray(value) ? value.filter((item): item is JsonObject => isJsonObject(item)) : []
}

/** The number of a page's records in which a Field has a value. */
export interface FieldFill {
  readonly filled: number
  readonly of: number
}
