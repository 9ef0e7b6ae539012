import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCode } from './error-code'
import { messageOf } from './wording'

/** The errors of JavaScript and Node.js themselves: whoever throws one did not mean it for people. */
const OF_LANGUAGE: ReadonlySet<unknown> = new Set([
  TypeError,
  RangeError,
  SyntaxError,
  ReferenceError,
  EvalError,
  URIError,
  AggregateError,
])

/**
 * Returns what people are told of an error that ends a command or a run: its message where this project or the system made
 * it. That of another error may quote anything, a secret too, so that it is not shown: only its kind, and the file that says
 * where it happened.
 *
 * @param save writes a text to a file and returns its path
 */
export function wordsForPeople(error: unknown, save: (details: string) => string = saved): string {
  if (isMeant(error)) return messageOf(error)
  const kind = error instanceof Error ? error.constructor.name : typeof error
  const details = [`${kind} in Node.js ${process.version}`, ...framesOf(error)].join('\n')
  return `an error that should not happen (${kind}) ended this; ${placeOf(details, save)}. Please report it with that file`
}

function isMeant(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (isOfSystem(error)) return true
  const [first = ''] = framesOf(error)
  return !OF_LANGUAGE.has(error.constructor) && errorCode(error) === undefined && !/node_modules|\(node:/.test(first)
}

/** The message of such an error names a file or an address, and no content. */
const isOfSystem = (error: Error): boolean =>
  /^E[A-Z0-9]+$/.test(errorCode(error) ?? '') && 'syscall' in error && typeof error.syscall === 'string'

/** Returns the places that led to an error. The message stands before them, and a line of it may look like one of them. */
function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return []
  const begin = error.stack.indexOf(error.message)
  const afterMessage = begin < 0 ? '' : error.stack.slice(begin + error.message.length)
  return afterMessage.split('\n').filter((line) => line.startsWith('    at '))
}

function placeOf(details: string, save: (details: string) => string): string {
  try {
    return `where it happened is in ${save(details)}, without any message that could hold a secret`
  } catch {
    return 'where it happened could not be saved'
  }
}

function saved(details: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'dd-acceptance-')), 'error.txt')
  writeFileSync(path, `${details}\n`)
  return path
}
