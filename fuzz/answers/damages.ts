import { gzipSync } from 'node:zlib'
import type { Effect } from '../mutation'
import { jsonMutator } from '../mutations/json'
import { nastyText } from '../mutations/nasty'
import { xmlMutator } from '../mutations/xml'
import type { Random } from '../random'
import { type Answer, type Damage, type Sending, withBody, withHeader, withoutHeader } from './answer'

const damage = (name: string, effect: Effect, apply: Damage['apply']): Damage => ({ name, effect, apply })

const STATUSES = [201, 202, 203, 204, 205, 206, 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 406, 410, 418]
const FAILURES = [429, 500, 501, 502, 503, 504, 505, 511, 599, 600, 999]

const STATUS: readonly Damage[] = [
  damage('another status', 'any', (answer, random) => ({ ...answer, status: random.pick(STATUSES) })),
  damage('a status of a failure', 'any', (answer, random) => ({ ...answer, status: random.pick(FAILURES) })),
  damage('it has to be asked later', 'any', (answer, random) =>
    withHeader(
      { ...answer, status: random.pick([429, 503]) },
      'Retry-After',
      random.pick(['0', '1', '-1', '999999999999', 'soon', 'Wed, 21 Oct 2015 07:28:00 GMT', '1e9']),
    ),
  ),
  damage('it is somewhere else', 'any', (answer, random) =>
    withHeader(
      { ...answer, status: random.pick([301, 302, 303, 307, 308]) },
      'Location',
      random.pick([
        '',
        '/',
        '.',
        '//127.0.0.1:1/',
        'http://127.0.0.1:1/',
        'file:///etc/passwd',
        'http://[',
        '\\\\a\\b',
      ]),
    ),
  ),
]

const HEADERS: readonly Damage[] = [
  damage('no Content-Type', 'any', (answer) => withoutHeader(answer, 'Content-Type')),
  damage('another Content-Type', 'any', (answer, random) =>
    withHeader(
      answer,
      'Content-Type',
      random.pick(['text/html', 'application/json;charset=utf-16', '', ';;', 'a/b/c']),
    ),
  ),
  damage('a larger Content-Length', 'breaks', (answer) =>
    withHeader(answer, 'Content-Length', String(answer.body.length + 1)),
  ),
  damage('a smaller Content-Length', 'breaks', (answer) =>
    withHeader(answer, 'Content-Length', String(Math.max(0, answer.body.length - 2))),
  ),
  damage('a Content-Length that is not a number', 'any', (answer, random) =>
    withHeader(answer, 'Content-Length', random.pick(['many', '-1', '1e3', '99999999999999999999'])),
  ),
  damage('a Content-Encoding that it does not have', 'breaks', (answer, random) =>
    withHeader(answer, 'Content-Encoding', random.pick(['gzip', 'br', 'deflate'])),
  ),
  damage('an unknown Content-Encoding', 'any', (answer) => withHeader(answer, 'Content-Encoding', 'rot13')),
  damage('another OData-Version', 'any', (answer, random) =>
    withHeader(answer, 'OData-Version', random.pick(['', '3.0', '4.01', '5.0', 'four'])),
  ),
  damage('a header of many letters', 'any', (answer, random) =>
    withHeader(answer, 'X-Long', 'x'.repeat(random.pick([1000, 20_000, 200_000]))),
  ),
  damage('a header with a strange value', 'any', (answer, random) => withHeader(answer, 'X-Odd', nastyText(random))),
  damage('further headers', 'none', (answer) => withHeader(answer, 'Set-Cookie', 'a=b; Path=/')),
  damage('headers in another order', 'none', (answer, random) => ({
    ...answer,
    headers: random.shuffled(answer.headers),
  })),
  damage('headers in other letters', 'none', (answer, random) => ({
    ...answer,
    headers: answer.headers.map(([name, value]) => [
      random.chance(50) ? name.toUpperCase() : name.toLowerCase(),
      value,
    ]),
  })),
]

const changeJson = jsonMutator()
const changeXml = xmlMutator()

/** Changes a body that is JSON or XML as files are changed. Records and metadata stay what they were by chance only. */
function changedBody(answer: Answer, random: Random): Answer {
  const isXml = answer.body.subarray(0, 100).toString().trimStart().startsWith('<')
  if (answer.body.length === 0) return answer
  try {
    return withBody(answer, (isXml ? changeXml : changeJson)(answer.body, random).bytes)
  } catch {
    return withBody(answer, Buffer.from(nastyText(random)))
  }
}

const HTML = Buffer.from(`<html><head><title>Sign in</title></head><body>${'<div>'.repeat(2000)}</body></html>`)

let bomb: Buffer | undefined

/** Returns what inflates to more than any answer has. */
function bombBody(): Buffer {
  bomb ??= gzipSync(Buffer.alloc(150_000_000, ' '))
  return bomb
}

const BODIES: readonly Damage[] = [
  damage('a changed body', 'any', changedBody),
  damage('a changed body', 'any', changedBody),
  damage('a changed body', 'any', changedBody),
  damage('no body', 'breaks', (answer) => withBody(answer, Buffer.alloc(0))),
  damage('a page for people', 'breaks', (answer) => withHeader(withBody(answer, HTML), 'Content-Type', 'text/html')),
  damage('a bomb', 'breaks', (answer) => withHeader(withBody(answer, bombBody()), 'Content-Encoding', 'gzip')),
  damage('a compressed body', 'none', (answer) =>
    withHeader(withBody(answer, gzipSync(answer.body)), 'Content-Encoding', 'gzip'),
  ),
  damage('a compressed body that is cut short', 'breaks', (answer) =>
    withHeader(withBody(answer, gzipSync(answer.body).subarray(0, -9)), 'Content-Encoding', 'gzip'),
  ),
]

const sent = (name: string, effect: Effect, how: (answer: Answer, random: Random) => Sending): Damage =>
  damage(name, effect, (answer, random) => ({ ...answer, sending: how(answer, random) }))

/** Not a line of HTTP. */
const NOT_HTTP = [
  '',
  '\r\n\r\n',
  'HTTP/1.1 200\r\n',
  'SSH-2.0-x\r\n',
  `HTTP/9.9 ${'9'.repeat(5000)}\r\n\r\n`,
  '\u0000'.repeat(50),
]

const SENDINGS: readonly Damage[] = [
  sent('no answer comes', 'breaks', () => ({ kind: 'never' })),
  sent('the connection is reset', 'breaks', ({ body }, random) => ({
    kind: 'reset',
    afterBytes: random.below(body.length + 150),
  })),
  sent('the connection is closed too early', 'breaks', ({ body }, random) => ({
    kind: 'closed',
    afterBytes: random.below(body.length + 50),
  })),
  sent('it comes piece by piece', 'none', (_answer, random) => ({
    kind: 'dripping',
    pieces: 2 + random.below(5),
    everyMs: 5,
  })),
  sent('it comes too slowly', 'breaks', () => ({ kind: 'dripping', pieces: 1000, everyMs: 50 })),
  sent('it is not HTTP', 'breaks', (_answer, random) => ({ kind: 'raw', bytes: Buffer.from(random.pick(NOT_HTTP)) })),
]

/** The ways in which answers are damaged, each sort as often as the others. */
export const DAMAGES: readonly (readonly Damage[])[] = [STATUS, HEADERS, BODIES, BODIES, SENDINGS]
