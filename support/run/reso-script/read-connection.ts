import type { Credentials, ServiceConnection } from '../../odata/service-connection'
import { isHeaderSafe } from '../../odata/service-connection'
import { chooseGrant } from './choose-grant'
import type { ClientSettings } from './client-settings'
import { readTokenParameters } from './read-token-parameters'
import type { ScriptProblems } from './script-problems'
import { isHttpUrl, isReadByOthers } from './service-url'

/** Where the service is and with which credentials it is asked; undefined after what is missing or wrong was noted. */
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
  settings.noteUseless(name, 'is no absolute URL of http or https')
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

/** A token is one word of visible ASCII (RFC 6750, 2.1): another could not be sent, or not as it was meant. */
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

/** RFC 6749, 3.1 and 3.2 and RFC 6750, 5.3 ask for TLS wherever credentials travel. */
function warnOfClearText(name: string, url: string, settings: ClientSettings, problems: ScriptProblems): void {
  if (!isReadByOthers(url)) return
  problems.warn(settings.lineOf(name), `${name} is http: credentials can be read on their way; use https`)
}
