// Cucumber imports formatters as plain JavaScript; by then ts-node is registered, so all the rest is TypeScript.
const { findingsFile } = require('./findings-file')
const { resultsFormatter } = require('./results-formatter')

/** Cucumber formatter that writes findings.json when the run is over. */
module.exports = resultsFormatter((results, { write }) => write(findingsFile(results)))
