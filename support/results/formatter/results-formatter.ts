import { Formatter, type IFormatterOptions, JsonFormatter } from '@cucumber/cucumber'
import { tellProgress } from '../../dictionary/tell-progress'
import type { ProfilePart } from '../run-profile'
import { notedProgress } from '../run-progress'
import { ResultCollector } from './collect-results'
import { runProgressText } from './scenario-progress'

/** The part of a Cucumber formatter's context that reports need. */
export interface FormatterContext {
  readonly write: (text: string) => void
  /** `formatOptions` of the profile. */
  readonly options: { readonly reports?: string; readonly suite?: string; readonly part?: ProfilePart }
  /** Pieces of the text that Cucumber's own JSON formatter makes of the run. */
  readonly cucumberJson: Iterable<string>
}

/** Reports the results of a run that is finished. */
export type Report = (collector: ResultCollector, context: FormatterContext) => Promise<void>

/**
 * Makes a Cucumber formatter that hands over the results of a run. Cucumber waits for it before it ends.
 *
 * Cucumber's JSON is made here, because Cucumber would empty its file when the run begins, and leave a part of it where it
 * cannot be written.
 */
export const resultsFormatter = (report: Report) =>
  class ResultsFormatter extends Formatter {
    readonly #collector = new ResultCollector()
    readonly #context: FormatterContext
    readonly #stopTelling: () => void
    #isFinished = false

    constructor(options: IFormatterOptions) {
      super(options)
      const cucumberJson: string[] = []
      const { reports, suite, part } = options.parsedArgvOptions
      this.#context = { write: options.log, options: { reports, suite, part }, cucumberJson }
      new JsonFormatter({ ...options, log: (text) => cucumberJson.push(String(text)) })
      this.#stopTelling = tellProgress(progressOf(this.#collector))
      options.eventBroadcaster.on('envelope', (envelope) => {
        this.#collector.add(envelope)
        this.#isFinished ||= envelope.testRunFinished !== undefined
      })
    }

    override async finished(): Promise<void> {
      this.#stopTelling()
      if (this.#isFinished) await report(this.#collector, this.#context)
      await super.finished()
    }
  }

/** Makes a function that returns the next line about the progress of a run that begins now. */
function progressOf(collector: ResultCollector): () => string {
  const began = performance.now()
  let before = { at: began, requests: 0 }
  return () => {
    const noted = notedProgress()
    const at = performance.now()
    const moment = { elapsedMs: at - began, sinceMs: at - before.at, requestsBefore: before.requests }
    before = { at, requests: noted.requests }
    return runProgressText(collector.progress, noted, moment)
  }
}
