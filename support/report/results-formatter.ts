import type { Envelope } from '@cucumber/messages'
import { ResultCollector } from './collect-results'
import type { ScenarioResult } from './scenario-result'

/** The part of a Cucumber formatter's context that reports need. */
export interface FormatterContext {
  readonly on: (key: 'message', handler: (envelope: Envelope) => void) => void
  readonly write: (text: string) => void
}

/** A Cucumber formatter that hands over the results when the run is finished. */
export const resultsFormatter = (report: (results: ScenarioResult[], write: FormatterContext['write']) => void) => ({
  type: 'formatter' as const,
  formatter({ on, write }: FormatterContext): void {
    const collector = new ResultCollector()
    on('message', (envelope) => {
      collector.add(envelope)
      if (envelope.testRunFinished !== undefined) report(collector.results(), write)
    })
  },
})
