// Cucumber imports formatters as plain JavaScript; by then ts-node is registered, so all the rest is TypeScript.
const { randomUUID } = require('node:crypto')
const { exitCodes } = require('../run/exit-codes')
const { resultsFormatter } = require('./results-formatter')
const { summarise } = require('./run-summary')
const { summaryText } = require('./summary-text')
const { writeFindings } = require('./findings-file')
const { CORE_REPORT, writeCoreReport } = require('./web-api-core/core-report-file')
const { createCoreReport } = require('./web-api-core/create-core-report')
const { isOnGitHub, reportToGitHub } = require('./github/report-to-github')
const { underTest } = require('./github/under-test')
const { withoutCommands } = require('./github/workflow-command')

/** Cucumber formatter: when the run is over it prints the summary and writes the reports of findings. */
module.exports = resultsFormatter((collector, { write, options: { reports } }) => {
  const results = collector.results()
  const summary = summarise(results)
  const onGitHub = isOnGitHub(process.env)
  const text = summaryText(summary)
  write(onGitHub ? withoutCommands(text, randomUUID()) : text)
  const written = reports ? writeReports(reports, collector, results, summary) : undefined
  if (written) write(`${written}\n`)
  if (onGitHub) {
    const context = { underTest: underTest(process.env, process.argv, collector.coreRun), reports: written }
    write(reportToGitHub(results, summary, context, process.env, process.cwd()))
  }
  const exitCode = exitCodes[summary.verdict]
  // A failure that Cucumber alone knows of stays one.
  if (exitCode === exitCodes.conformant) return
  // Cucumber sets its own exit code after the formatters are done, and knows nothing of runs that judged nothing.
  process.once('exit', () => {
    process.exitCode = exitCode
  })
})

/** Leaves the reports of findings in their folder, and says so. */
function writeReports(reports, collector, results, summary) {
  const coreReport = createCoreReport(results, collector.coreRun, new Date())
  writeFindings(reports, results, summary)
  writeCoreReport(reports, coreReport)
  const forPrograms = coreReport === undefined ? 'findings.json' : `findings.json and ${CORE_REPORT}`
  return `Reports in ${reports}: cucumber.html for people, ${forPrograms} for programs`
}
