import type { Answer } from './answer'
import type { QueryOptions } from './query-options'

/** What is asked for, for rules that are about requests and answers themselves. */
export interface ServiceRequest {
  /**
   * Segments below the service root, not encoded, e.g. `["Property('a b')", 'Media']`; none for the service document.
   */
  readonly path: readonly string[]
  readonly options: QueryOptions
  /** Headers beside those that every request has, or in their place. */
  readonly headers?: Readonly<Record<string, string>>
}

/** What the server answered, whatever the status; free of secrets, those that it gives back included. */
export type ServiceAnswer = Omit<Answer, 'url'>

/** Asks a service; throws RequestError where there is no answer, or none that is about the request: 401, 403. */
export type Ask = (request: ServiceRequest) => Promise<ServiceAnswer>

/**
 * Asks for the page that a nextLink of a page leads to, with the headers of that page (OData Protocol 4.01, 11.2.6.7);
 * throws RequestError also for a nextLink that must not be followed.
 */
export type AskNext = (page: ServiceAnswer, nextLink: string) => Promise<ServiceAnswer>
