// Loads test files again and again, in one process. What depends on changed sources is loaded anew each time, for a change
// may concern what a module does when it is loaded; the rest is loaded once.
const { readFileSync } = require('node:fs')
const Module = require('node:module')
const { join, sep } = require('node:path')
const { collectTests, nodeTest } = require('./tests')

/** The code of sources that StrykerJS has instrumented calls this function. */
const INSTRUMENTED = 'function stryMutAct_'

const compiled = new Map()
let root

/** Returns the tests of these files, each with an `id` that begins with the path of its file. */
exports.loadTests = async (files) => {
  if (root === undefined) prepare()
  const tests = []
  for (const file of files) tests.push(await collectTests(file, () => require(join(root, file))))
  return tests
}

function prepare() {
  root = process.cwd()
  const service = require('ts-node').register({ cwd: root })
  require.extensions['.ts'] = (module, filename) => {
    if (!compiled.has(filename)) compiled.set(filename, service.compile(readFileSync(filename, 'utf8'), filename))
    module._compile(compiled.get(filename), filename)
  }
  const load = Module._load
  Module._load = (request, ...others) => (request === 'node:test' ? nodeTest : load(request, ...others))
}

/** Makes modules that are instrumented, or depend on one that is, load anew; also test files, which register tests. */
exports.forgetChanged = () => {
  const known = new Map()
  const isChanged = (module) => {
    const { filename } = module
    if (known.has(filename)) return known.get(filename)
    known.set(filename, false)
    const isOwn = filename.startsWith(root + sep) && !filename.includes(`${sep}node_modules${sep}`)
    const isFirst = filename.endsWith('.test.ts') || compiled.get(filename)?.includes(INSTRUMENTED) === true
    // Every child is looked at, since each of them is remembered.
    const changed = isOwn && (module.children.filter(isChanged).length > 0 || isFirst)
    known.set(filename, changed)
    return changed
  }
  for (const module of Object.values(require.cache)) if (isChanged(module)) delete require.cache[module.filename]
}

/** Calls that have a module forget its last result, which may be that of another change. */
const FORGETTING = {
  'support/rules/validate-metadata.ts': ({ validateMetadata }) => validateMetadata(''),
}

/** Makes modules that stay loaded forget the last results that they remember. Called while no change is switched on. */
exports.forgetResults = () => {
  for (const [file, forget] of Object.entries(FORGETTING)) {
    const module = require.cache[join(root, file)]
    if (module !== undefined) forget(module.exports)
  }
}
