import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import type { DestinationStream } from 'pino'

/** A request that was answered. Its address is not kept: that of a link is a secret. */
export interface AnsweredRequest {
  readonly id: string
  readonly method: string
  /** The pattern of the address, e.g. `/review/:link`; `none` where there is no such page. */
  readonly route: string
  readonly status: number
  readonly ms: number
}

/** Describes what operators are to know, a line of JSON for each. Nothing in it is a secret, or says who somebody is. */
export interface Log {
  request(answered: AnsweredRequest): void
  /** Tells what the desk did by itself, e.g. that it sent mail. */
  event(event: string, facts?: Facts): void
  /** Tells what needs somebody to look, e.g. that mail waits. */
  warning(event: string, facts?: Facts): void
  /** Tells of an error that nobody expected. */
  error(error: unknown, request?: string): void
}

type Facts = Readonly<Record<string, string | number | boolean | null>>

/** Writes the log, to standard output where nothing else is said. */
export function openLog(destination?: DestinationStream): Log {
  const { pino, stdTimeFunctions }: typeof import('pino') = require('pino')
  const options = {
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
  }
  const log = destination === undefined ? pino(options) : pino(options, destination)
  return {
    request: (answered) => log[answered.status >= 500 ? 'error' : 'info']({ event: 'request', ...answered }),
    event: (event, facts) => log.info({ event, ...facts }),
    warning: (event, facts) => log.warn({ event, ...facts }),
    error: (error, request) =>
      log.error({ event: 'error', ...reasonOf(error), ...(request === undefined ? {} : { request }) }),
  }
}

/** Lines of a stack that say where an error comes from. */
const PLACES = 8

/** Messages may have values of requests in them; names and codes have none, and the stack says where. */
function reasonOf(error: unknown): { readonly error: string; readonly code: string | null; readonly at: string[] } {
  if (!(error instanceof Error)) return { error: 'not an error', code: null, at: [] }
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  return {
    error: error.name,
    code: errorCode(error) ?? null,
    at: places.slice(0, PLACES).map((line) => line.trim().replace(/^at /, '')),
  }
}
