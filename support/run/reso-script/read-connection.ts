import { firstFew } from '../../dictionary/wording'
import { type Credentials, isHeaderSafe, type ServiceConnection } from '../../odata/service-connection'
import type { ClientSettings, NeededSetting } from './client-settings'
import type { ScriptProblems } from './script-problems'
import { isHttpUrl, isReadByOthers } from './service-url'

/** Reads the URL of the service and its credentials; undefined after what is missing or wrong was noted. */
export function readConnection(settings: ClientSettings, problems: ScriptProblems): ServiceConnection | undefined {
  if (!settings.isWritten('WebAPIURI')) settings.noteEmpty('WebAPIURI')
  const serviceRoot = readUrl('WebAPIURI', settings)
  const tokenUri = readUrl('TokenURI', settings)
  const credentials = readCredentials(tokenUri, settings, problems)
  if (serviceRoot === undefined || credentials === undefined) return undefined

  warnOfClearText('WebAPIURI', serviceRoot, settings, problems)
  if (credentials.kind === 'client credentials') warnOfClearText('TokenURI', credentials.tokenUri, settings, problems)
  return { serviceRoot, credentials }
}

function readUrl(name: 'WebAPIURI' | 'TokenURI', settings: ClientSettings): string | undefined {
  const url = settings.get(name)
  if (url === undefined || isHttpUrl(url)) return url
  settings.noteUseless(name, 'is not an absolute URL of http or https')
  return undefined
}

function readCredentials(
  tokenUri: string | undefined,
  settings: ClientSettings,
  problems: ScriptProblems,
): Credentials | undefined {
  const parameters = readTokenParameters(settings, problems)
  const grant = chooseGrant(settings, problems)
  if (grant === 'authorization_code') return readBearerToken(settings)
  const clientId = settings.get('ClientIdentification')
  const clientSecret = settings.get('ClientSecret')
  const incomplete = tokenUri === undefined || clientId === undefined || clientSecret === undefined
  if (grant === undefined || incomplete) return undefined

  const scope = settings.get('ClientScope')
  const optional = scope === undefined ? {} : { scope }
  return { kind: 'client credentials', tokenUri, clientId, clientSecret, ...optional, parameters }
}

/** Reads the token, which is one word of visible ASCII (RFC 6750, 2.1): another could not be sent, or would be changed. */
function readBearerToken(settings: ClientSettings): Credentials | undefined {
  const token = settings.get('BearerToken')
  if (token === undefined) return undefined
  if (isHeaderSafe(token)) return { kind: 'bearer token', token }
  settings.noteUseless(
    'BearerToken',
    'holds blanks, line ends or letters that no token has; it is written without the word Bearer',
  )
  return undefined
}

/** Warns of credentials without TLS, which RFC 6749, 3.1 and 3.2, and RFC 6750, 5.3 ask for. */
function warnOfClearText(name: string, url: string, settings: ClientSettings, problems: ScriptProblems): void {
  if (!isReadByOthers(url)) return
  problems.warn(settings.lineOf(name), `${name} is http: credentials can be read on their way; use https`)
}

/** The values of AuthenticationType. The first stands for any token that was issued beforehand. */
const grants = { authorization_code: 'authorization_code', client_credentials: 'client_credentials' } as const

type Grant = keyof typeof grants

const neededBy: Readonly<Record<Grant, readonly NeededSetting[]>> = {
  authorization_code: ['BearerToken'],
  client_credentials: ['ClientIdentification', 'ClientSecret', 'TokenURI'],
}

/**
 * Chooses the credentials that are complete. Where both are, AuthenticationType decides; where it does not, client
 * credentials are used, as in RESO's own tool. Notes what is missing when none are complete.
 */
function chooseGrant(settings: ClientSettings, problems: ScriptProblems): Grant | undefined {
  const wanted = wantedGrant(settings, problems)
  const [first, second] = Object.values(grants).filter((grant) => missingFor(grant, settings).length === 0)
  const line = settings.lineOf('AuthenticationType')
  if (first === undefined) {
    noteIncomplete(wanted, settings, problems)
    return undefined
  }
  if (second === undefined) {
    if (wanted !== undefined && wanted !== first) {
      const why = missingFor(wanted, settings).map((name) => settings.whyEmpty(name))
      problems.warn(line, `AuthenticationType is ${wanted}, but ${why.join(', ')}: ${first} is used instead`)
    }
    return first
  }
  if (wanted !== undefined) return wanted
  problems.warn(
    line,
    'BearerToken and client credentials are both filled in, and AuthenticationType does not decide: client_credentials is used',
  )
  return grants.client_credentials
}

const missingFor = (grant: Grant, settings: ClientSettings): NeededSetting[] =>
  neededBy[grant].filter((name) => !settings.isWritten(name))

/** Most lines that a warning names. */
const MOST_LINES = 5

/** Reads AuthenticationType. RESO's template has one for each grant type: two different ones decide nothing. */
function wantedGrant(settings: ClientSettings, problems: ScriptProblems): Grant | undefined {
  const written = settings.getAll('AuthenticationType')
  if (written.length > 1) {
    const numbers = written.map(({ line }) => String(line))
    const lines = numbers.length > MOST_LINES ? firstFew(numbers, MOST_LINES) : numbers.join(' and ')
    problems.warn(written[0]?.line ?? 1, `AuthenticationType stands in lines ${lines}: keep the one that is meant`)
  }
  const wanted = new Set<Grant>()
  for (const { value, line } of written) {
    const grant = Object.values(grants).find((name) => name === value.toLowerCase())
    if (grant !== undefined) wanted.add(grant)
    else
      problems.error(
        line,
        'AuthenticationType is unknown: write client_credentials, or authorization_code for a BearerToken',
      )
  }
  const [only, other] = wanted
  return other === undefined ? only : undefined
}

function noteIncomplete(wanted: Grant | undefined, settings: ClientSettings, problems: ScriptProblems): void {
  const begun = neededBy.client_credentials.some((name) => settings.isWritten(name))
    ? grants.client_credentials
    : undefined
  const grant = wanted ?? begun
  if (grant !== undefined) {
    for (const name of missingFor(grant, settings)) settings.noteEmpty(name)
    return
  }
  const everything = Object.values(neededBy).flat()
  const why = everything.map((name) => `${settings.whyEmpty(name)}, line ${settings.lineOf(name)}`).join('; ')
  problems.error(
    settings.lineOf('BearerToken'),
    `there are no credentials: fill in BearerToken, or ClientIdentification, ClientSecret and TokenURI. ${why}`,
  )
}

/** Parameters of the token request that other settings give (RFC 6749, 4.4.2 and 2.3.1). */
const GIVEN_ELSEWHERE = ['grant_type', 'client_id', 'client_secret', 'scope']

/**
 * Reads further parameters of the token request from the setting TokenParameters, which is form-encoded text such as
 * `audience=https%3A%2F%2Fapi.example.com&resource=x`; none without it. Notes a text that is not form-encoded.
 */
function readTokenParameters(settings: ClientSettings, problems: ScriptProblems): Readonly<Record<string, string>> {
  const text = settings.get('TokenParameters') ?? ''
  const pairs = [...new URLSearchParams(text)]
  const names = pairs.map(([name]) => name)
  const fault = (message: string) => problems.error(settings.lineOf('TokenParameters'), `TokenParameters ${message}`)

  if (text !== '' && text.split('&').some((pair) => !/^[^=]+=/.test(pair))) {
    fault('is not form-encoded text: write name=value&name=value, with %26 for an & in a value')
  }
  if (new Set(names).size < names.length) fault('holds a parameter twice: keep one of them')
  const elsewhere = GIVEN_ELSEWHERE.filter((name) => names.includes(name))
  if (elsewhere.length > 0) fault(`holds ${elsewhere.join(', ')}: delete it, other settings give it`)
  return Object.fromEntries(pairs)
}
