// Cucumber imports formatters as plain JavaScript; by then `require` understands TypeScript, so all the rest is.
const { randomUUID } = require('node:crypto')
const { PROJECT_ROOT } = require('../../dictionary/project-root')
const { printableLines } = require('../../dictionary/wording')
const { verdictIsGiven } = require('../end-of-run')
const { finalExitCode } = require('./final-exit-code')
const { resultsFormatter } = require('./results-formatter')
const { summarise } = require('../run-summary')
const { summaryText } = require('./summary-text')
const { certificationOf } = require('../certification')
const { compareRun } = require('../compared-run')
const { comparedTexts } = require('./changes-text')
const { unfinishedIn } = require('../reports-folder')
const { withPlacesOfRun } = require('../show-places')
const { factsKept } = require('./write-reports')
const { junitPieces } = require('./junit-report')
const { writeReports } = require('./write-reports')
const { isOnGitHub, reportToGitHub } = require('./github/report-to-github')
const { underTest } = require('./github/under-test')
const { withoutCommands } = require('./github/workflow-command')

const placesOf = (run, reports = '') => ({ run, folder: unfinishedIn(reports), reports })

/** Cucumber formatter: when the run is over it prints the summary and writes the reports. */
module.exports = resultsFormatter(async (collector, { write, options, cucumberJson }) => {
  const finished = collector.finished()
  const scenarios = finished.map(({ result }) => result)
  const { coreRun, planned, times } = collector
  const profile = collector.profileOf(options.suite, options.part)
  const summary = summarise(scenarios, profile, planned - scenarios.length)
  const onGitHub = isOnGitHub(process.env)
  const facts = options.reports ? factsKept(options.reports) : undefined
  const isWhole = facts !== undefined && scenarios.length > 0 && summary.unfinished === 0
  const compared = isWhole
    ? await compareRun({ run: facts, profile, scenarios, verdict: summary.verdict, folder: options.reports })
    : { verdict: summary.verdict, problems: [] }
  const { changes, known, verdict } = compared
  const certification = certificationOf(facts, profile, summary)
  const said = summaryText(summary, certification, comparedTexts(compared))
  const text = printableLines(withPlacesOfRun(said, placesOf(facts, options.reports)))
  write(onGitHub ? withoutCommands(text, randomUUID()) : text)
  // Reports of a part would pass for those of the whole.
  const kept =
    options.reports && summary.unfinished === 0
      ? await writeReports(options.reports, {
          scenarios,
          coreRun,
          profile,
          changes,
          known,
          durationMs: times && times.end - times.begin,
          junit: junitPieces(options.suite, finished, times),
          cucumberJson,
        })
      : { words: undefined, problems: [], isLost: false }
  for (const line of [kept.words, compared.updated, ...kept.problems, ...compared.problems])
    if (line) write(`${printableLines(line)}\n`)
  if (onGitHub) {
    const context = {
      underTest: facts?.underTest ?? underTest(process.env, process.argv, coreRun),
      reports: kept.words,
      tested: facts?.tested?.kind,
    }
    write(reportToGitHub(scenarios, summary, { ...context, ...compared }, process.env, PROJECT_ROOT))
  }
  verdictIsGiven()
  // Cucumber sets its own exit code after the formatters are done, and knows nothing of runs that judged nothing.
  process.once('exit', (cucumbers) => {
    // Of known failures Cucumber knows nothing; a hook that failed is none of them.
    const isExcused = verdict !== summary.verdict && !collector.hasFailedHook
    if (cucumbers !== 0 && verdict === 'conformant' && !isExcused)
      console.error('The verdict does not hold, because Cucumber ended with an error of its own: see above')
    process.exitCode = finalExitCode(verdict, kept, isExcused ? 0 : cucumbers)
  })
})
