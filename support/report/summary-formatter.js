// Cucumber imports formatters as plain JavaScript; by then ts-node is registered, so all the rest is TypeScript.
const { exitCodes } = require('../run/exit-codes')
const { resultsFormatter } = require('./results-formatter')
const { summarise } = require('./run-summary')
const { summaryText } = require('./summary-text')
const { writeFindings } = require('./findings-file')

/** Cucumber formatter: when the run is over it prints the summary and writes findings.json. */
module.exports = resultsFormatter((results, { write, options: { reports } }) => {
  const summary = summarise(results)
  write(summaryText(summary))
  if (reports) {
    writeFindings(reports, results, summary)
    write(`Reports in ${reports}: cucumber.html for people, findings.json for programs\n`)
  }
  const exitCode = exitCodes[summary.verdict]
  // A failure that Cucumber alone knows of stays one.
  if (exitCode === exitCodes.conformant) return
  // Cucumber sets its own exit code after the formatters are done, and knows nothing of runs that judged nothing.
  process.once('exit', () => {
    process.exitCode = exitCode
  })
})
