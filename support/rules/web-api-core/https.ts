import type { Finding } from '../../dictionary/finding'
import { isLoopback } from '../../odata/service-connection'
import { nothingToJudge } from '../judgement'
import type { About } from '../rule'

/**
 * Servers are reached by HTTPS (Web API Core, 2.2). On this machine itself there is nobody to hide from.
 *
 * @param serviceRoot URL
 */
export function judgeHttps(serviceRoot: string): Finding {
  const { protocol, hostname, origin } = new URL(serviceRoot)
  const about: About = {
    rule: 'core-https',
    level: 'MUST',
    subject: 'service root',
    requirement: 'MUST be reached by https',
  }
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
