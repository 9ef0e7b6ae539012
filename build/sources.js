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

/** Returns the paths of the folders that sources lie in, and of those between. */
const foldersOf = (root) => FOLDERS.flatMap((folder) => [folder, ...foldersBelow(root, folder)])

const foldersBelow = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [`${folder}/${name}`, ...foldersBelow(root, `${folder}/${name}`)])

/** A loop over folders: `readdirSync` with `recursive` takes three times as long. */
function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(root, path) : [path]
  })
}

/**
 * Describes the sources as they are now. The build leaves this text beside what it made, when it is complete.
 *
 * @param {string} root
 */
function describeSources(root) {
  // Taken first, so that a source that is added meanwhile makes it stale.
  const folders = foldersOf(root).map((path) => `${path}/ ${statSync(`${root}/${path}`).ctimeMs}\n`)
  return folders.join('') + describe(root, sourcesOf(root))
}

/** Describes files: a line each with its path, its size, when it was last changed in any way, and the digest of what is in it. */
function describe(root, paths) {
  return paths
    .map((path) => {
      const { size, ctimeMs } = statSync(`${root}/${path}`)
      return `${path} ${size} ${ctimeMs} ${digestOf(`${root}/${path}`)}\n`
    })
    .join('')
}

/** Loads the library only where a file has to be read. */
const digestOf = (path) => require('node:crypto').createHash('sha1').update(readFileSync(path)).digest('hex')

/**
 * Tells whether a file is as a line describes it. Nobody can set the time of the last change, so that only a file for which it
 * differs has to be read: one that was copied, or has its old text again.
 */
function isAsDescribed(root, path, line = '') {
  const [described, size, changed, digest] = line.split(' ')
  if (described !== path) return false
  const found = statSync(`${root}/${path}`, { throwIfNoEntry: false })
  if (!found?.isFile() || String(found.size) !== size) return false
  return String(found.ctimeMs) === changed || digestOf(`${root}/${path}`) === digest
}

/** Files in `dist/` that the build makes. */
const BUILT = [
  'dist/modules.js',
  'dist/modules.js.cache',
  'dist/modules.js.map',
  'dist/modules.js.index.json',
  'dist/pages/compared.json',
  'dist/pages/comparison.json',
  'dist/pages/recipients.json',
  'dist/pages/report.json',
  'dist/pages/summary.json',
]

/**
 * Describes what the build made, as {@link describeSources} does, whose text it ends: a file that was damaged or deleted
 * makes it stale.
 */
const describeBuilt = (root) => describe(root, BUILT) + END

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
  const lines = readFileSync(record, 'utf8').split('\n')
  // A record that is not whole would leave files out.
  if (lines.pop() !== END) return false
  const files = lines.filter((line) => !line.includes('/ '))
  const paths = hasSameFiles(root, lines)
    ? files.map((line) => line.slice(0, line.indexOf(' ')))
    : [...sourcesOf(root), ...BUILT]
  return paths.length === files.length && paths.every((path, index) => isAsDescribed(root, path, files[index]))
}

/** The end of a record that is whole. */
const END = 'end'

/** Tells whether no file was added to the folders of sources, or taken away: to list them takes as long as all the rest. */
const hasSameFiles = (root, lines) =>
  lines
    .filter((line) => line.includes('/ '))
    .every((line) => {
      const [path, changed] = line.split('/ ')
      return String(statSync(`${root}/${path}`, { throwIfNoEntry: false })?.ctimeMs) === changed
    })

module.exports = { describeBuilt, describeSources, isBuildCurrent, recordOf, sourcesOf }
