// What a thread does: it requires a module, gives it the data, and answers with what its `work` returns.
const { parentPort, workerData } = require('node:worker_threads')
require('../load')

const { path, data } = workerData
Promise.resolve()
  .then(() => require(path).work(data))
  .then(
    (result) => parentPort.postMessage({ kind: 'done', result }),
    (error) => parentPort.postMessage({ kind: 'failed', reason: error instanceof Error ? error.message : 'unknown' }),
  )
