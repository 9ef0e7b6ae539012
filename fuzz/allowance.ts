import { readFileSync } from 'node:fs'

/** Times as long as it may compute, a process may take on a machine that does much else. */
const PATIENCE = 6

/** Clock ticks of a second in the files of Linux about processes (proc(5)). */
const TICKS = 100

/** The time that a process may take for something: seconds of a processor, where these can be told. */
export class Allowance {
  readonly #begun = performance.now()
  readonly #used: number | undefined

  /** @param process which may have ended */
  constructor(
    private readonly process: { readonly pid?: number | undefined },
    private readonly seconds: number,
  ) {
    this.#used = processorSeconds(process.pid)
  }

  /** Tells whether it has taken more. */
  isUsedUp(): boolean {
    const elapsed = (performance.now() - this.#begun) / 1000
    const used = processorSeconds(this.process.pid)
    if (used === undefined || this.#used === undefined) return elapsed > this.seconds
    return used - this.#used > this.seconds || elapsed > this.seconds * PATIENCE
  }
}

/** Returns the seconds that a process has computed; undefined where the system does not tell. */
function processorSeconds(pid: number | undefined): number | undefined {
  try {
    const [, ofProcess = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const fields = ofProcess.split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS
  } catch {
    return undefined
  }
}
