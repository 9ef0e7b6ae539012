// Cucumber imports formatters as plain JavaScript; by then ts-node is registered, so all the rest is TypeScript.
const { resultsFormatter } = require('./results-formatter')
const { summarise } = require('./run-summary')
const { summaryText } = require('./summary-text')

/** Exit codes that a verdict asks for; Cucumber knows nothing of scenarios that judged nothing. */
const exitCodes = { 'not conformant': 1, 'could not be judged': 2 }

/** Cucumber formatter for the terminal: prints the summary when the run is over. */
module.exports = resultsFormatter((results, write) => {
  const summary = summarise(results)
  write(summaryText(summary))
  const exitCode = exitCodes[summary.verdict]
  if (exitCode === undefined) return
  // Cucumber sets its own exit code after the formatters are done.
  process.once('exit', () => {
    process.exitCode = exitCode
  })
})
