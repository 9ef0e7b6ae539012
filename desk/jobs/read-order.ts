import { ConfigurationError } from 'dd-acceptance/support/dictionary/command-line'
import { NotPublic, publicAddressesOf } from 'dd-acceptance/support/odata/public-addresses'
import { type ScriptOfVariables, scriptOfConnection, scriptOfSent } from 'dd-acceptance/support/run/script-of-variables'
import { coreVersions, dictionaryVersions, type JobSettings } from './job'
import { type JobOrder, RefusedOrder } from './job-order'

/** Describes what somebody gave for a job, as texts; what was not given is empty. */
export interface GivenOrder {
  readonly system: string
  readonly recipient: string
  readonly core: string
  readonly dictionary: string
  readonly address: string
  readonly token: string
  readonly clientId: string
  readonly clientSecret: string
  readonly tokenUrl: string
  readonly scope: string
  /** The text of a RESOScript. */
  readonly script: string
  readonly systemName: string
  readonly systemId: string
  readonly confirms: readonly string[]
}

/** The largest RESOScript that is taken: RESO's own have some ten thousand characters. */
export const LARGEST_SCRIPT = 256 * 1024

/** The most characters of all variables of a process, which every system takes. */
const MOST_CHARACTERS = 100_000

/**
 * Reads what somebody gave for a job.
 *
 * @param allowsPrivate true where servers of this machine and of private networks may be asked
 * @throws RefusedOrder with all that is wrong
 */
export async function readOrder(given: GivenOrder, allowsPrivate: boolean): Promise<JobOrder> {
  const reasons = [...reasonsAgainstFields(given)]
  const script = readScript(given, reasons)
  if (script === undefined || reasons.length > 0) throw new RefusedOrder(reasons)
  if (!allowsPrivate) await checkAddresses(script)
  const { text, variables, serviceRoot } = script
  if (Object.values(variables).join('').length > MOST_CHARACTERS)
    throw new RefusedOrder([`The RESOScript holds texts of more than ${MOST_CHARACTERS} characters: make it shorter.`])
  const { origin, pathname, host } = new URL(serviceRoot)
  return {
    system: given.system,
    recipient: given.recipient,
    host,
    settings: settingsOf(given, `${origin}${pathname}`),
    credentials: { script: text, variables },
  }
}

function settingsOf(given: GivenOrder, address: string): JobSettings {
  const { core, dictionary, systemName, systemId, confirms } = given
  return {
    ...(core === '' ? {} : { core }),
    ...(dictionary === '' ? {} : { dictionary }),
    address,
    ...(systemName === '' ? {} : { systemName }),
    ...(systemId === '' ? {} : { systemId }),
    ...(confirms.length === 0 ? {} : { confirms }),
  }
}

const isOneOf = (versions: readonly string[], text: string): boolean => text === '' || versions.includes(text)

function* reasonsAgainstFields(given: GivenOrder): Generator<string> {
  const { system, recipient, core, dictionary, systemName, systemId } = given
  if (system === '') yield 'Choose the system whose server is tested.'
  if (recipient === '') yield 'Name the recipient by its UOI.'
  if (!isOneOf(coreVersions, core)) yield `Web API Core is tested in version ${coreVersions.join(' or ')}.`
  if (!isOneOf(dictionaryVersions, dictionary))
    yield `The Data Dictionary is tested in version ${dictionaryVersions.join(', ')}.`
  if (core === '' && dictionary === '') yield 'Choose at least one endorsement.'
  if (systemName.length > 255 || systemId.length > 255) yield 'The originating system has at most 255 characters.'
}

/** Returns the server and its credentials; undefined after the reasons were added why they cannot be used. */
function readScript(given: GivenOrder, reasons: string[]): ScriptOfVariables | undefined {
  const { script, address, token, clientId, clientSecret, tokenUrl, scope } = given
  const ofClient = clientId + clientSecret + tokenUrl + scope
  if ([script, token, ofClient].filter((each) => each !== '').length !== 1) {
    reasons.push('Give one of these: a bearer token, client credentials, or a RESOScript.')
    return undefined
  }
  if (script !== '') return readSent(script, address, reasons)
  reasons.push(...reasonsAgainstUrl('The service address', address))
  if (token === '') {
    if (clientId === '' || clientSecret === '') reasons.push('Client credentials need a client ID and a client secret.')
    reasons.push(...reasonsAgainstUrl('The token address', tokenUrl))
  } else if (!/^[\x21-\x7e]{1,16384}$/.test(token))
    reasons.push('The bearer token holds blanks or letters that no token has; it is given without the word Bearer.')
  if (reasons.length > 0) return undefined
  return scriptOfConnection(
    address,
    token === ''
      ? {
          kind: 'client credentials',
          tokenUri: tokenUrl,
          clientId,
          clientSecret,
          ...(scope === '' ? {} : { scope }),
          parameters: {},
        }
      : { kind: 'bearer token', token },
  )
}

function readSent(script: string, address: string, reasons: string[]): ScriptOfVariables | undefined {
  if (address !== '') reasons.push('The RESOScript names the service address: leave the field empty.')
  try {
    const read = scriptOfSent('RESOScript', script)
    reasons.push(...reasonsAgainstUrl('WebAPIURI of the RESOScript', read.serviceRoot))
    return read
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    reasons.push(...error.message.split('\n'))
    return undefined
  }
}

function* reasonsAgainstUrl(name: string, text: string): Generator<string> {
  const url = /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined) yield `${name} is an absolute URL of http or https, such as https://api.example.com/odata.`
  else if (url.username !== '' || url.password !== '') yield `${name} has a user name in it: leave it out.`
  else if (text.length > 2048) yield `${name} has more than 2,048 characters.`
}

/** @throws RefusedOrder where something is to be asked that not everybody can ask */
async function checkAddresses({ serviceRoot, tokenUri }: ScriptOfVariables): Promise<void> {
  for (const url of new Set([serviceRoot, tokenUri ?? serviceRoot]))
    try {
      await publicAddressesOf(new URL(url))
    } catch (error) {
      if (!(error instanceof NotPublic)) throw error
      const allow = 'The operator of the desk may allow it with ALLOW_PRIVATE_ADDRESSES=true.'
      throw new RefusedOrder([`${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}. ${allow}`])
    }
}
