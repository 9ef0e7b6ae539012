// Makes `require` understand TypeScript in this process: the suite as its build made it, the desk by ts-node.
//
// The suite decides for itself whether its build is current; else ts-node compiles its files too.
require('dd-acceptance/build/load')
const { join, relative, sep } = require('node:path')

const desk = __dirname
const suite = join(require.resolve('dd-acceptance/package.json'), '..')

/** Tells if a file belongs to the suite, of which the folder of the desk is a part in a clone. What only tests use is not built. */
const isOfSuite = (path) => isBelow(suite, path) && !isBelow(desk, path) && !path.includes(`${sep}testing${sep}`)

const isBelow = (folder, path) => {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`)
}

// ts-node calls what was there before to read a file; that of the suite knows its own files only.
const ofSuite = require.extensions['.ts']
require.extensions['.ts'] = require.extensions['.js']
require('ts-node').register({ cwd: desk })
const ofDesk = require.extensions['.ts']
require.extensions['.ts'] = (module, path) => (isOfSuite(path) ? ofSuite : ofDesk)(module, path)
