import type { ConnectionSource } from './service-connection'

/** Names of the settings of a connection where people wrote them, for the end of a sentence that begins with Check. */
interface ConnectionWords {
  readonly serviceRoot: string
  readonly token: string
  readonly clientCredentials: string
  readonly tokenEndpoint: string
}

const OF_SCRIPT: ConnectionWords = {
  serviceRoot: 'WebAPIURI of the RESOScript',
  token: 'BearerToken of the RESOScript',
  clientCredentials: 'ClientIdentification, ClientSecret, TokenURI and ClientScope of the RESOScript',
  tokenEndpoint: 'TokenURI and ClientScope of the RESOScript',
}

const OF_OPTIONS: ConnectionWords = {
  serviceRoot: 'the URL of --url',
  token: 'the variable of --token-env',
  clientCredentials: 'the variables and the URL of --client-env',
  tokenEndpoint: 'the URL of --client-env',
}

/** Returns the names that messages use for what a connection was read from. */
export function connectionWords(source: ConnectionSource | undefined): ConnectionWords {
  if (source === undefined) return OF_SCRIPT
  if (source.kind === 'options') return OF_OPTIONS
  const { place } = source
  return {
    serviceRoot: `serviceRootUri in ${place}`,
    token: `token in ${place}`,
    clientCredentials: `clientId, clientSecret, tokenUri and scope in ${place}`,
    tokenEndpoint: `tokenUri and scope in ${place}`,
  }
}
