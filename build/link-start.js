// Makes the command cucumber-js of this project start `build/cucumber-js.js`. `npm ci` calls it when it has linked the
// commands of all packages.
const { lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

/** The command as npm makes it: a link, or on Windows a script for each shell. */
const COMMANDS = ['cucumber-js', 'cucumber-js.cmd', 'cucumber-js.ps1']

const OF_CUCUMBER = /@cucumber([\\/])cucumber[\\/]bin[\\/]cucumber\.js/g

/**
 * Makes the command start ours, where the libraries are those of this project alone.
 *
 * @param {string} root folder of a project
 */
function linkStart(root) {
  const libraries = join(root, 'node_modules')
  if (!lstatSync(libraries, { throwIfNoEntry: false })?.isDirectory()) return
  for (const command of COMMANDS) {
    const path = join(libraries, '.bin', command)
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found?.isSymbolicLink()) {
      rmSync(path)
      symlinkSync(join('..', '..', 'build', 'cucumber-js.js'), path)
    } else if (found !== undefined) {
      writeFileSync(path, readFileSync(path, 'utf8').replace(OF_CUCUMBER, '..$1build$1cucumber-js.js'))
    }
  }
}

if (require.main === module) linkStart(join(__dirname, '..'))

module.exports = { linkStart }
