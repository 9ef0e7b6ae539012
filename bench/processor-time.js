// Preloaded into commands that are timed: tells the processor time of the process, its threads too, on descriptor 3.
const { writeSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

if (isMainThread) {
  process.once('exit', () => {
    const { user, system } = process.cpuUsage()
    writeSync(3, String((user + system) / 1e6))
  })
}
