import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** Describes how much a thread may use before it is ended. */
export interface ThreadLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** A thread that did not come to its end: what it worked on was too much for it, or cannot be used. */
export class ThreadFailed extends Error {
  override readonly name = 'ThreadFailed'
}

type Reply<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Runs `work` of a module in a thread of its own, so that the desk answers meanwhile, and neither endless work nor too much memory
 * ends it.
 *
 * @param path of the module, which exports `work`
 * @throws ThreadFailed when it fails, or takes more than it may
 */
export async function runInThread<Work extends (data: never) => unknown>(
  path: string,
  data: Parameters<Work>[0],
  { milliseconds, megabytes }: ThreadLimits,
): Promise<Awaited<ReturnType<Work>>> {
  const worker = new Worker(join(__dirname, 'thread.js'), {
    workerData: { path, data },
    // Those of this process are not for a thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    void worker.terminate()
  }, milliseconds)
  try {
    const reason = () => (isLate ? 'it took too long' : 'it ended before it was done')
    const ended = once(worker, 'exit').then((): Reply<never> => ({ kind: 'failed', reason: reason() }))
    const answered = once(worker, 'message').then(([reply]): Reply<Awaited<ReturnType<Work>>> => reply)
    const reply = await Promise.race([answered, ended])
    if (reply.kind === 'failed') throw new ThreadFailed(reply.reason)
    return reply.result
  } catch (cause) {
    if (cause instanceof ThreadFailed) throw cause
    throw new ThreadFailed('it took too much memory, or broke down', { cause })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
