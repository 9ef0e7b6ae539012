import type { ClientSettings } from './client-settings'
import type { ScriptProblems } from './script-problems'

/** Parameters of the token request that other settings give (RFC 6749, 4.4.2 and 2.3.1). */
const GIVEN_ELSEWHERE = ['grant_type', 'client_id', 'client_secret', 'scope']

/**
 * Further parameters of the token request from the setting TokenParameters, which is form-encoded text such as
 * `audience=https%3A%2F%2Fapi.example.com&resource=x`; none without it. Notes what is no such text.
 */
export function readTokenParameters(
  settings: ClientSettings,
  problems: ScriptProblems,
): Readonly<Record<string, string>> {
  const text = settings.get('TokenParameters') ?? ''
  const pairs = [...new URLSearchParams(text)]
  const names = pairs.map(([name]) => name)
  const fault = (message: string) => problems.error(settings.lineOf('TokenParameters'), `TokenParameters ${message}`)

  if (text !== '' && text.split('&').some((pair) => !/^[^=]+=/.test(pair))) {
    fault('is no form-encoded text: write name=value&name=value, with %26 for an & in a value')
  }
  if (new Set(names).size < names.length) fault('holds a parameter twice: keep one of them')
  const elsewhere = GIVEN_ELSEWHERE.filter((name) => names.includes(name))
  if (elsewhere.length > 0) fault(`holds ${elsewhere.join(', ')}: delete it, other settings give it`)
  return Object.fromEntries(pairs)
}
