import { durationInWords } from '../../dictionary/wording'
import type { CoreReport } from '../core-report'
import type { OrganisationFacts, RunFacts } from '../run-facts'
import type { Fact } from '../summary-data'

/** Returns the facts of a run for people: its own, else those in the report of Web API Core. */
export function factsOf(facts: RunFacts | undefined, core: CoreReport | undefined): Fact[] {
  if (facts === undefined) return core === undefined ? [] : factsOfCore(core)
  const { underTest, organisation, generatedOn, dictionary, metadata, tool } = facts
  return [
    { label: 'Tested', value: underTest },
    ...identifiers(organisation),
    begun(generatedOn),
    { label: 'Data Dictionary', value: dictionary.version },
    { label: 'Workbook', value: dictionary.workbook.fileName },
    digest('Workbook SHA-256', dictionary.workbook.sha256),
    ...(metadata === undefined
      ? []
      : [
          { label: 'Metadata', value: `${metadata.bytes.toLocaleString('en')} bytes` },
          digest('Metadata SHA-256', metadata.sha256),
        ]),
    testedBy(tool),
  ]
}

/**
 * Returns what people ask of a report before anything else.
 *
 * @param standard e.g. `Data Dictionary 2.0`
 * @param isTimed false where the page does not say how fast the server is
 */
export function headerOf(
  facts: RunFacts | undefined,
  core: CoreReport | undefined,
  standard: string,
  isTimed: boolean,
): Fact[] {
  if (facts === undefined) return core === undefined ? [] : factsOfCore(core)
  const { underTest, organisation, generatedOn, tool, durationMs } = facts
  const { providerUoi, providerUsi, recipientUoi } = organisation ?? {}
  const provider = [providerUoi, providerUsi].filter((each) => each !== undefined).join(', ')
  return [
    tested(underTest),
    { label: 'Recipient', value: recipientUoi ?? 'not named', ...(recipientUoi === undefined ? {} : IS_CODE) },
    ...(provider === '' ? [] : [{ label: 'Provider', value: provider, ...IS_CODE }]),
    begun(generatedOn),
    ...(durationMs === undefined || !isTimed ? [] : [{ label: 'Duration', value: durationInWords(durationMs) }]),
    { label: 'Standard', value: standard },
    testedBy(tool),
  ]
}

const IS_CODE = { isCode: true } as const

/** Names a server, a file or the sample server by what it is. */
function tested(underTest: string): Fact {
  const [, file] = /^metadata file (.*)$/s.exec(underTest) ?? []
  return file === undefined ? { label: 'Server', value: underTest } : { label: 'Metadata file', value: file }
}

function factsOfCore({ serviceRoot, resource, organisation, generatedOn }: CoreReport): Fact[] {
  const records = resource === undefined ? '' : `, records of ${resource}`
  return [
    ...(serviceRoot === undefined ? [] : [{ label: 'Tested', value: `${serviceRoot}${records}` }]),
    ...identifiers(organisation),
    begun(generatedOn),
  ]
}

/** Unique Organization and System Identifiers, which RESO knows systems by. */
const identifiers = (organisation: OrganisationFacts | undefined): Fact[] =>
  (
    [
      ['Provider UOI', organisation?.providerUoi],
      ['Provider USI', organisation?.providerUsi],
      ['Recipient UOI', organisation?.recipientUoi],
    ] as const
  ).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value, isCode: true as const }]))

/** @param iso ISO 8601, UTC */
const begun = (iso: string): Fact => ({ label: 'Tested on', value: `${iso.slice(0, 16).replace('T', ' ')} UTC` })

const testedBy = ({ name, version }: RunFacts['tool']): Fact => ({ label: 'Tested by', value: `${name} ${version}` })

const digest = (label: string, value: string): Fact => ({ label, value, isCode: true })
