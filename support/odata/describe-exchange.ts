import type { Exchange } from './exchange'

const LONGEST_EXCERPT = 500

/** Headers that a client sends whatever it asks for, and that curl has its own options for. */
const LEFT_OUT: ReadonlySet<string> = new Set(['user-agent', 'accept-encoding'])

/**
 * An exchange as evidence: the request as a line for curl in a POSIX shell, in which `***` stands for secrets, then what
 * came back and how the body begins.
 */
export function describeExchange(exchange: Exchange): string {
  const { excerpt } = exchange
  const start = excerpt.length > LONGEST_EXCERPT ? `${excerpt.slice(0, LONGEST_EXCERPT)}...` : excerpt
  return [curlLine(exchange), outcome(exchange), start].filter((line) => line !== '').join('\n')
}

function curlLine({ method, url, requestHeaders, requestBody }: Exchange): string {
  const headers = Object.entries(requestHeaders)
    .filter(([name]) => !LEFT_OUT.has(name.toLowerCase()))
    .flatMap(([name, value]) => ['-H', quoted(`${name}: ${value}`)])
  // curl would expand brackets and braces.
  const globs = /[[\]{}]/.test(url) ? ['--globoff'] : []
  const post = method === 'GET' ? [] : ['-X', method]
  const body = requestBody === undefined ? [] : ['--data-raw', quoted(requestBody)]
  return ['curl', ...post, '--compressed', ...globs, ...headers, ...body, quoted(url)].join(' ')
}

function outcome({ status, responseHeaders, durationMs, wireBytes, failure }: Exchange): string {
  const type = responseHeaders['content-type'] ?? 'no Content-Type'
  const size = `${wireBytes.toLocaleString('en')} bytes`
  const time = `${durationMs.toLocaleString('en')} ms`
  const answer = status === undefined ? [] : [String(status), type, size]
  return [...answer, time, ...(failure === undefined ? [] : [failure])].join(', ')
}

/** Nothing has a meaning between single quotes but the next one (POSIX Shell Command Language, 2.2.2). */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
