import type { Finding } from '../findings/finding'
import { formatFinding } from '../findings/format-finding'

/** Fails a scenario with its findings. It carries no stack: where our code stood says nothing about the server. */
export class JudgementError extends Error {
  override readonly name = 'JudgementError'

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatJudgement).join('\n\n'))
    this.stack = this.message
  }
}

const formatJudgement = (finding: Finding): string =>
  finding.outcome === 'violated' ? formatFinding(finding) : `${finding.outcome}: ${formatFinding(finding)}`
