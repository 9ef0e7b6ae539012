#!/usr/bin/env node
// Node starts plain JavaScript; once ts-node is registered, for this project wherever the command is called, all the rest
// is TypeScript.
require('ts-node').register({ cwd: __dirname })

const { runCommand } = require('./run-command')

const context = {
  stdin: process.stdin,
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
}

void runCommand(process.argv.slice(2), context).then((exitCode) => {
  process.exitCode = exitCode
})
