import type { Finding, RequirementLevel } from '../../dictionary/finding'
import { catchRequestError } from '../../odata/request-error'
import type { AskCore, CoreExchange } from '../core-request'
import type { CoreTarget } from '../core-target'
import { nothingToJudge } from '../judgement'
import type { About } from '../rule'
import { afterFailedCoreRequest, broken, coreAbout } from './judging/core-about'

/**
 * An answer says by its header OData-Version which version it is of (Web API Core, 2.2.1; OData Protocol 4.01, 8.1.5).
 *
 * @param versions those that the sentence allows, as they are written; the two of Web API Core unless given
 */
export function judgeODataVersion(
  exchange: CoreExchange,
  level: RequirementLevel,
  versions: readonly string[] = ['4.0', '4.01'],
): Finding {
  const expected = versions.join(' or ')
  const about = coreAbout('core-odata-version', exchange, `have OData-Version ${expected}`, level)
  const version = spokenVersion(exchange)
  if (version !== undefined && versions.includes(version)) return { ...about, outcome: 'upheld', found: version }
  return broken(about, exchange, {
    expected,
    found: version === undefined ? 'no OData-Version' : `OData-Version ${version}`,
    advice: `send the header OData-Version: ${versions[0]}, once`,
  })
}

/**
 * Whether a server answers in OData 4.01, where it is asked for that at most: what that version has beyond 4.0 is not
 * offered by others.
 */
export function judgeSpeaks401(target: CoreTarget, ask: AskCore): Promise<Finding> {
  const request = { id: 'odata-version', path: [target.resource], options: { $top: '1' }, parameters: [] }
  const about: About = coreAbout('core-odata-version', { request }, 'be answered in OData 4.01', 'MAY')
  return catchRequestError(
    async (): Promise<Finding> => {
      const version = spokenVersion(await ask(request))
      if (version === '4.01') return { ...about, outcome: 'upheld', found: version }
      return nothingToJudge(about, version === undefined ? 'no OData-Version' : `OData-Version ${version}`)
    },
    (error) => afterFailedCoreRequest(about, error),
  )
}

/** A header that was sent several times comes as one, with commas (RFC 9110, 5.3): the same text twice is that text. */
function spokenVersion({ answer }: CoreExchange): string | undefined {
  const parts = answer.headers['odata-version']?.split(',').map((part) => part.trim())
  return parts && [...new Set(parts)].join(', ')
}
