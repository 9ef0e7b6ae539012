import type { Envelope } from '@cucumber/messages'
import { ResultCollector } from './collect-results'
import { summarise } from './run-summary'
import { summaryText } from './summary-text'

/** Exit code of a run that judged nothing; Cucumber itself would call it a success. */
const COULD_NOT_BE_JUDGED = 2

interface FormatterContext {
  readonly on: (key: 'message', handler: (envelope: Envelope) => void) => void
  readonly write: (text: string) => void
}

/** Cucumber formatter for the terminal: prints the summary when the run is over. */
export default {
  type: 'formatter' as const,
  formatter({ on, write }: FormatterContext): void {
    const collector = new ResultCollector()
    on('message', (envelope) => {
      collector.add(envelope)
      if (envelope.testRunFinished === undefined) return
      const summary = summarise(collector.results())
      write(summaryText(summary))
      // Cucumber sets the exit code after the formatters are done.
      if (summary.verdict === 'could not be judged') {
        process.once('exit', () => {
          process.exitCode = COULD_NOT_BE_JUDGED
        })
      }
    })
  },
}
