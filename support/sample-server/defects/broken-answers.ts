import { gzipSync } from 'node:zlib'
import { defect, type Middleware } from './seams'

/** A page for people where a program expects an answer, as gateways send it. */
export const HTML_PAGE = '<!DOCTYPE html><html><body><h1>Please sign in</h1></body></html>'

const JSON_ANSWER = { headers: { 'Content-Type': 'application/json;odata.metadata=minimal' } }

const firstHalf = (body: Buffer): Buffer => body.subarray(0, Math.floor(body.length / 2))

const changing =
  (change: (body: Buffer) => Response): Middleware =>
  async (context, next) => {
    await next()
    context.res = change(Buffer.from(await context.res.arrayBuffer()))
  }

const breakingOff: Middleware = async (context, next) => {
  await next()
  const body = Buffer.from(await context.res.arrayBuffer())
  const { outgoing } = context.env
  outgoing.writeHead(200, { ...JSON_ANSWER.headers, 'Content-Length': body.length })
  outgoing.write(firstHalf(body), () => outgoing.destroy())
  // What is sent is sent: this must never come to an answer of its own.
  await new Promise(() => {})
}

/** Answers to data requests that do not hold what they promise. */
export const BROKEN_ANSWER_DEFECTS = {
  'html-error-page': defect('data requests are answered by an HTML page with status 200', {
    dataAnswer: async (context) => context.html(HTML_PAGE),
  }),
  'wrong-content-type': defect('JSON is sent as Content-Type: text/html', {
    dataAnswer: changing((body) => new Response(body, { headers: { 'Content-Type': 'text/html' } })),
  }),
  'empty-body': defect('data requests are answered with status 200 and no body', {
    dataAnswer: changing(() => new Response(null, JSON_ANSWER)),
  }),
  'truncated-json': defect('JSON ends in its middle, and Content-Length says so', {
    dataAnswer: changing((body) => new Response(firstHalf(body), JSON_ANSWER)),
  }),
  'truncated-gzip': defect('data are compressed, and the compressed bytes end in their middle', {
    dataAnswer: changing(
      (body) =>
        new Response(firstHalf(gzipSync(body)), {
          headers: { ...JSON_ANSWER.headers, 'Content-Encoding': 'gzip' },
        }),
    ),
  }),
  'truncated-body': defect('the connection is closed when half of what Content-Length promises is sent', {
    dataAnswer: breakingOff,
  }),
}
