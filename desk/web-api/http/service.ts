import type { Viewer } from '../../endorsements/listing'
import type { Store } from '../../store/store'
import type { ODataVersion } from '../metadata/edmx'
import type { ServiceMetadata } from '../metadata/service-metadata'
import type { Asker } from '../resources/definition'

/** The service, as far as its answers need it. */
export interface Service {
  readonly store: Store
  readonly metadata: ServiceMetadata
  /** The public address of the desk, without a slash at its end. */
  readonly url: string
}

/** A request that may be answered. */
export interface ODataRequest {
  readonly service: Service
  readonly request: Request
  readonly viewer: Viewer
  readonly version: ODataVersion
}

export const rootOf = ({ url }: Service): string => `${url}/odata`

export const askerOf = ({ service: { store, url }, viewer }: ODataRequest): Asker => ({ kind: store.kind, viewer, url })

/** Answers with data (OData JSON Format 4.01, 3.1). */
export const jsonAnswer = (body: object, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(body), {
    headers: { ...headers, 'content-type': 'application/json;odata.metadata=minimal' },
  })

/** Returns the context URL of an answer (OData Protocol 4.01, 10). */
export const contextUrl = (service: Service, fragment = ''): string => `${rootOf(service)}/$metadata${fragment}`

/** Writes options as a query. */
export const queryOf = (options: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(options)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${encodeURIComponent(value)}`))
    .join('&')
