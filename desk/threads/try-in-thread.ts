import { runInThread, ThreadFailed } from './run-in-thread'

/** What pages show of large results takes some seconds. */
const LIMITS = { milliseconds: 120_000, megabytes: 2048 }

/**
 * Makes what a page shows in a thread of its own; undefined where that fails, or takes more than it may.
 *
 * @param path of the module, which exports `work`
 */
export async function tryInThread<Work extends (data: never) => unknown>(
  path: string,
  data: Parameters<Work>[0],
): Promise<Awaited<ReturnType<Work>> | undefined> {
  try {
    return await runInThread<Work>(path, data, LIMITS)
  } catch (error) {
    if (error instanceof ThreadFailed) return undefined
    throw error
  }
}
