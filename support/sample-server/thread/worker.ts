import { parentPort, workerData } from 'node:worker_threads'
import { messageOf } from '../../dictionary/wording'
import { startSampleServer } from '../sample-server'
import type { ThreadReply } from '../sample-server-thread'

// The server keeps this thread alive; whether the thread keeps the process alive is for those that started it to say.
startSampleServer({ ...workerData, keepsProcessAlive: true })
  .then(({ close: _close, ...server }): ThreadReply => ({ kind: 'started', server }))
  .catch((error: unknown): ThreadReply => ({ kind: 'failed', reason: messageOf(error) }))
  .then((reply) => parentPort?.postMessage(reply))
