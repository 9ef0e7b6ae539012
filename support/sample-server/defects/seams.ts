import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import type { QueryPage } from '../query/run-query'
import type { ResultRecord } from '../query/select-and-expand'
import type { QueryOptions } from '../query-options'
import type { SampleRecord } from '../records/sample-record'
import type { Representation } from '../representation'

/** The document that the server answers at `$metadata`. */
export interface MetadataDocument {
  readonly text: string
  readonly contentType: string
}

/** The environment of a request: the messages of Node.js. */
export interface SampleEnv {
  readonly Bindings: HttpBindings
}

/** Handles requests before and after the server does. */
export type Middleware = MiddlewareHandler<SampleEnv>

/** All that defects can change. */
export interface Changeable {
  readonly metadata: MetadataDocument
  /** All records of a Resource; only of Lookup and Field, whose number has a bound. Asked at every request. */
  readonly records: readonly SampleRecord[]
  readonly record: SampleRecord
  /** The query options that count. Asked once for each request for data; throws an ODataError to refuse it. */
  readonly options: QueryOptions
  /** The most records of one page. */
  readonly pageSize: number
  readonly page: QueryPage
  /** One entity as it is sent, or one Field of it at its own path, asked for by its key or by what leads to it alone. */
  readonly entity: ResultRecord
  /** The records that a navigation property leads to, where its own path is asked for. */
  readonly related: readonly SampleRecord[]
  /** The nextLink as it is sent. */
  readonly nextLink: string
  /** The value of `now()`, in milliseconds since 1970; it belongs to no Resource. */
  readonly now: number
}

/** The changes of a defect. `requested` is the URL of the request, for page, entity, related and nextLink. */
export type Changes = {
  readonly [Kind in keyof Changeable]?: (value: Changeable[Kind], requested: string) => Changeable[Kind]
}

/** The places where a defect changes the server. What it leaves out stays unchanged. */
export interface Seams extends Changes {
  /** Changes for one Resource, by its name. */
  readonly resources?: Readonly<Record<string, Changes>>
  /** Path of the service root instead of `/odata`. */
  readonly rootPath?: string
  /** Query that every OData request has to bring, e.g. `tenant=sample`. */
  readonly rootQuery?: string
  /** Around every answer there is, also those that other defects give. */
  readonly answer?: Middleware
  readonly tokenAnswer?: Middleware
  /** Around the answers below the service root, with and without a token. */
  readonly odataAnswer?: Middleware
  /** Around the answers about EntitySets, to requests with a token. */
  readonly dataAnswer?: Middleware
}

/** A way in which the sample server can be made to depart from its ordinary behaviour. */
export interface Defect {
  /** The behaviour of the server with this defect, in one line. */
  readonly description: string
  /** Unusual, but allowed: it must not change a verdict. */
  readonly legal: boolean
  /** A function where a defect keeps state, so that each server has its own. */
  readonly seams: Seams | ((representation: Representation) => Seams)
}

/** Makes a defect. */
export const defect = (description: string, seams: Defect['seams']): Defect => ({ description, seams, legal: false })

/** Makes a variant: unusual, but allowed, so that no verdict may change. */
export const legal = (description: string, seams: Defect['seams']): Defect => ({ description, seams, legal: true })
