import type { Endorsement, RunFacts } from './run-facts'
import type { RunProfile } from './run-profile'
import type { RunSummary } from './run-summary'

/** Says whether a run would count as a certification, as far as its results tell. */
export interface Certification {
  readonly valid: boolean
  /** The reasons why it would not; empty where it would. */
  readonly reasons: readonly string[]
}

/**
 * Decides whether a run would count: the whole profile of an endorsement, a server that was asked, as many records as a
 * certification takes, no setting that spares the server something, Web API Core first, and a verdict that is conformant.
 *
 * @param facts undefined where the run ended before they were known
 * @returns undefined where the results do not tell, as those of earlier versions of this project
 */
export function certificationOf(
  facts: Pick<RunFacts, 'notForCertification'> | undefined,
  profile: RunProfile | undefined,
  summary: Pick<RunSummary, 'verdict' | 'partOf'>,
): Certification | undefined {
  if (facts?.notForCertification === undefined || profile === undefined) return undefined
  const tested = endorsementIn(profile)
  const reasons = [
    ...ofResults(summary),
    ...facts.notForCertification
      .filter(({ endorsement }) => endorsement === undefined || endorsement === tested)
      .map(({ reason }) => reason),
  ]
  return { valid: reasons.length === 0, reasons }
}

/** Returns the endorsement that a profile belongs to. */
const endorsementIn = ({ name }: RunProfile): Endorsement =>
  name.startsWith('web-api-core-') ? 'Web API Core' : 'Data Dictionary'

function ofResults({ verdict, partOf }: Pick<RunSummary, 'verdict' | 'partOf'>): string[] {
  return [
    ...(verdict === 'not conformant' ? ['a MUST is violated'] : []),
    ...(verdict === 'could not be judged' ? ['what is needed for a verdict could not be judged'] : []),
    ...(partOf === undefined ? [] : [`only a part of ${partOf.name} was run: run all of it`]),
  ]
}

/** Says it on the terminal, in a line where there is one reason; empty where nothing is known. */
export function certificationText(certification: Certification | undefined): string {
  if (certification === undefined) return ''
  const [first, ...others] = certification.reasons
  if (first === undefined) return 'As a certification this run would count'
  const begin = 'As a certification this run would not count:'
  return others.length === 0 ? `${begin} ${first}` : [begin, first, ...others].join('\n  ')
}
