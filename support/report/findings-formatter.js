// Cucumber imports formatters as plain JavaScript; by then ts-node is registered, so all the rest is TypeScript.
const { ResultCollector } = require('./collect-results')
const { findingsFile } = require('./findings-file')

/** Cucumber formatter that writes findings.json when the run is over. */
module.exports = {
  type: 'formatter',
  formatter({ on, write }) {
    const collector = new ResultCollector()
    on('message', (envelope) => {
      collector.add(envelope)
      if (envelope.testRunFinished !== undefined) write(findingsFile(collector.results()))
    })
  },
}
