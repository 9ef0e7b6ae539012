#!/usr/bin/env node
// Starts the desk: `npm run desk` in the folder above; with `collect` it sends results to a search engine instead, with
// `worker` it runs self-tests for a desk on another machine. Libraries of the desk that are missing, or of another version than the
// lock file says, are installed first.
const { spawnSync } = require('node:child_process')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')

const packagesIn = (...path) => JSON.parse(readFileSync(join(__dirname, ...path), 'utf8')).packages

/** Tells if each library that the desk names is there, in the version of its lock file: an upgrade may need others. */
function isInstalled() {
  try {
    const [wanted, installed] = [packagesIn('package-lock.json'), packagesIn('node_modules', '.package-lock.json')]
    return Object.keys(wanted[''].dependencies).every((name) => {
      const path = `node_modules/${name}`
      return installed[path] !== undefined && installed[path].version === wanted[path].version
    })
  } catch {
    return false
  }
}

if (!isInstalled()) {
  console.log('The libraries of the desk are installed.')
  const install = ['ci', '--prefix', __dirname, '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', install, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(2)
}
require('./load')
const program = ['collect', 'worker'].find((name) => name === process.argv[2]) ?? 'main'
require(`./${program}`)
