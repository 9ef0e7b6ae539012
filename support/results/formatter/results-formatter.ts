import type { Envelope } from '@cucumber/messages'
import { ResultCollector } from './collect-results'

/** The part of a Cucumber formatter's context that reports need. */
export interface FormatterContext {
  readonly on: (key: 'message', handler: (envelope: Envelope) => void) => void
  readonly write: (text: string) => void
  /** `formatOptions` of the profile. */
  readonly options: { readonly reports?: string; readonly suite?: string }
}

/** The two parts of a formatter: the beginning of a run, and its end. */
export interface ResultsFormatter {
  /** Called before anything of the run happens, in whatever process. */
  readonly begin: (context: FormatterContext) => Promise<void>
  /** Called when the run is finished. */
  readonly report: (collector: ResultCollector, context: FormatterContext) => Promise<void>
}

/** A Cucumber formatter that hands over the results of a run. Cucumber waits for it before it ends. */
export const resultsFormatter = ({ begin, report }: ResultsFormatter) => ({
  type: 'formatter' as const,
  async formatter(context: FormatterContext): Promise<() => Promise<void>> {
    await begin(context)
    const collector = new ResultCollector()
    let isFinished = false
    context.on('message', (envelope) => {
      collector.add(envelope)
      isFinished ||= envelope.testRunFinished !== undefined
    })
    return async () => {
      if (isFinished) await report(collector, context)
    }
  },
})
