import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { neededEnvironment } from '../../threads/needed-environment'
import type { ReadArchive, ReadingOrder } from './read-archive'
import type { TimesOrder, WrittenWithoutTimes } from './without-times'

/** Describes how much reading may take. */
export interface ReadingLimits {
  /** Archives that are read at a time; the others wait. */
  readonly processes: number
  /** Milliseconds for one archive. */
  readonly milliseconds: number
  /** Megabytes of memory for one archive, besides files that are held as they are. */
  readonly megabytes: number
}

const LIMITS: ReadingLimits = { processes: 2, milliseconds: 120_000, megabytes: 512 }

/** A process that has nothing to read ends after so long: to start one takes a second. */
const IDLE_MS = 60_000

type Answer = ReadArchive | WrittenWithoutTimes | { readonly kind: 'failed'; readonly stack: string }

type Ended = { readonly kind: 'late' } | { readonly kind: 'ended'; readonly by: string }

/**
 * Has archives and reports read in processes of their own. What somebody sends may take any time and memory to be read: it costs no more than
 * the limits, and the thread of the desk nothing.
 */
export class ReadingProcesses {
  readonly #limits: ReadingLimits
  readonly #idle: ChildProcess[] = []
  readonly #waiting: (() => void)[] = []
  #reading = 0

  constructor(limits: Partial<ReadingLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits }
  }

  /** Reads an archive as soon as it is its turn. */
  async read(order: ReadingOrder): Promise<ReadArchive> {
    return this.#understood(await this.#inTurn(order))
  }

  /** Writes an availability report without times as soon as it is its turn; none where it is not one, or takes too much. */
  async leaveTimesOut(order: TimesOrder): Promise<void> {
    const answer = await this.#inTurn(order)
    if (answer.kind === 'failed') throw new Error(answer.stack)
  }

  async #inTurn(order: ReadingOrder | TimesOrder): Promise<Answer | Ended> {
    await this.#turn()
    try {
      return await this.#ask(order)
    } finally {
      this.#reading--
      this.#waiting.shift()?.()
    }
  }

  async #turn(): Promise<void> {
    while (this.#reading >= this.#limits.processes) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#reading++
  }

  #understood(answer: Answer | Ended): ReadArchive {
    if (answer.kind === 'read' || answer.kind === 'refused') return answer
    const { milliseconds, megabytes } = this.#limits
    if (answer.kind === 'late') return refused(`it could not be read within ${milliseconds / 1000} seconds`)
    if (answer.kind === 'ended' && OUT_OF_MEMORY.has(answer.by))
      return refused(`reading it takes more than the ${megabytes} MB of memory that one submission may take`)
    if (answer.kind === 'ended') throw new Error(`the process that reads submissions ended: ${answer.by}`)
    throw new Error(
      answer.kind === 'failed' ? answer.stack : 'the process that reads submissions answered something else',
    )
  }

  async #ask(order: ReadingOrder | TimesOrder): Promise<Answer | Ended> {
    const child = this.#idle.pop() ?? this.#start()
    child.ref()
    child.channel?.ref()
    const answer = await answerOf(child, order, this.#limits.milliseconds)
    if (answer.kind === 'late' || answer.kind === 'ended') child.kill('SIGKILL')
    else this.#keep(child)
    return answer
  }

  #start(): ChildProcess {
    const child = fork(join(__dirname, 'reading-process.js'), [], {
      env: neededEnvironment(),
      execArgv: [`--max-old-space-size=${this.#limits.megabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.once('exit', () => this.#forget(child))
    return child
  }

  /** Keeps a process for the next archive. It keeps this one from nothing, and ends with it. */
  #keep(child: ChildProcess): void {
    child.unref()
    child.channel?.unref()
    this.#idle.push(child)
    setTimeout(() => this.#forget(child) && child.disconnect(), IDLE_MS).unref()
  }

  /** Takes a process from those that wait for an archive; false where it reads one, or is not there any more. */
  #forget(child: ChildProcess): boolean {
    const at = this.#idle.indexOf(child)
    if (at < 0) return false
    this.#idle.splice(at, 1)
    return true
  }
}

/** Reads everything that was sent to this process. */
export const reading = new ReadingProcesses()

/** By what a process ends that has no more memory: V8 aborts it, or the system kills it. */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set(['SIGABRT', 'SIGKILL', '134'])

const refused = (reason: string): ReadArchive => ({ kind: 'refused', reasons: [reason] })

/** Sends an order to a process, and waits for its answer, its end, or so many milliseconds. */
function answerOf(
  child: ChildProcess,
  order: ReadingOrder | TimesOrder,
  milliseconds: number,
): Promise<Answer | Ended> {
  return new Promise((resolve) => {
    const done = (end: Answer | Ended) => {
      clearTimeout(timer)
      child.off('message', answered).off('exit', ended).off('error', failed)
      resolve(end)
    }
    const answered = (answer: unknown) => done(answer as Answer)
    const ended = (code: number | null, signal: string | null) => done({ kind: 'ended', by: signal ?? String(code) })
    const failed = (error: Error) => done({ kind: 'ended', by: error.message })
    const timer = setTimeout(() => done({ kind: 'late' }), milliseconds)
    child.on('message', answered).on('exit', ended).on('error', failed)
    if (child.exitCode !== null || child.signalCode !== null) return ended(child.exitCode, child.signalCode)
    child.send(order, (error) => error && failed(error))
  })
}
