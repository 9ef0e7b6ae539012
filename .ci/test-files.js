// Finds the test files.
const { readdirSync } = require('node:fs')
const { join, resolve } = require('node:path')

const root = resolve(__dirname, '..')
const FOLDERS = ['build', 'fuzz', 'generator', 'support', 'step-definitions', 'features', 'docs']

/** Returns the paths of the test files that have one of these parts; of all where there is none. */
exports.testFiles = (wanted) =>
  FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)))
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
    .sort()
