const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Keeps signals that end a process from ending this one before it has tidied up: they end what was begun instead.
 *
 * @param run is given what tells of such a signal
 */
export async function untilInterrupted<Result>(run: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  for (const signal of SIGNALS) process.on(signal, stop)
  try {
    return await run(controller.signal)
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}
