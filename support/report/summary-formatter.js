// Cucumber imports formatters as plain JavaScript; by then ts-node is registered, so all the rest is TypeScript.
const { ResultCollector } = require('./collect-results')
const { summarise } = require('./run-summary')
const { summaryText } = require('./summary-text')

/** Exit code of a run that judged nothing; Cucumber itself would call it a success. */
const COULD_NOT_BE_JUDGED = 2

/** Cucumber formatter for the terminal: prints the summary when the run is over. */
module.exports = {
  type: 'formatter',
  formatter({ on, write }) {
    const collector = new ResultCollector()
    on('message', (envelope) => {
      collector.add(envelope)
      if (envelope.testRunFinished === undefined) return
      const summary = summarise(collector.results())
      write(summaryText(summary))
      if (summary.verdict === 'could not be judged') {
        // Cucumber sets the exit code after the formatters are done.
        process.once('exit', () => {
          process.exitCode = COULD_NOT_BE_JUDGED
        })
      }
    })
  },
}
