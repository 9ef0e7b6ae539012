#!/usr/bin/env node
// Node starts plain JavaScript; all the rest is TypeScript.
const { runCommand, forOutput, outliveClosedPipes } = load()

outliveClosedPipes()

const context = {
  stdin: process.stdin,
  print: (line) => console.log(forOutput(line)),
  printError: (line) => console.error(forOutput(line)),
}

void runCommand(process.argv.slice(2), context).then((exitCode) => {
  process.exitCode = exitCode
})

/** An old Node.js, or libraries that are missing, fail before any command could say so. */
function load() {
  try {
    require('../../build/load.js')
    return {
      ...require('./run-command'),
      ...require('../dictionary/wording'),
      ...require('../dictionary/closed-pipe'),
    }
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND' && error.code !== 'ERR_REQUIRE_ESM') throw error
    const [reason] = error.message.split('\n')
    const { engines } = require('../../package.json')
    console.error(`error: the project cannot be loaded by Node.js ${process.versions.node}: ${reason}`)
    console.error(`Use Node.js ${engines.node} (of 22, 22.12 or newer), and run npm ci in the project's folder.`)
    process.exit(2)
  }
}
