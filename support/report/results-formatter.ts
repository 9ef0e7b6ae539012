import type { Envelope } from '@cucumber/messages'
import { ResultCollector } from './collect-results'

/** The part of a Cucumber formatter's context that reports need. */
export interface FormatterContext {
  readonly on: (key: 'message', handler: (envelope: Envelope) => void) => void
  readonly write: (text: string) => void
  /** `formatOptions` of the profile. */
  readonly options: { readonly reports?: string }
}

/** A Cucumber formatter that hands over the results when the run is finished. */
export const resultsFormatter = (report: (collector: ResultCollector, context: FormatterContext) => void) => ({
  type: 'formatter' as const,
  formatter(context: FormatterContext): void {
    const collector = new ResultCollector()
    context.on('message', (envelope) => {
      collector.add(envelope)
      if (envelope.testRunFinished !== undefined) report(collector, context)
    })
  },
})
