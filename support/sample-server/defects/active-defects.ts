import type { QueryOptions } from '../query/query-options'
import type { QueryPage } from '../query/run-query'
import type { SampleRecord } from '../records/sample-record'
import type { MetadataDocument, Middleware, ResourceSeams, Seams } from './seams'

/** A change that a defect makes; `about` is what else it may look at. */
type Change<Value> = (value: Value, about: string) => Value

/** The defects of one server, as one: each changes what those before it have left. */
export class ActiveDefects {
  constructor(readonly seams: readonly Seams[]) {}

  get rootPath(): string {
    return this.#given((seams) => seams.rootPath).at(-1) ?? '/odata'
  }

  get rootQuery(): string {
    return this.#given((seams) => seams.rootQuery).join('&')
  }

  metadata(document: MetadataDocument): MetadataDocument {
    return applied(
      this.#given((seams) => seams.metadata),
      document,
    )
  }

  records(resource: string, records: readonly SampleRecord[]): readonly SampleRecord[] {
    return applied(
      this.#ofResource(resource, (seams) => seams.records),
      records,
    )
  }

  record(resource: string, record: SampleRecord): SampleRecord {
    return applied(
      this.#ofResource(resource, (seams) => seams.record),
      record,
    )
  }

  /** @throws ODataError when the request is refused */
  options(resource: string, options: QueryOptions): QueryOptions {
    return applied(
      this.#ofResource(resource, (seams) => seams.options),
      options,
    )
  }

  pageSize(resource: string, size: number): number {
    return applied(
      this.#given((seams) => seams.pageSize),
      size,
      resource,
    )
  }

  page(resource: string, page: QueryPage): QueryPage {
    return applied(
      this.#ofResource(resource, (seams) => seams.page),
      page,
    )
  }

  nextLink(link: string, requested: string): string {
    return applied(
      this.#given((seams) => seams.nextLink),
      link,
      requested,
    )
  }

  /** The handlers of one kind, the outermost first. */
  middleware(kind: 'answer' | 'tokenAnswer' | 'odataAnswer' | 'dataAnswer'): readonly Middleware[] {
    return this.#given((seams) => seams[kind])
  }

  #given<Part>(part: (seams: Seams) => Part | undefined): readonly Part[] {
    return this.seams.map(part).filter((given) => given !== undefined)
  }

  #ofResource<Part>(resource: string, part: (seams: ResourceSeams) => Part | undefined): readonly Part[] {
    return this.#given(({ resources }) => resources?.[resource] && part(resources[resource]))
  }
}

const applied = <Value>(changes: readonly Change<Value>[], value: Value, about = ''): Value =>
  changes.reduce((changed, change) => change(changed, about), value)
