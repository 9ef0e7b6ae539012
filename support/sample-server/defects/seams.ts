import type { HttpBindings } from '@hono/node-server'
import type { MiddlewareHandler } from 'hono'
import type { QueryOptions } from '../query/query-options'
import type { QueryPage } from '../query/run-query'
import type { SampleRecord } from '../records/sample-record'
import type { Representation } from '../reference-data'
import type { ResourcePath } from '../resource-path'

/** A way in which the sample server can be made to depart from its ordinary behaviour. */
export interface Defect {
  /** What the server then does, in one line. */
  readonly description: string
  /** Unusual, but allowed: it must not change a verdict. */
  readonly legal?: true
  /** Begins anew with each server, so that what it remembers is not shared. */
  readonly start: (representation: Representation) => Seams
}

/** Defects by name. */
export type DefectTable = Readonly<Record<string, Defect>>

/** What the server answers at `$metadata`. */
export interface MetadataDocument {
  readonly text: string
  readonly contentType: string
}

/** What goes with a request: the messages of Node.js, and below the service root what is asked for. */
export interface SampleEnv {
  readonly Bindings: HttpBindings
  readonly Variables: { readonly path: ResourcePath }
}

/** Stands around answers of the server. */
export type Middleware = MiddlewareHandler<SampleEnv>

/** Where a defect takes hold of the server. What it leaves out stays as it is. */
export interface Seams {
  /** Path of the service root instead of `/odata`. */
  readonly rootPath?: string
  /** Query that every OData request has to bring, e.g. `tenant=sample`. */
  readonly rootQuery?: string
  readonly metadata?: (document: MetadataDocument) => MetadataDocument
  /** By name of the Resource. */
  readonly resources?: Readonly<Record<string, ResourceSeams>>
  /** Most records of one page of a Resource. */
  readonly pageSize?: (size: number, resource: string) => number
  /** The nextLink as it is sent, from the right one and the URL of the request. */
  readonly nextLink?: (link: string, requested: string) => string
  /** Around every answer there is, also those that other defects give. */
  readonly answer?: Middleware
  readonly tokenAnswer?: Middleware
  /** Around the answers below the service root, whoever asks. */
  readonly odataAnswer?: Middleware
  /** Around the answers about EntitySets, to those who may ask. */
  readonly dataAnswer?: Middleware
}

/** Where a defect takes hold of one Resource. */
export interface ResourceSeams {
  /** All records; only for the Resources Lookup and Field, whose number has a bound. Read at every request. */
  readonly records?: (records: readonly SampleRecord[]) => readonly SampleRecord[]
  readonly record?: (record: SampleRecord) => SampleRecord
  /**
   * The query options that count. Called once for each request to the Resource.
   *
   * @throws ODataError when the request is refused
   */
  readonly options?: (options: QueryOptions) => QueryOptions
  readonly page?: (page: QueryPage) => QueryPage
}
