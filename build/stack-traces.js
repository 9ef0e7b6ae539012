// Stack traces of compiled code show the lines of its TypeScript.
//
// Node.js can do so by itself (--enable-source-maps), but then reads the source map of each package that has one, at each
// start, and decodes all of a map for its first place. Cucumber asks for a place with each step that is defined.
const { readFileSync, writeFileSync } = require('node:fs')
const { dirname, resolve } = require('node:path')

/**
 * Shows places of a compiled file as those of its sources in the stack of each Error.
 *
 * @param {string} file path of the compiled file; its source map lies beside it
 */
exports.showSources = (file) => {
  let map
  // Most frames of a definition are those of the one before.
  const places = new Map()
  const placeOf = (line, column) => {
    const key = `${line}:${column}`
    let place = places.get(key)
    if (place === undefined) {
      map ??= readMap(file)
      place = placeIn(map, line, column)
      places.set(key, place)
    }
    return place
  }
  Error.prepareStackTrace = (error, frames) => {
    const lines = frames.map((frame) => {
      if (frame.getFileName() !== file) return `    at ${frame}`
      const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()]
      return `    at ${String(frame).replace(`${file}:${line}:${column}`, placeOf(line, column))}`
    })
    return [Error.prototype.toString.call(error), ...lines].join('\n')
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Every so many lines of a compiled file the index says where its source map stands. */
const INDEXED = 20

const mapOf = (file) => `${file}.map`
const indexOf = (file) => `${file}.index.json`

/**
 * Writes where the source map of a compiled file stands at every twentieth line, so that nobody has to decode what lies
 * before.
 *
 * @param {string} file
 */
exports.indexSources = (file) => {
  const { mappings } = JSON.parse(readFileSync(mapOf(file), 'utf8'))
  const index = []
  for (const { begin } of linesFrom(mappings, { line: 1, offset: 0, state: [0, 0, 0, 0] })) {
    if (begin.line % INDEXED === 1) index.push(begin)
  }
  writeFileSync(indexOf(file), JSON.stringify(index))
}

function readMap(file) {
  const { sources, mappings } = JSON.parse(readFileSync(mapOf(file), 'utf8'))
  const index = JSON.parse(readFileSync(indexOf(file), 'utf8'))
  return { sources: sources.map((source) => resolve(dirname(file), source)), mappings, index }
}

/** Returns the place in the source of a place in the compiled file, as people write it. */
function placeIn({ sources, mappings, index }, line, column) {
  for (const { begin, segments } of linesFrom(mappings, index[Math.floor((line - 1) / INDEXED)])) {
    if (begin.line < line) continue
    const [, source, sourceLine, sourceColumn] = segments.findLast(([begins]) => begins < column) ?? begin.state
    return `${sources[source]}:${sourceLine + 1}:${sourceColumn + 1}`
  }
}

/**
 * Decodes the lines of a source map (ECMA-426), from one on whose begin is known: its number, where it stands in the
 * mappings, and the state that differences are added to.
 *
 * A segment is the state behind it: a column, and the source, line and column that stand there, all counted from 0.
 */
function* linesFrom(mappings, { line, offset, state }) {
  let begin = { line, offset, state }
  while (begin.offset <= mappings.length) {
    const end = mappings.indexOf(';', begin.offset)
    const next = end < 0 ? mappings.length : end
    const segments = segmentsOf(mappings.slice(begin.offset, next), begin.state)
    yield { begin, segments }
    begin = { line: begin.line + 1, offset: next + 1, state: segments.at(-1) ?? begin.state }
  }
}

function segmentsOf(text, begin) {
  if (text === '') return []
  // Columns are counted anew in each line, everything else goes on.
  let state = [0, ...begin.slice(1)]
  return text.split(',').map((segment) => {
    const differences = numbersIn(segment)
    state = state.map((value, field) => value + (differences[field] ?? 0))
    return state
  })
}

/** Decodes Base64 VLQ: five bits a digit, the lowest first, the last bit of a number its sign. */
function numbersIn(segment) {
  const numbers = []
  let [value, shift] = [0, 0]
  for (const character of segment) {
    const digit = BASE64.indexOf(character)
    value |= (digit & 31) << shift
    shift += 5
    if (digit < 32) {
      numbers.push(value & 1 ? -(value >> 1) : value >> 1)
      ;[value, shift] = [0, 0]
    }
  }
  return numbers
}
