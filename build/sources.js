// Finds the sources of the files in dist/, and tells if the build made these of the sources as they are now.
const { readdirSync, readFileSync, statSync } = require('node:fs')
const { join } = require('node:path')

/** Folders whose sources the build compiles. */
const FOLDERS = ['generator', 'step-definitions', 'support']

/** Files outside of these folders on which the result of the build depends. */
const SETTINGS = [
  'build/build.js',
  'build/code-cache.js',
  'build/stack-traces.js',
  'package-lock.json',
  'package.json',
  'support/browser/tsconfig.json',
  'tsconfig.json',
]

/** Tells if the build compiles a file: it leaves out tests, and files that only tests and benchmarks need. */
const isSource = (path) => /\.(tsx?|css)$/.test(path) && !/\.test\.tsx?$|(^|\/)testing\//.test(path)

/**
 * Returns the paths of all sources below the project's folder, with `/` on all systems.
 *
 * @param {string} root
 * @returns {string[]}
 */
function sourcesOf(root) {
  return [
    ...SETTINGS,
    ...FOLDERS.flatMap((folder) => filesBelow(root, folder))
      .filter(isSource)
      .sort(),
  ]
}

/** A loop over folders: `readdirSync` with `recursive` takes three times as long. */
function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(root, path) : [path]
  })
}

/**
 * Describes the sources as they are now: a line each with its path, size and time of change. The build leaves this text
 * beside what it made, when it is complete. Two texts are equal as long as nothing was changed, added or deleted.
 *
 * @param {string} root
 */
function describeSources(root) {
  return sourcesOf(root)
    .map((path) => `${path} ${stateOf(`${root}/${path}`)}\n`)
    .join('')
}

function stateOf(path) {
  const { size, mtimeMs } = statSync(path)
  return `${size} ${mtimeMs}`
}

/** Files in `dist/` that the build makes. */
const BUILT = [
  'dist/modules.js',
  'dist/modules.js.cache',
  'dist/modules.js.map',
  'dist/modules.js.index.json',
  'dist/pages/comparison.json',
  'dist/pages/recipients.json',
  'dist/pages/summary.json',
]

/** Describes what the build made, as {@link describeSources} does: a file that was damaged or deleted makes it stale. */
function describeBuilt(root) {
  return BUILT.map((path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false })
    return found === undefined ? '' : `${path} ${found.size} ${found.mtimeMs}\n`
  }).join('')
}

/** The file in `dist/` that says which sources it was made of, and what was made. */
const recordOf = (root) => join(root, 'dist', 'sources.txt')

/**
 * Tells whether `dist/` is complete and was made of the sources as they are now.
 *
 * @param {string} root
 */
function isBuildCurrent(root) {
  const record = recordOf(root)
  if (!statSync(record, { throwIfNoEntry: false })?.isFile()) return false
  return readFileSync(record, 'utf8') === describeSources(root) + describeBuilt(root)
}

module.exports = { describeBuilt, describeSources, isBuildCurrent, recordOf, sourcesOf }
