import type { Finding } from '../../dictionary/finding'
import { formatFindings } from '../../dictionary/format-finding'

/**
 * Fails a scenario with its findings.
 *
 * It carries no stack: where our code stood says nothing about the server. The stack is the empty string, because
 * Cucumber looks for frames in any other one, with an expression whose time grows with the cube of a line's length.
 */
export class JudgementError extends Error {
  override readonly name = 'JudgementError'

  constructor(findings: readonly Finding[]) {
    super(formatFindings(findings))
    this.stack = ''
  }
}
