// The library for programs that require it: `const { judgeMetadata } = require('dd-acceptance')`.
require('../../build/load.js')
module.exports = require('./library.ts')
