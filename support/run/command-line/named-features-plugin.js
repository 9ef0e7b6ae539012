// Cucumber imports plugins as plain JavaScript; by then `require` understands TypeScript, so all the rest is.
const { selectNamed } = require('./select-named')

/** Cucumber plugin: runs the features and scenarios that are named on the command line. */
module.exports = { type: 'plugin', coordinator: selectNamed }
