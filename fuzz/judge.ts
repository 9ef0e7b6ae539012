import { isDeepStrictEqual } from 'node:util'
import { exitCodeOf } from '../support/dictionary/command-line'
import { errorCode } from '../support/dictionary/error-code'
import type { Verdict } from '../support/dictionary/verdict'
import type { Effect } from './mutation'

/** Describes what a reader made of an input. */
export type Observed =
  | {
      readonly kind: 'verdict'
      readonly verdict: Verdict
      /** Everything that was printed. */
      readonly said: string
      /** Holds what was written for programs, whose lines may be long. */
      readonly written?: string
      /** Holds what was read, which is compared when nothing that counts has changed. */
      readonly meaning?: unknown
    }
  | {
      readonly kind: 'refused'
      readonly error: unknown
      /** Says what a command prints of the error. */
      readonly said: string
    }

/** Describes what the verdict may depend on. */
export interface Circumstances {
  /** Says what the reader made of the input before it was mutated. */
  readonly original: Observed
  readonly effect: Effect
  /** True when what made the original not conform is still there. */
  readonly stillOffends: boolean
  /** Texts that nothing may show. */
  readonly secrets: readonly string[]
}

/** Describes what a reader returns. */
export type Read = Omit<Extract<Observed, { kind: 'verdict' }>, 'kind'>

/** Runs a reader, whatever it does. */
export async function observe(read: () => Promise<Read>): Promise<Observed> {
  try {
    return { kind: 'verdict', ...(await read()) }
  } catch (error) {
    const said: string[] = []
    await exitCodeOf(
      () => Promise.reject(error),
      (line) => said.push(line),
    )
    return { kind: 'refused', error, said: said.join('\n') }
  }
}

/** Says what is wrong with what a reader made of a mutated input; undefined when nothing is. */
export const complaintAbout = (observed: Observed, circumstances: Circumstances): string | undefined =>
  (observed.kind === 'refused' ? faultOfRefusal(observed.error) : undefined) ??
  faultOfText(observed, circumstances.secrets) ??
  faultOfVerdict(observed, circumstances)

/** Says what is wrong with what a reader made of an input that was not mutated; undefined when nothing is. */
export const faultOfOriginal = (observed: Observed, verdict: Verdict | undefined): string | undefined =>
  verdict === undefined || verdictOf(observed) === verdict
    ? undefined
    : `as long as nothing is mutated it is ${verdict}, but here it is ${verdictOf(observed)}: ${observed.said.slice(0, 1500)}`

/** Errors of the language, which a reader has to see coming. */
const UNFORESEEN = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'EvalError',
  'URIError',
  'AggregateError',
  'AssertionError',
  'DOMException',
  'InternalError',
])

function faultOfRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error)) return `crash: ${String(error)} was thrown`
  const code = errorCode(error)
  const isUnforeseen = UNFORESEEN.has(error.name) || UNFORESEEN.has(error.constructor.name) || code !== undefined
  if (isUnforeseen) return `crash: ${error.stack ?? error.name}`
  return error.message.trim() === '' ? 'it is refused without a reason' : undefined
}

/** Most characters of a line that people are shown: 3,000, each of which may be escaped, and what stands around them. */
const LONGEST_LINE = 20_000

/** Frames of a stack trace, and errors that print themselves. */
const STACK_TRACE = /^\s+at .+:\d+:\d+\)?$|\b(?:Type|Range|Reference|Syntax)Error: /m

/** Matches what V8 says of a mistake in a program, which can be a part of a sentence. */
const MISTAKE =
  /Maximum call stack|Cannot (?:read|set|convert|destructure|mix|use 'in')|is not (?:a function|iterable|a constructor)|Invalid (?:string length|array length|time value|count value)|Reduce of empty|circular structure|before initialization/

/** Control characters, and those that turn the direction of a text (UAX 9). */
const OBEYED = /[^\P{Cc}\n\t\r]|[\u202A-\u202E\u2066-\u2069]/u

/** Tells what may not be said: stack traces, what a terminal obeys, secrets, and texts that nobody can read. */
function faultOfText(observed: Observed, secrets: readonly string[]): string | undefined {
  const written = observed.kind === 'verdict' ? observed.written : undefined
  return faultOfLines(observed.said) ?? faultOfContent(`${observed.said}\n${written ?? ''}`, secrets)
}

function faultOfLines(said: string): string | undefined {
  const long = said.split('\n').find((line) => line.length > LONGEST_LINE)
  return long && `a line of ${long.length} characters is shown: ${long.slice(0, 500)}`
}

function faultOfContent(text: string, secrets: readonly string[]): string | undefined {
  const trace = STACK_TRACE.exec(text) ?? MISTAKE.exec(text)
  if (trace !== null) return `a stack trace is shown: ${around(text, trace.index)}`
  const shown = secrets.map((secret) => text.indexOf(secret)).find((index) => index >= 0)
  if (shown !== undefined) return `a secret is shown: ${around(text, shown)}`
  const control = OBEYED.exec(text)
  if (control === null) return undefined
  return `a control character is shown: ${JSON.stringify(text.slice(Math.max(0, control.index - 60), control.index + 60))}`
}

/** Returns what stands around a place, which may lie in a long file. */
const around = (text: string, index: number): string => text.slice(Math.max(0, index - 500), index + 1000)

function faultOfVerdict(observed: Observed, { original, effect, stillOffends }: Circumstances): string | undefined {
  const [verdict, before] = [verdictOf(observed), verdictOf(original)]
  if (effect === 'none') return faultOfChange(observed, original)
  if (verdict !== 'conformant') return undefined
  if (effect === 'breaks') return 'it is broken for certain, and CONFORMANT'
  if (before !== 'conformant' && stillOffends) return `it was ${before} before it was damaged, and is CONFORMANT now`
  return undefined
}

function faultOfChange(observed: Observed, original: Observed): string | undefined {
  const [verdict, before] = [verdictOf(observed), verdictOf(original)]
  if (verdict !== before) {
    return `nothing that counts has changed, but it was ${before} and is ${verdict} now: ${observed.said.slice(0, 1500)}`
  }
  if (observed.kind === 'refused' || original.kind === 'refused') return undefined
  return isDeepStrictEqual(observed.meaning, original.meaning)
    ? undefined
    : `nothing that counts has changed, but it is read as ${JSON.stringify(observed.meaning)?.slice(0, 1500)}`
}

const verdictOf = (observed: Observed): Verdict =>
  observed.kind === 'refused' ? 'could not be judged' : observed.verdict
