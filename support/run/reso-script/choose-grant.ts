import type { ClientSettings, NeededSetting } from './client-settings'
import type { ScriptProblems } from './script-problems'

/** Words of AuthenticationType. The first stands for a token that was issued beforehand, however that came about. */
const grants = { authorization_code: 'authorization_code', client_credentials: 'client_credentials' } as const

type Grant = keyof typeof grants

const neededBy: Readonly<Record<Grant, readonly NeededSetting[]>> = {
  authorization_code: ['BearerToken'],
  client_credentials: ['ClientIdentification', 'ClientSecret', 'TokenURI'],
}

/**
 * Which credentials are used: those that are complete. Where both are, AuthenticationType decides, and without a clear
 * word of it client credentials, as in RESO's own tool. Notes what is missing when none are complete.
 */
export function chooseGrant(settings: ClientSettings, problems: ScriptProblems): Grant | undefined {
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

/** RESO's template has one AuthenticationType for each grant type, so that two words decide nothing. */
function wantedGrant(settings: ClientSettings, problems: ScriptProblems): Grant | undefined {
  const written = settings.getAll('AuthenticationType')
  if (written.length > 1) {
    const lines = written.map(({ line }) => line).join(' and ')
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
