import { Agent as HttpAgent, type IncomingMessage, STATUS_CODES } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { TLSSocket } from 'node:tls'
import axios from 'axios'
import { AttemptError } from './attempt-error'
import { isLoopback } from './loopback'
import type { OutgoingRequest } from './outgoing-request'

const httpAgent = new HttpAgent({ keepAlive: true })

/** Certificates are verified even where NODE_TLS_REJECT_UNAUTHORIZED=0 is set: tokens are sent over this connection. */
const httpsAgent = new HttpsAgent({ keepAlive: true, rejectUnauthorized: true })

/**
 * Sends a request and gives the answer as soon as its headers are there, the body raw and unread. Redirects are not
 * followed. Proxies are those of HTTPS_PROXY, HTTP_PROXY and NO_PROXY, also in lower case, but for this machine itself;
 * https goes through them by CONNECT (RFC 9110, 9.3.6), so that they see neither URL nor token.
 *
 * @throws AttemptError when the proxy refuses, else whatever Node and axios throw
 */
export async function openRequest(request: OutgoingRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { data: message } = await axios.request<IncomingMessage>({
    method: request.method,
    url: request.url,
    headers: request.headers,
    data: request.body,
    httpAgent,
    httpsAgent,
    signal,
    responseType: 'stream',
    decompress: false,
    maxRedirects: 0,
    // A proxy would look for a server on its own machine.
    ...(isLoopback(new URL(request.url).hostname) ? { proxy: false } : {}),
    validateStatus: () => true,
  })
  if (isFromProxy(request, message)) {
    message.destroy()
    throw refusedByProxy(message.statusCode ?? 0)
  }
  return message
}

/** A proxy that opens no tunnel answers in plain text in the server's stead. */
const isFromProxy = ({ url }: OutgoingRequest, { socket }: IncomingMessage): boolean =>
  url.startsWith('https:') && !(socket instanceof TLSSocket)

const refusedByProxy = (status: number): AttemptError =>
  new AttemptError(
    'unanswered',
    `the proxy opened no connection and answered ${status} ${STATUS_CODES[status] ?? ''}: ` +
      'check HTTPS_PROXY (http://user:password@host:port) and NO_PROXY',
    status >= 500,
  )
