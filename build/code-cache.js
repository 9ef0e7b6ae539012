// Keeps the bytecode of a compiled file beside it, so that V8 does not compile it anew in each process.
//
// Node.js can do so by itself from version 22 on (`module.enableCompileCache`).
const { readFileSync, writeFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { dirname } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const cacheOf = (file) => `${file}.cache`

/**
 * Writes the bytecode of all functions of a compiled file. V8 compiles a function when it is first called, unless it is
 * told otherwise, and keeps only what it has compiled.
 *
 * @param {string} file
 */
exports.writeCodeCache = (file) => {
  setFlagsFromString('--no-lazy')
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file })
  // V8 does not take a cache that was made with other flags than it has.
  setFlagsFromString('--lazy')
  writeFileSync(cacheOf(file), script.createCachedData())
}

/**
 * Requires a compiled file. Where V8 cannot take the bytecode, which another version of it may have made, it compiles the
 * file.
 *
 * @param {string} file
 */
exports.requireCached = (file) => {
  const cachedData = readFileSync(cacheOf(file))
  const script = new Script(wrap(readFileSync(file, 'utf8')), { filename: file, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return module.exports
}
