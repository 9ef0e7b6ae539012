import type { Finding } from '../findings/finding'
import { formatFinding } from '../findings/format-finding'

/** Fails a scenario with its violated findings. It carries no stack: where our code stood says nothing about the server. */
export class ViolatedError extends Error {
  override readonly name = 'ViolatedError'

  constructor(violated: readonly Finding[]) {
    super(violated.map(formatFinding).join('\n\n'))
    this.stack = this.message
  }
}
