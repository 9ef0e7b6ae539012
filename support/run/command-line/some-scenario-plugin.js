// Cucumber imports plugins as plain JavaScript; by then `require` understands TypeScript, so all the rest is.
const { refuseNoScenario } = require('./some-scenario')

/** Cucumber plugin: stops a run of a part that has no scenario. */
module.exports = { type: 'plugin', coordinator: refuseNoScenario }
