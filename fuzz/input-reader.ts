import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Allowance } from './allowance'
import type { Begun, InputOrder, Report } from './messages'

/** Describes what became of an input. */
export interface InputResult extends Omit<Begun, 'kind'> {
  /** Undefined when nothing is wrong. */
  readonly complaint: string | undefined
}

/** Megabytes of the heap of the process that reads. */
const HEAP = 512

/** Inputs after which the process is a new one: memory that piles up belongs to no input. */
const INPUTS_OF_A_PROCESS = 3000

/** Seconds in which what reads a kind has to be loaded, and an input made. */
const LOADING_SECONDS = 120

/** Most characters that are kept of what a process printed before it ended. */
const LAST_WORDS = 2000

/** Has inputs read in a process of its own, and says what is wrong: also when the process ends, or has to be ended. */
export class InputReader {
  #process: ReaderProcess | undefined
  #left = 0

  /** @param environment further variables of the processes */
  constructor(private readonly environment: Readonly<Record<string, string>> = {}) {}

  /** Has an input read, within so many seconds. */
  async read(order: InputOrder, mostSeconds: number): Promise<InputResult> {
    if (this.#left === 0) await this.close()
    this.#process ??= new ReaderProcess(this.environment)
    if (this.#left === 0) this.#left = INPUTS_OF_A_PROCESS
    this.#left -= 1
    const result = await this.#process.read(order, mostSeconds)
    // Whatever is wrong with the process, the next input has another one.
    if (result.complaint !== undefined) this.#left = 0
    return result
  }

  /** Ends the process. */
  async close(): Promise<void> {
    await this.#process?.end()
    this.#process = undefined
    this.#left = 0
  }
}

class ReaderProcess {
  readonly #child: ChildProcess
  #said = ''

  constructor(environment: Readonly<Record<string, string>>) {
    this.#child = fork(join(__dirname, 'reader-process.ts'), {
      execArgv: ['-r', 'ts-node/register', `--max-old-space-size=${HEAP}`],
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    })
    const listen = (chunk: Buffer): void => {
      this.#said = `${this.#said}${chunk}`.slice(-LAST_WORDS)
    }
    this.#child.stdout?.on('data', listen)
    this.#child.stderr?.on('data', listen)
  }

  read(order: InputOrder, mostSeconds: number): Promise<InputResult> {
    const child = this.#child
    return new Promise((resolve) => {
      let begun: Omit<Begun, 'kind'> = { input: 'an input that could not be made', kept: undefined }
      let allowed = new Allowance(child, LOADING_SECONDS)
      const watch = setInterval(() => {
        if (!allowed.isUsedUp()) return
        endAll(child)
        finish(`hang: it took more than ${mostSeconds} seconds`)
      }, 250)
      const finish = (complaint: string | undefined): void => {
        clearInterval(watch)
        child.off('message', hear).off('exit', bury)
        resolve({ ...begun, complaint })
      }
      const hear = (report: Report): void => {
        if (report.kind === 'over') finish(report.complaint)
        if (report.kind !== 'begun') return
        begun = { input: report.input, kept: report.kept }
        allowed = new Allowance(child, mostSeconds)
      }
      // What a process printed last may come after its end.
      const bury = (): NodeJS.Timeout =>
        setTimeout(() => finish(`crash: the process ended with ${endOf(child)}:\n${this.#said}`), 200)
      child.on('message', hear).once('exit', bury)
      child.send(order)
    })
  }

  async end(): Promise<void> {
    const child = this.#child
    if (endOf(child) !== null) return
    const ended = once(child, 'exit')
    if (child.connected) child.disconnect()
    await ended
  }
}

/** Ends a process and the runs that it has started, which would go on for ever. */
function endAll(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? Number.NaN), 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

const endOf = ({ exitCode, signalCode }: ChildProcess): number | string | null => exitCode ?? signalCode
