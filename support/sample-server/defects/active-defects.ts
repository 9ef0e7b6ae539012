import type { Changeable, Changes, Middleware, Seams } from './seams'

/** The defects of one server, as one: each changes what those before it have left. */
export class ActiveDefects {
  constructor(readonly seams: readonly Seams[]) {}

  get rootPath(): string {
    return this.seams.findLast(({ rootPath }) => rootPath !== undefined)?.rootPath ?? '/odata'
  }

  get rootQuery(): string {
    return this.seams.flatMap(({ rootQuery }) => rootQuery ?? []).join('&')
  }

  /**
   * What the defects make of something.
   *
   * @param resource whose it is, when it is of one
   * @throws ODataError when it is the options of a request, and that is refused
   */
  changed<Kind extends keyof Changeable>(
    kind: Kind,
    value: Changeable[Kind],
    resource = '',
    requested = '',
  ): Changeable[Kind] {
    return this.#changesOf(resource).reduce((changed, changes) => changes[kind]?.(changed, requested) ?? changed, value)
  }

  /** Whether a defect may change what is of a Resource. */
  mayChange(kind: keyof Changeable, resource: string): boolean {
    return this.#changesOf(resource).some((changes) => changes[kind] !== undefined)
  }

  #changesOf(resource: string): readonly Changes[] {
    return this.seams.flatMap((seams): readonly Changes[] => [seams, seams.resources?.[resource] ?? {}])
  }

  /** The handlers of one kind, the outermost first. */
  middleware(kind: 'answer' | 'tokenAnswer' | 'odataAnswer' | 'dataAnswer'): readonly Middleware[] {
    return this.seams.flatMap((seams) => seams[kind] ?? [])
  }
}
