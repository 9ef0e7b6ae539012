import type { Envelope } from '@cucumber/messages'
import { ResultCollector } from './collect-results'
import { summarise } from './run-summary'
import type { ScenarioResult } from './scenario-result'

interface FormatterContext {
  readonly on: (key: 'message', handler: (envelope: Envelope) => void) => void
  readonly write: (text: string) => void
}

/** Cucumber formatter for findings.json: the verdict, the counts, and every finding that is not simply upheld. */
export default {
  type: 'formatter' as const,
  formatter({ on, write }: FormatterContext): void {
    const collector = new ResultCollector()
    on('message', (envelope) => {
      collector.add(envelope)
      if (envelope.testRunFinished !== undefined) write(findingsFile(collector.results()))
    })
  },
}

function findingsFile(results: readonly ScenarioResult[]): string {
  const { verdict, total, features } = summarise(results)
  const findings = results.flatMap(({ feature, scenario, location, findings: own }) =>
    own.map((finding) => ({ feature, scenario, location, ...finding })),
  )
  const failures = results.flatMap(({ feature, scenario, location, failure }) =>
    failure === undefined ? [] : [{ feature, scenario, location, failure }],
  )
  return `${JSON.stringify({ verdict, total, features: Object.fromEntries(features), failures, findings }, undefined, 2)}\n`
}
