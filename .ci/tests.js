// Runs every *.test.ts in this one process: loading the libraries once is most of what a test file costs.
// Arguments select files by part of their path: `npm test -- support/metadata/edm`.
const { readdirSync } = require('node:fs')
const { join, resolve } = require('node:path')

const root = resolve(__dirname, '..')
const wanted = process.argv.slice(2)

const testFiles = ['generator', 'support', 'step-definitions', 'features', 'docs']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  .sort()

if (testFiles.length === 0) {
  console.error(`no test file matches ${wanted.join(', ')}`)
  process.exitCode = 1
}
for (const path of testFiles) require(join(root, path))
