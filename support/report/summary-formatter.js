// Cucumber imports formatters as plain JavaScript; by then ts-node is registered, so all the rest is TypeScript.
const { exitCodes } = require('../run/exit-codes')
const { resultsFormatter } = require('./results-formatter')
const { summarise } = require('./run-summary')
const { summaryText } = require('./summary-text')
const { writeFindings } = require('./findings-file')
const { CORE_REPORT, writeCoreReport } = require('./web-api-core/core-report-file')
const { createCoreReport } = require('./web-api-core/create-core-report')

/** Cucumber formatter: when the run is over it prints the summary and writes the reports of findings. */
module.exports = resultsFormatter((collector, { write, options: { reports } }) => {
  const results = collector.results()
  const summary = summarise(results)
  write(summaryText(summary))
  if (reports) {
    const coreReport = createCoreReport(results, collector.coreRun, new Date())
    writeFindings(reports, results, summary)
    writeCoreReport(reports, coreReport)
    const forPrograms = coreReport === undefined ? 'findings.json' : `findings.json and ${CORE_REPORT}`
    write(`Reports in ${reports}: cucumber.html for people, ${forPrograms} for programs\n`)
  }
  const exitCode = exitCodes[summary.verdict]
  // A failure that Cucumber alone knows of stays one.
  if (exitCode === exitCodes.conformant) return
  // Cucumber sets its own exit code after the formatters are done, and knows nothing of runs that judged nothing.
  process.once('exit', () => {
    process.exitCode = exitCode
  })
})
