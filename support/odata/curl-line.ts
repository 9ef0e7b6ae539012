import type { SentRequest } from '../dictionary/finding'

/** Headers that a client sends whatever it asks for, and that curl has its own options for. */
const LEFT_OUT: ReadonlySet<string> = new Set(['user-agent', 'accept-encoding'])

/** Describes a request as a line for curl in a POSIX shell, in which `***` stands for secrets. */
export const curlLine = (request: SentRequest): string => lineOf(request, ({ text }) => quoted(text))

/**
 * Describes a request as a line for curl that works once the variables in it are set: `$TOKEN` stands for a bearer token,
 * `$SECRET` for any other secret.
 */
export const curlCommand = (request: SentRequest): string => lineOf(request, withVariables)

/** A part of the line, and what stands for the secrets in it. */
interface Part {
  readonly text: string
  readonly variable: string
}

function lineOf({ method, url, headers, body }: SentRequest, write: (part: Part) => string): string {
  const secret = (text: string) => write({ text, variable: '$SECRET' })
  const headerOptions = Object.entries(headers)
    .filter(([name]) => !LEFT_OUT.has(name.toLowerCase()))
    .flatMap(([name, value]) => {
      const variable = value.startsWith('Bearer ') ? '$TOKEN' : '$SECRET'
      return ['-H', write({ text: `${name}: ${value}`, variable })]
    })
  // curl would expand brackets and braces.
  const globs = /[[\]{}]/.test(url) ? ['--globoff'] : []
  const post = method === 'GET' ? [] : ['-X', method]
  const data = body === undefined ? [] : ['--data-raw', secret(body)]
  return ['curl', ...post, '--compressed', ...globs, ...headerOptions, ...data, secret(url)].join(' ')
}

/** Quotes a text, and leaves the variables that stand for its secrets to the shell. */
const withVariables = ({ text, variable }: Part): string =>
  text
    .split('***')
    .map((part) => (part === '' ? '' : quoted(part)))
    .join(`"${variable}"`)

/**
 * Quotes a text for a shell: between single quotes only the next one has a meaning (POSIX Shell Command Language,
 * 2.2.2).
 */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
