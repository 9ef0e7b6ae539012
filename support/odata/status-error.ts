import { STATUS_CODES } from 'node:http'
import type { Answer } from './answer'
import type { RequestErrorKind } from './request-error'
import { serverWords } from './server-words'
import type { Credentials } from './service-connection'

/**
 * What an answer with another status than 200 means, and what to do about it.
 *
 * @param origin that of the service root
 */
export function statusError(
  answer: Answer,
  credentials: Credentials,
  origin: string,
): { readonly kind: RequestErrorKind; readonly message: string } {
  const { status } = answer
  const words = serverWords(answer)
  const said = `the server answered ${status} ${STATUS_CODES[status] ?? ''}${words === '' ? '' : ` (${words})`}`
  if (status === 401 || status === 403) {
    return { kind: 'unauthorized', message: `${said}. ${accessAdvice(answer, credentials, origin)}` }
  }
  if (status < 400) return { kind: 'unusable', message: `${said} in place of 200.` }
  return { kind: status < 500 || status === 501 ? 'refused' : 'unanswered', message: `${said}.` }
}

function accessAdvice({ status, url }: Answer, credentials: Credentials, origin: string): string {
  const asked = new URL(url).origin
  if (asked !== origin) {
    return `The request was redirected to ${asked}, and credentials are never sent to another origin than that of the service root: check whether the service root belongs there.`
  }
  if (status === 403) return 'The credentials lack the right to read this: ask the provider for it.'
  if (credentials.kind === 'bearer token') return 'Check BearerToken of the RESOScript: it may have expired.'
  return `Not even a new token from ${credentials.tokenUri} is accepted: check TokenURI and ClientScope of the RESOScript.`
}
