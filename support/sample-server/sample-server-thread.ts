import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { PROJECT_ROOT } from '../dictionary/project-root'
import type { SampleServer, SampleServerOptions } from './sample-server'

/** The first message of the thread: the server, or why it could not start. */
export type ThreadReply =
  | { readonly kind: 'started'; readonly server: Omit<SampleServer, 'close'> }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Starts a server in its own thread, so that it answers while the process that asks it works. The thread does not keep
 * the process alive.
 *
 * @throws Error in one line, as `startSampleServer` does
 */
export async function startSampleServerThread(
  options: Omit<SampleServerOptions, 'keepsProcessAlive'>,
): Promise<SampleServer> {
  const worker = new Worker(join(__dirname, 'thread', 'worker.ts'), {
    workerData: options,
    // Threads do not inherit what this process knows of TypeScript.
    execArgv: ['--require', join(PROJECT_ROOT, 'build', 'load.js')],
  })
  const [reply]: readonly ThreadReply[] = await once(worker, 'message')
  if (reply?.kind !== 'started') throw new Error(reply?.reason)
  worker.unref()
  return {
    ...reply.server,
    close: async () => {
      await worker.terminate()
    },
  }
}
