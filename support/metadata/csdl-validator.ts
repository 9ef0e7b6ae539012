import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ConfigurationError } from '../dictionary/command-line'

/** One objection of libxml2. */
export interface Libxml2Error {
  readonly message: string
  readonly line: number
  /** 0 where libxml2 does not know it. */
  readonly col: number
  /** Path of the element at fault, where there is one. */
  readonly xpath?: string
}

/** The verdict of libxml2 about a text: why it is not XML, or else how it departs from the schemas. */
export interface Libxml2Verdict {
  readonly notWellFormed: readonly Libxml2Error[]
  readonly notValid: readonly Libxml2Error[]
}

/** An answer of the thread. */
type Reply =
  | { readonly kind: 'verdict'; readonly verdict: Libxml2Verdict }
  | { readonly kind: 'failure'; readonly failure: string }

/** Texts in the order in which they were sent; the worker answers in the same order. */
const waiting: { readonly resolve: (verdict: Libxml2Verdict) => void; readonly reject: (error: Error) => void }[] = []

let worker: Worker | undefined

/**
 * Starts the thread that validates, once in a process. Called early, it compiles the schemas while other work goes on.
 * It does not keep the process alive.
 */
export function startCsdlValidator(): Worker {
  if (worker !== undefined) return worker
  // Plain JavaScript, which needs none of the process's own options.
  const started = new Worker(join(__dirname, 'schema-validation', 'csdl-worker.js'), { execArgv: [] })
  worker = started
  started.on('message', (reply: Reply) => {
    const request = waiting.shift()
    if (waiting.length === 0) started.unref()
    if (reply.kind === 'verdict') request?.resolve(reply.verdict)
    else request?.reject(new Error(`XSD validation broke down: ${reply.failure}`))
  })
  started.on('error', (error) => breakDown(started, error))
  // Nothing but the end of the time that it has makes it end without an error.
  started.on('exit', () => breakDown(started, tooManyFaults()))
  started.unref()
  return started
}

function breakDown(thread: Worker, error: Error): void {
  if (thread !== worker) return
  worker = undefined
  for (const request of waiting.splice(0)) request.reject(error)
}

/**
 * Validates against the OASIS schemas of OData CSDL XML 4.01, which 4.0 documents also satisfy. The work is done by
 * libxml2 in a thread of its own, so that the model can be read and judged meanwhile.
 *
 * Nothing is fetched: the schemas come from the package odata-csdl, and no entity is loaded or substituted.
 *
 * @param seconds the most time that it may take. libxml2 says where each fault is by counting what stands before it, so that
 *   100,000 faults in one element take minutes
 * @throws ConfigurationError when it takes longer
 * @throws Error when libxml2 itself fails, e.g. for lack of memory
 */
export async function validateCsdl(text: string, seconds = MOST_SECONDS): Promise<Libxml2Verdict> {
  const thread = startCsdlValidator()
  const timer = setTimeout(() => void thread.terminate(), seconds * 1000)
  try {
    return await new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      thread.ref()
      thread.postMessage(text)
    })
  } finally {
    clearTimeout(timer)
  }
}

/** Valid metadata of 50 MB take a few seconds. */
const MOST_SECONDS = 120

const tooManyFaults = () =>
  new ConfigurationError(
    'the metadata cannot be judged, for comparing them with the XML schemas takes too long, as it does with 100,000 faults or more: correct some, with a tool that validates XML',
  )
