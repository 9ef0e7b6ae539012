import type { Finding } from '../../dictionary/finding'
import { isLoopback } from '../../odata/service-connection'
import { nothingToJudge } from '../judgement'
import { type AboutSubject, defineRule } from '../rule'

/**
 * Servers are reached by HTTPS (Web API Core, 2.2). A server on this machine itself is asked without a network.
 */
export const https = defineRule({
  id: 'core-https',
  level: 'MUST',
  requirement: 'be reached by https',
  label: 'Server that is not reached by HTTPS',
  source: 'Web API Core 2.0.0, 2.2',
  sentences: ['the server MUST be reached by https'],
  brokenBy: ['an http URL of another machine'],
  allows: ['an http URL of this machine'],
  judge,
})

/** @param serviceRoot URL */
function judge(aboutSubject: AboutSubject, serviceRoot: string): Finding {
  const { protocol, hostname, origin } = new URL(serviceRoot)
  const about = aboutSubject('service root')
  if (protocol === 'https:') return { ...about, outcome: 'upheld', found: origin }
  if (isLoopback(hostname)) return nothingToJudge(about, `${origin}, which is this machine itself`)
  return {
    ...about,
    outcome: 'violated',
    expected: 'https',
    found: origin,
    advice: 'serve by TLS, and name the service root by its https URL in the RESOScript',
  }
}
