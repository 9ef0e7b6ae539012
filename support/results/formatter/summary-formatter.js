// Cucumber imports formatters as plain JavaScript; by then `require` understands TypeScript, so all the rest is.
const { randomUUID } = require('node:crypto')
const { PROJECT_ROOT } = require('../../dictionary/project-root')
const { removeReports } = require('../report-files')
const { stopRun, verdictIsGiven } = require('../end-of-run')
const { finalExitCode } = require('./final-exit-code')
const { junitPieces } = require('./junit-report')
const { resultsFormatter } = require('./results-formatter')
const { summarise } = require('../run-summary')
const { summaryText } = require('./summary-text')
const { writeReports } = require('./write-reports')
const { isOnGitHub, reportToGitHub } = require('./github/report-to-github')
const { underTest } = require('./github/under-test')
const { withoutCommands } = require('./github/workflow-command')

/** Cucumber formatter: when the run is over it prints the summary and writes the reports. */
module.exports = resultsFormatter({
  // Settings that cannot work end the run before any session could do so.
  begin: async ({ options: { reports } }) => {
    if (reports) await removeReports(reports).catch(stopRun)
  },
  report: async (collector, { write, options: { reports, suite } }) => {
    const finished = collector.finished()
    const scenarios = finished.map(({ result }) => result)
    const { coreRun, planned } = collector
    const summary = summarise(scenarios, planned - scenarios.length)
    const onGitHub = isOnGitHub(process.env)
    const text = summaryText(summary)
    write(onGitHub ? withoutCommands(text, randomUUID()) : text)
    // Reports of a part would pass for those of the whole.
    const isReported = reports && summary.unfinished === 0
    const junit = junitPieces(suite, finished, collector.times)
    const { words, problems } = isReported ? await writeReports(reports, { scenarios, coreRun, junit }) : unwritten
    for (const line of [words, ...problems]) if (line) write(`${line}\n`)
    if (onGitHub) {
      const context = { underTest: underTest(process.env, process.argv, coreRun), reports: words }
      write(reportToGitHub(scenarios, summary, context, process.env, PROJECT_ROOT))
    }
    verdictIsGiven()
    // Cucumber sets its own exit code after the formatters are done, and knows nothing of runs that judged nothing.
    process.once('exit', (cucumbers) => {
      if (cucumbers !== 0 && summary.verdict === 'conformant')
        console.error('The verdict does not hold, because Cucumber ended with an error of its own: see above')
      process.exitCode = finalExitCode(summary.verdict, problems, cucumbers)
    })
  },
})

const unwritten = { words: undefined, problems: [] }
