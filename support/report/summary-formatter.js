// Cucumber imports formatters as plain JavaScript; by then ts-node is registered, so all the rest is TypeScript.
const { exitCodes } = require('../run/exit-codes')
const { resultsFormatter } = require('./results-formatter')
const { summarise } = require('./run-summary')
const { summaryText } = require('./summary-text')

/** Cucumber formatter for the terminal: prints the summary when the run is over. */
module.exports = resultsFormatter((results, { write, options }) => {
  const summary = summarise(results)
  write(summaryText(summary))
  if (options.reports) write(`Reports in ${options.reports}: cucumber.html for people, findings.json for programs\n`)
  const exitCode = exitCodes[summary.verdict]
  // A failure that Cucumber alone knows of stays one.
  if (exitCode === exitCodes.conformant) return
  // Cucumber sets its own exit code after the formatters are done, and knows nothing of runs that judged nothing.
  process.once('exit', () => {
    process.exitCode = exitCode
  })
})
