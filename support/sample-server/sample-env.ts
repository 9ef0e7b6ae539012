import type { HttpBindings } from '@hono/node-server'
import type { ResourcePath } from './resource-path'

/** What goes with a request: the messages of Node.js, and below the service root what is asked for. */
export interface SampleEnv {
  readonly Bindings: HttpBindings
  readonly Variables: { readonly path: ResourcePath }
}
