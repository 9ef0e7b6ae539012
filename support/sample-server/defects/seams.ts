import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import type { QueryOptions } from '../query/query-options'
import type { QueryPage } from '../query/run-query'
import type { ResultRecord } from '../query/select-and-expand'
import type { SampleRecord } from '../records/sample-record'
import type { Representation } from '../reference/reference-data'

/** What the server answers at `$metadata`. */
export interface MetadataDocument {
  readonly text: string
  readonly contentType: string
}

/** What goes with a request: the messages of Node.js. */
export interface SampleEnv {
  readonly Bindings: HttpBindings
}

/** Stands around answers of the server. */
export type Middleware = MiddlewareHandler<SampleEnv>

/** What defects can change. */
export interface Changeable {
  readonly metadata: MetadataDocument
  /** All records of a Resource; only of Lookup and Field, whose number has a bound. Asked at every request. */
  readonly records: readonly SampleRecord[]
  readonly record: SampleRecord
  /** The query options that count. Asked once for each request for data; throws an ODataError to refuse it. */
  readonly options: QueryOptions
  /** Most records of one page. */
  readonly pageSize: number
  readonly page: QueryPage
  /** One entity as it is sent, asked for by its key or by what leads to it alone. */
  readonly entity: ResultRecord
  /** What a navigation property of a record leads to, where its own path is asked for. */
  readonly related: readonly SampleRecord[]
  /** The nextLink as it is sent. */
  readonly nextLink: string
  /** What `now()` is, in milliseconds since 1970; of no Resource. */
  readonly now: number
}

/** How defects change it; `requested` is the URL of the request, for page, entity, related and nextLink. */
export type Changes = {
  readonly [Kind in keyof Changeable]?: (value: Changeable[Kind], requested: string) => Changeable[Kind]
}

/** Where a defect takes hold of the server. What it leaves out stays as it is. */
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
  /** Around the answers below the service root, whoever asks. */
  readonly odataAnswer?: Middleware
  /** Around the answers about EntitySets, to those who may ask. */
  readonly dataAnswer?: Middleware
}

/** A way in which the sample server can be made to depart from its ordinary behaviour. */
export interface Defect {
  /** What the server then does, in one line. */
  readonly description: string
  /** Unusual, but allowed: it must not change a verdict. */
  readonly legal: boolean
  /** A function where a defect remembers something, so that each server has a memory of its own. */
  readonly seams: Seams | ((representation: Representation) => Seams)
}

/** A defect. */
export const defect = (description: string, seams: Defect['seams']): Defect => ({ description, seams, legal: false })

/** A defect that is none: unusual, but allowed. */
export const legal = (description: string, seams: Defect['seams']): Defect => ({ description, seams, legal: true })
