// Runs every *.test.ts of the desk in this process. Arguments select files by part of their path: `npm test -- store`.
const { readdirSync } = require('node:fs')
const { join } = require('node:path')
require('../load')

// As in the tests of the suite, the examples of property tests are the same ones in every run of CI.
if (process.env.CI !== undefined) require('fast-check').configureGlobal({ seed: 20240101 })

const desk = join(__dirname, '..')
const wanted = process.argv.slice(2)
const files = readdirSync(desk, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
  .flatMap(({ name }) => readdirSync(join(desk, name), { recursive: true }).map((path) => join(name, path)))
  .concat(readdirSync(desk))
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  .sort()

if (files.length === 0) {
  console.error(`no test file matches ${wanted.join(', ')}`)
  process.exitCode = 1
}
for (const path of files) require(join(desk, path))
