import { errorCode } from 'dd-acceptance/support/dictionary/error-code'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { RefusedAccount } from '../../accounts/accounts'
import { RefusedChange } from '../../endorsements/act'
import type { Desk, DeskEnv } from '../desk'
import { showNotFound } from '../views/not-found'
import { showPage } from '../views/page'
import { Notice } from '../views/parts'

/** Answers a request that failed: with the reason where it was refused, and with none where nobody expected it. */
export function answerError(desk: Desk, error: Error, context: Context<DeskEnv>): Promise<Response> {
  if (isNotTheirs(error)) return showNotFound(context, 'There is no such endorsement, or it is not yours.')
  const { title, status, words } = wordsOf(error)
  if (status === 500) desk.log.error(error, context.get('requestId'))
  return showPage(context, { title, status }, <Notice tone="bad">{words}</Notice>)
}

const isNotTheirs = (error: Error): boolean =>
  error instanceof RefusedChange && (error.refusal.kind === 'unknown' || error.refusal.kind === 'not theirs to do')

function wordsOf(error: Error) {
  if (error instanceof RefusedChange)
    return { title: 'This was not done', status: 409, words: capital(error.message) } as const
  if (error instanceof RefusedAccount)
    return { title: 'This was not done', status: 422, words: capital(error.message) } as const
  if (isBrokenOff(error) || (error instanceof HTTPException && error.status === 400)) return NO_FORM
  if (error instanceof HTTPException && error.status === 403) return FOREIGN
  if (error instanceof HTTPException && error.status === 413) return TOO_LARGE
  return FAILED
}

/** Tells if a client went away while it sent something: no operator can do something about that (Node.js, `http`). */
const isBrokenOff = (error: Error): boolean => error.message === 'aborted' && errorCode(error) === 'ECONNRESET'

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

const FOREIGN = {
  title: 'This was not done',
  status: 403,
  words:
    'The form was sent from another address than that of the desk. Open the desk at its own address and try again.',
} as const
const NO_FORM = {
  title: 'This was not done',
  status: 400,
  words: 'What was sent is not a form. Open the page again and send its form.',
} as const
const TOO_LARGE = { title: 'This was not done', status: 413, words: 'The form is too large.' } as const
const FAILED = {
  title: 'Something failed',
  status: 500,
  words: 'The desk could not answer. Its operator finds the reason in the log.',
} as const
