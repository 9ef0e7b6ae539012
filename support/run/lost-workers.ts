import { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { exitCodes } from '../dictionary/verdict'

/** The program of Cucumber that each process of a parallel run begins with. */
const OF_WORKER = /[\\/]run_worker\.js$/

/**
 * Tells at once of a process of a parallel run that breaks down: Cucumber goes on with the others, and says nothing. One that
 * ends with the exit code for what could not be judged has told why.
 *
 * @param tell is called with one sentence
 */
export function tellLostWorkers(tell: (sentence: string) => void): void {
  subscribe('child_process', (message) => {
    const child = startedIn(message)
    child?.once('exit', (code, signal) => {
      if (code === 0 || code === exitCodes['could not be judged']) return
      // What it began with is not known before it has begun.
      if (!child.spawnargs.some((argument) => OF_WORKER.test(argument))) return
      const how = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`
      tell(`A process of this run ${how}: its scenarios do not come to an end, so that the run could not be judged`)
    })
  })
}

function startedIn(message: unknown): ChildProcess | undefined {
  if (typeof message !== 'object' || message === null || !('process' in message)) return undefined
  return message.process instanceof ChildProcess ? message.process : undefined
}
