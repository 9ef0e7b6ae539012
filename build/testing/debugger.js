// For tests: runs a module under a debugger, which sits in a thread of its own and does what those of IDEs do: it stops at
// the begin of scripts, sets breakpoints where their source maps have the line, and tells where execution paused.
//
// `node debugger.js SOURCE LINE` requires the source as everything does, and prints `paused at NAME:LINE`.
const { readFileSync } = require('node:fs')
const { Session } = require('node:inspector')
const { SourceMap } = require('node:module')
const { basename } = require('node:path')
const { fileURLToPath } = require('node:url')
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads')

/** Scripts that may have been TypeScript. */
const COMPILED = '\\.ts$|/dist/.*\\.js$'

if (isMainThread) {
  const [source, line] = process.argv.slice(2)
  const thread = new Worker(__filename, { workerData: { source, line: Number(line) }, execArgv: [] })
  thread.on('message', (message) => {
    if (message === 'over') thread.terminate()
    else if (message !== 'attached') console.log(message)
    else {
      require('../load')
      require(source)
      thread.postMessage('over')
    }
  })
} else debugMainThread(workerData)

function debugMainThread({ source, line }) {
  const session = new Session()
  session.connectToMainThread()
  const maps = new Map()
  session.on('Debugger.scriptParsed', ({ params }) => {
    if (params.sourceMapURL) maps.set(params.scriptId, params)
  })
  session.on('Debugger.paused', ({ params: { hitBreakpoints, callFrames } }) => {
    const { scriptId, lineNumber, columnNumber } = callFrames[0].location
    if (hitBreakpoints.includes(begins)) breakIn(maps.get(scriptId))
    else {
      const entry = mapOf(maps.get(scriptId)).findEntry(lineNumber, columnNumber)
      parentPort.postMessage(`paused at ${basename(entry.originalSource)}:${entry.originalLine + 1}`)
    }
    session.post('Debugger.resume')
  })
  parentPort.on('message', (message) => parentPort.postMessage(message))
  session.post('Debugger.enable')
  let begins
  session.post('Debugger.setBreakpointByUrl', { urlRegex: COMPILED, lineNumber: 0 }, (_error, { breakpointId }) => {
    begins = breakpointId
    parentPort.postMessage('attached')
  })

  function breakIn(script) {
    const map = mapOf(script)
    for (let lineNumber = script.startLine; lineNumber <= script.endLine; lineNumber++) {
      const { originalSource = '', originalLine } = map.findEntry(lineNumber, 1000)
      if (basename(originalSource) !== basename(source) || originalLine !== line - 1) continue
      session.post('Debugger.setBreakpoint', { location: { scriptId: script.scriptId, lineNumber } })
      return
    }
  }
}

/** Reads the source map of a script, inline or from its file. */
function mapOf({ url, sourceMapURL }) {
  const place = new URL(sourceMapURL, url)
  const text =
    place.protocol === 'data:'
      ? Buffer.from(place.pathname.split(',')[1], 'base64').toString('utf8')
      : readFileSync(fileURLToPath(place), 'utf8')
  return new SourceMap(JSON.parse(text))
}
