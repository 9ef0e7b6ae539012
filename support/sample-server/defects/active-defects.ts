import type { Changeable, Changes, Middleware, Seams } from './seams'

/** All defects of one server: each changes what the one before it returned. */
export class ActiveDefects {
  constructor(readonly seams: readonly Seams[]) {}

  get rootPath(): string {
    return this.seams.findLast(({ rootPath }) => rootPath !== undefined)?.rootPath ?? '/odata'
  }

  get rootQuery(): string {
    return this.seams.flatMap(({ rootQuery }) => rootQuery ?? []).join('&')
  }

  /**
   * Applies the changes of all defects to something.
   *
   * @param resource the Resource that it belongs to, when it does
   * @throws ODataError when a defect refuses the options of a request
   */
  changed<Kind extends keyof Changeable>(
    kind: Kind,
    value: Changeable[Kind],
    resource = '',
    requested = '',
  ): Changeable[Kind] {
    return this.#changesOf(resource).reduce((changed, changes) => changes[kind]?.(changed, requested) ?? changed, value)
  }

  /** True when a defect may change something of a Resource. */
  mayChange(kind: keyof Changeable, resource: string): boolean {
    return this.#changesOf(resource).some((changes) => changes[kind] !== undefined)
  }

  #changesOf(resource: string): readonly Changes[] {
    return this.seams.flatMap((seams): readonly Changes[] => [seams, seams.resources?.[resource] ?? {}])
  }

  /** Returns the handlers of one kind, the outermost first. */
  middleware(kind: 'answer' | 'tokenAnswer' | 'odataAnswer' | 'dataAnswer'): readonly Middleware[] {
    return this.seams.flatMap((seams) => seams[kind] ?? [])
  }
}
