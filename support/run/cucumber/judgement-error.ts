import type { Finding } from '../../dictionary/finding'
import { formatFindings } from '../../dictionary/format-finding'

/** Fails a scenario with its findings. It carries no stack: where our code stood says nothing about the server. */
export class JudgementError extends Error {
  override readonly name = 'JudgementError'

  constructor(findings: readonly Finding[]) {
    super(formatFindings(findings))
    this.stack = this.message
  }
}
