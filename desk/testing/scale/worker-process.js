// A worker in a process of its own, whose runs are those of a stand-in: node worker-process.js COMMAND...
require('../../load')
const { openLog } = require('../../telemetry/log.ts')
const { readWorkerSettings, startWorker } = require('../../start-worker.ts')

const command = process.argv.slice(2)
const change = (setting) => (command.length === 0 ? setting : { ...setting, command })
void startWorker(readWorkerSettings(process.env), openLog(), change).then(({ stop }) => {
  process.once('SIGTERM', () => stop().then(() => process.exit(0)))
})
