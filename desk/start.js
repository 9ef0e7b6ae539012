#!/usr/bin/env node
// Starts the desk: `npm run desk` in the folder above; with `collect` it sends results to a search engine instead, with
// `worker` it runs self-tests for a desk on another machine. Libraries of the desk that are missing are installed first.
const { spawnSync } = require('node:child_process')
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const installed = join(__dirname, 'node_modules', '.package-lock.json')
if (!existsSync(installed)) {
  console.log('The libraries of the desk are installed, once.')
  const install = ['ci', '--prefix', __dirname, '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', install, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(2)
}
require('./load')
const program = ['collect', 'worker'].find((name) => name === process.argv[2]) ?? 'main'
require(`./${program}`)
