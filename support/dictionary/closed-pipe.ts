import type { Writable } from 'node:stream'
import { errorCode } from './error-code'
import { exitCodes } from './verdict'
import { messageOf } from './wording'

/** The part of a process whose output may be closed before the process ends. */
export interface OutputOfProcess {
  readonly stdout: Writable
  readonly stderr: Writable
  exit(code: number): unknown
}

const outlived = new WeakSet<OutputOfProcess>()

/**
 * Lets a process go on when nobody reads what it prints any more, as behind `| head`: what it judges and writes does not
 * depend on that. Output that cannot be written for another reason, such as a full disk, ends it as what could not be judged.
 */
export function outliveClosedPipes(own: OutputOfProcess = process): void {
  if (outlived.has(own)) return
  outlived.add(own)
  own.stdout.on('error', (error) => {
    if (isClosedPipe(error)) return
    own.stderr.write(`error: standard output cannot be written: ${messageOf(error)}\n`)
    own.exit(exitCodes['could not be judged'])
  })
  own.stderr.on('error', (error) => {
    if (!isClosedPipe(error)) own.exit(exitCodes['could not be judged'])
  })
}

/** Windows calls it EOF. */
const isClosedPipe = (error: unknown): boolean => ['EPIPE', 'EOF'].includes(errorCode(error) ?? '')
