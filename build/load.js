// Makes `require` understand TypeScript, in this process: `node -r ./build/load.js generator/cli/generate.ts`.
//
// The files in dist/ run when the build made them of the sources as they are now; else ts-node compiles each file when it
// is required. Nothing stale ever runs. Both show the places of TypeScript in stack traces, and in debuggers.
const { existsSync } = require('node:fs')
const { join, relative, sep } = require('node:path')
const { isMainThread } = require('node:worker_threads')
const { requireCached } = require('./code-cache')
const { isBuildCurrent } = require('./sources')

const root = join(__dirname, '..')

// True where a command registers ts-node itself, and so asks for it: `node -r ts-node/register -r ./build/load.js`.
const isLoaded = process[Symbol.for('ts-node.register.instance')] !== undefined

// A package is published with what the build made, and without the build.
const isPublished = !existsSync(join(root, 'build', 'build.js'))

if (!isLoaded) {
  if (isPublished || isBuildCurrent(root)) useBuild(join(root, 'dist', 'modules.js'))
  else useTsNode()
}

function useBuild(path) {
  require('./stack-traces').showSources(path)
  const modules = requireCached(path)
  require.extensions['.ts'] = (module, filename) => {
    const load = modules[relative(root, filename).replaceAll(sep, '/')]
    if (load === undefined) throw new Error(`${filename} is not built; run it with node -r ts-node/register`)
    module.exports = load()
  }
}

function useTsNode() {
  require('ts-node').register({ cwd: root })
  // Of all processes and threads of a run, only the first prints the line.
  if (isMainThread && process.env.CUCUMBER_WORKER_ID === undefined)
    console.error(
      'TypeScript runs through ts-node: dist/ is not made of these sources; npm run build makes starts faster',
    )
}
