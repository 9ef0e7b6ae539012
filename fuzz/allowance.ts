import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Times as long as it may take, a process may take on a machine that does much else. */
const PATIENCE = 6

/** Clock ticks of a second in the files of Linux about processes (proc(5)). */
const TICKS = 100

/** Says where the system tells about processes, and what time it is in seconds. */
export interface Clock {
  readonly processes: string
  readonly now: () => number
}

const CLOCK: Clock = { processes: '/proc', now: () => performance.now() / 1000 }

/**
 * The time that a process may take for something, whatever else the machine does: seconds of a processor, and seconds that
 * pass while it does not wait for a processor. A process that computes for ever uses up the former, one that waits for
 * something that never comes the latter. Where the system does not tell about processes, all seconds count.
 */
export class Allowance {
  readonly #begun: number
  readonly #used: number
  readonly #folder: string
  /** Seconds that each thread has waited for a processor, when this was last asked. */
  #waits: ReadonlyMap<string, number>
  #waited = 0

  /** @param process which may have ended */
  constructor(
    process: { readonly pid?: number | undefined },
    private readonly seconds: number,
    private readonly clock = CLOCK,
  ) {
    this.#folder = join(clock.processes, String(process.pid))
    this.#begun = clock.now()
    this.#used = processorSeconds(this.#folder)
    this.#waits = waitsOf(this.#folder)
  }

  /** Tells whether it has taken more; to be asked often, for threads that end take with them how long they waited. */
  isUsedUp(): boolean {
    const waits = waitsOf(this.#folder)
    for (const [thread, seconds] of waits) this.#waited += seconds - (this.#waits.get(thread) ?? 0)
    this.#waits = waits
    const elapsed = this.clock.now() - this.#begun
    const hadProcessor = processorSeconds(this.#folder) - this.#used > this.seconds
    return hadProcessor || elapsed - this.#waited > this.seconds || elapsed > this.seconds * PATIENCE
  }
}

/** Returns the seconds that a process has computed; 0 where the system does not tell. */
function processorSeconds(folder: string): number {
  try {
    const [, ofProcess = ''] = readFileSync(join(folder, 'stat'), 'utf8').split(') ')
    const fields = ofProcess.split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS
  } catch {
    return 0
  }
}

/** Returns the seconds that each thread of a process was ready to compute, while others did; none where the system does not tell. */
function waitsOf(folder: string): Map<string, number> {
  const waits = new Map<string, number>()
  for (const thread of threadsOf(folder)) {
    try {
      const [, waited] = readFileSync(join(folder, 'task', thread, 'schedstat'), 'utf8').split(' ')
      waits.set(thread, Number(waited) / 1e9)
    } catch {
      // The thread has ended, or the system does not tell.
    }
  }
  return waits
}

function threadsOf(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'task'))
  } catch {
    return []
  }
}
