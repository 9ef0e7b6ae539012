#!/usr/bin/env node
// `npx cucumber-js`: Cucumber, in the project's folder only.
//
// `npx --prefix` calls it from any folder. Cucumber looks for profiles and features where it was called: elsewhere it finds
// none, and ends well. It also ends with the exit code of a violated MUST when it cannot read its arguments.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')

/** Is true in a checkout of this project, which may share the libraries of another one. */
function isProject(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name === require('../package.json').name
  } catch {
    return false
  }
}

async function run() {
  const { default: runCucumber } = require('@cucumber/cucumber/lib/cli/run')
  if (!process.argv.some((argument) => /^(?:-f|--format)/.test(argument))) return runCucumber()
  require('./load.js')
  const { besideFormatFiles } = require('../support/run/format-files')
  const { argv, forcesExit, place } = await besideFormatFiles(process.argv)
  process.argv = argv
  await runCucumber()
  place()
  if (forcesExit) process.exit()
}

if (isProject(process.cwd())) {
  // The exit code of a verdict is set later.
  process.once('exit', (code) => {
    if (code !== 0) process.exitCode = 2
  })
  void run()
} else {
  console.error(
    `The run cannot go on.\nfeatures are run in the project's folder, not in ${process.cwd()}: cd ${root}, and name files by paths from there`,
  )
  process.exitCode = 2
}
