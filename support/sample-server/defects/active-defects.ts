import type { MetadataDocument } from '../metadata-document'
import type { QueryOptions, QueryPage } from '../query/run-query'
import type { SampleRecord } from '../records/sample-record'
import type { Middleware, ResourceSeams, Seams } from './seams'

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
    return applyAll(
      this.#given((seams) => seams.metadata),
      document,
    )
  }

  /** Undefined when no defect speaks of all records of the Resource. */
  records(resource: string, all: () => readonly SampleRecord[]): readonly SampleRecord[] | undefined {
    const changes = this.#ofResource(resource, (seams) => seams.records)
    return changes.length === 0 ? undefined : applyAll(changes, all())
  }

  record(resource: string, record: SampleRecord): SampleRecord {
    return applyAll(
      this.#ofResource(resource, (seams) => seams.record),
      record,
    )
  }

  /** @throws ODataError when the request is refused */
  options(resource: string, options: QueryOptions): QueryOptions {
    return applyAll(
      this.#ofResource(resource, (seams) => seams.options),
      options,
    )
  }

  pageSize(resource: string, size: number): number {
    return this.#given((seams) => seams.pageSize).reduce((smaller, change) => change(smaller, resource), size)
  }

  page(resource: string, page: QueryPage): QueryPage {
    return applyAll(
      this.#ofResource(resource, (seams) => seams.page),
      page,
    )
  }

  nextLink(link: string, requested: string): string {
    return this.#given((seams) => seams.nextLink).reduce((changed, change) => change(changed, requested), link)
  }

  /** The handlers of one kind, the outermost first. */
  middleware(kind: 'answer' | 'tokenAnswer' | 'odataAnswer' | 'dataAnswer'): readonly Middleware[] {
    return this.#given((seams) => seams[kind])
  }

  #given<Part>(part: (seams: Seams) => Part | undefined): readonly Part[] {
    return this.seams.map(part).filter((given) => given !== undefined)
  }

  #ofResource<Part>(resource: string, part: (seams: ResourceSeams) => Part | undefined): readonly Part[] {
    return this.#given((seams) => seams.resources?.[resource])
      .map(part)
      .filter((given) => given !== undefined)
  }
}

const applyAll = <Value>(changes: readonly ((value: Value) => Value)[], value: Value): Value =>
  changes.reduce((changed, change) => change(changed), value)
