require('./build/load.js')
const { stopRun } = require('./support/results/end-of-run')
const { beginRun } = require('./support/run/begin-run')

module.exports = {
  /** Returns the profiles of the run that Cucumber was called for. */
  default: () =>
    beginRun({ argv: process.argv.slice(2), environment: process.env, folder: process.cwd() }).catch(stopRun),
}
