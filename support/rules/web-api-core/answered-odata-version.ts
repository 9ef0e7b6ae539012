import type { Finding, RequirementLevel } from '../../dictionary/finding'
import { catchRequestError } from '../../odata/request-error'
import type { AskCore, CoreExchange } from '../core-request'
import type { CoreTarget } from '../core-target'
import { nothingToJudge } from '../judgement'
import { type AboutSubject, atLevel, defineRule } from '../rule'
import { afterFailedCoreRequest, broken, evidenceOf, requestSubject } from './judging/core-findings'

/** An answer says by its header OData-Version which version it is of. */
export const odataVersion = defineRule({
  id: 'core-odata-version',
  level: 'MUST',
  requirement: (versions: string) => `have OData-Version ${versions}`,
  label: 'Answers without the OData-Version that was asked for',
  source: 'Web API Core 2.0.0, 2.2.1; OData Protocol 4.01, 8.1.5',
  sentences: ['the answer {level} have OData-Version 4.0 or 4.01', 'the answer MUST have OData-Version 4.0'],
  brokenBy: ['core-version-missing', 'core-version-3', 'core-odata-maxversion-4.0'],
  allows: ['odata-4-01'],
  judge,
})

/** @param versions those that the sentence allows, as they are written; the two of Web API Core unless given */
function judge(
  aboutSubject: AboutSubject<[versions: string]>,
  exchange: CoreExchange,
  level: RequirementLevel,
  versions: readonly string[] = ['4.0', '4.01'],
): Finding {
  const expected = versions.join(' or ')
  const about = atLevel(aboutSubject(requestSubject(exchange), expected), level)
  const version = spokenVersion(exchange)
  if (version !== undefined && versions.includes(version)) return { ...about, outcome: 'upheld', found: version }
  return broken(about, exchange, {
    expected,
    found: shown(version),
    advice: `send the header OData-Version: ${versions[0]}, once`,
  })
}

/**
 * Servers may answer in OData 4.01, where they are asked for that at most; what that version has beyond 4.0 other servers
 * do not offer. Its findings share the id of the rule above.
 */
export const odata401 = defineRule({
  id: odataVersion.id,
  level: 'MAY',
  requirement: 'be answered in OData 4.01',
  label: odataVersion.label,
  source: 'Web API Core 2.0.0, 2.2.1; OData Protocol 4.01, 8.2.7',
  sentences: ['the server speaks OData 4.01'],
  brokenBy: [],
  allows: ['odata-4-01'],
  judge: judge401,
})

function judge401(aboutSubject: AboutSubject, target: CoreTarget, ask: AskCore): Promise<Finding> {
  const request = { id: 'odata-version', path: [target.resource], options: { $top: '1' }, parameters: [] }
  const about = aboutSubject(requestSubject({ request }))
  return catchRequestError(
    async (): Promise<Finding> => {
      const exchange = await ask(request)
      const version = spokenVersion(exchange)
      if (version === '4.01') return { ...about, outcome: 'upheld', found: version }
      return { ...nothingToJudge(about, shown(version)), ...evidenceOf(exchange) }
    },
    (error) => afterFailedCoreRequest(about, error),
  )
}

const shown = (version: string | undefined): string =>
  version === undefined ? 'no OData-Version' : `OData-Version ${version || 'without a value'}`

/** Reads the version. A header that was sent several times comes as one, with commas (RFC 9110, 5.3), maybe of one text. */
function spokenVersion({ answer }: CoreExchange): string | undefined {
  const parts = answer.headers['odata-version']?.split(',').map((part) => part.trim())
  return parts && [...new Set(parts)].join(', ')
}
