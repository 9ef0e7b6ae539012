import type { RequestErrorKind } from '../request-error'
import type { Answer, OutgoingRequest } from './http-messages'
import { ElsewhereRefused, type OtherOrigins } from './other-origins'

const MAX_REDIRECTS = 5

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** A redirect that is not followed. The message is part of a sentence for people. */
export class RedirectRefused extends Error {
  constructor(
    message: string,
    readonly answer: Answer,
    readonly kind: RequestErrorKind,
  ) {
    super(message)
  }
}

/**
 * Sends a GET request and follows redirects (RFC 9110, 15.4). Credentials stay with the origin that they were meant
 * for: a request to another one goes without Authorization, and is not sent at all when its URL has a secret in it.
 *
 * @param holdsSecret decides if a secret is in a text
 * @param origins knows what may be asked
 * @throws RedirectRefused for a redirect that cannot or must not be followed, and after five
 */
export async function sendFollowing(
  send: (request: OutgoingRequest) => Promise<Answer>,
  request: OutgoingRequest,
  holdsSecret: (text: string) => boolean,
  origins: OtherOrigins,
): Promise<Answer> {
  let current = request
  for (let redirects = 0; ; redirects += 1) {
    const answer = await send(current)
    const location = answer.headers['location']
    if (!REDIRECTS.has(answer.status) || location === undefined) return answer
    if (redirects === MAX_REDIRECTS)
      throw new RedirectRefused(`more than ${MAX_REDIRECTS} redirects`, answer, 'unusable')
    const next = redirected(current, location, answer, holdsSecret)
    current = await reachable(next, origins).catch((error: unknown) => {
      if (!(error instanceof ElsewhereRefused)) throw error
      throw new RedirectRefused(`the redirect ${answer.status} ${error.message}`, answer, 'elsewhere')
    })
  }
}

/**
 * Adds the addresses that were checked to a request that a server led to.
 *
 * @throws ElsewhereRefused
 */
export async function reachable(request: OutgoingRequest, origins: OtherOrigins): Promise<OutgoingRequest> {
  const { addresses: _, ...others } = request
  const addresses = await origins.addressesOf(new URL(request.url))
  return addresses === undefined ? others : { ...others, addresses }
}

function redirected(
  request: OutgoingRequest,
  location: string,
  answer: Answer,
  holdsSecret: (text: string) => boolean,
): OutgoingRequest {
  const target = URL.canParse(location, request.url) ? new URL(location, request.url) : undefined
  if (target === undefined || !/^https?:$/.test(target.protocol) || target.username !== '' || target.password !== '') {
    throw new RedirectRefused(
      'redirected to something that is not an http or https URL without user name',
      answer,
      'unusable',
    )
  }
  if (target.origin === new URL(request.url).origin) return { ...request, url: target.href }
  if (holdsSecret(target.href)) {
    throw new RedirectRefused(
      `redirected to ${target.origin} with credentials in the URL, which are never sent there`,
      answer,
      'elsewhere',
    )
  }
  const { Authorization: _, ...headers } = request.headers
  return { ...request, url: target.href, headers }
}
