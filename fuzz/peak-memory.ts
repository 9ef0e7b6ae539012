import { readFileSync, writeFileSync } from 'node:fs'

/** The memory that this process takes beside what it has: to make an input may take more than to read it. */
export class PeakMemory {
  readonly #before: number

  constructor() {
    try {
      // The peak begins anew (proc(5), clear_refs).
      writeFileSync('/proc/self/clear_refs', '5')
    } catch {
      // The system does not tell: the peak is that of the whole life of the process.
    }
    this.#before = process.memoryUsage.rss() / 2 ** 20
  }

  /** Returns the most megabytes that it had since, beside those before. */
  megabytes(): number {
    return Math.max(0, Math.round(peak() - this.#before))
  }
}

/** Returns the most megabytes that this process had at once. */
function peak(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return process.resourceUsage().maxRSS / 1024
  }
}
