import { ConfigurationError } from '../../dictionary/command-line'
import { counted } from '../../dictionary/wording'
import { lostEndorsement } from '../../results/endorsement-marker'
import { whyNotPassedCore } from '../../results/passed-core'
import { readResults } from '../../results/results-file'
import type { Endorsement, NotForCertification } from '../../results/run-facts'
import type { Review } from '../../variations/review'
import type { RunConfiguration } from './run-configuration'
import type { SettingKey } from './run-settings'

/** The records of each Resource, expansion and pass that a certification samples (RESO's tools: limit 100,000). */
export const CERTIFICATION_SAMPLE = 100_000

/** A run that has begun, as far as it decides whether it would count as a certification. */
export interface RunToCount {
  readonly configuration: RunConfiguration
  /** The decisions of the people of the server about variations; undefined when there is no such file. */
  readonly review: Review | undefined
  readonly providerUoi: string | undefined
  /** Without secrets; undefined when no server is asked. */
  readonly serviceRoot: string | undefined
}

/** Describes what a setting means for a certification. */
type Standing =
  /** It takes nothing from what is judged. */
  | { readonly kind: 'free'; readonly why: string }
  | {
      readonly kind: 'decides'
      /** The endorsement that it matters for; absent where it matters for each. */
      readonly endorsement?: Endorsement
      /** Returns why the run would not count; undefined where it would. */
      readonly against: (run: RunToCount) => string | undefined
    }

const KNOWN_LEFT_OUT = 'known failures were left out of the exit code'

const free = (why: string): Standing => ({ kind: 'free', why })

/**
 * What each setting means for a certification. A setting of convenience spares the server something that a certification asks
 * of it. Of a run that asks no server of anybody only that is told. RCP-40 and RESO's guides name no settings but the limit of records.
 */
export const settingStandings: Readonly<Record<SettingKey, Standing>> = {
  dictionaryVersion: free('it says what is judged'),
  resoScript: {
    kind: 'decides',
    against: ({ configuration: { resoScript, metadata } }) =>
      resoScript === undefined && metadata === undefined ? 'the sample server was judged: name your server' : undefined,
  },
  metadata: {
    kind: 'decides',
    against: ({ configuration: { metadata } }) =>
      metadata === undefined ? undefined : 'a metadata file was judged: a certification asks the server',
  },
  lookups: free('it goes with a metadata file only'),
  reports: free('it says where reports go'),
  requestTimeout: free('what is not answered in time is not verified'),
  requestBudget: free('what is not asked for is not verified'),
  allowOrigins: free('what comes from other origins is judged like the rest'),
  publicAddressesOnly: free('what is not asked is not verified'),
  sampleLimit: {
    kind: 'decides',
    endorsement: 'Data Dictionary',
    against: ({ configuration: { resoScript, sampleLimit } }) =>
      resoScript !== undefined && sampleLimit < CERTIFICATION_SAMPLE
        ? `at most ${counted(sampleLimit, 'record')} of each Resource were sampled: SAMPLE_LIMIT=${CERTIFICATION_SAMPLE} is that of a certification`
        : undefined,
  },
  sampleFilter: {
    kind: 'decides',
    against: ({ configuration: { sampleFilter } }) =>
      sampleFilter === undefined ? undefined : 'SAMPLE_FILTER left records out: unset it',
  },
  originatingSystemName: free('the recipient is certified by the records of its system'),
  originatingSystemId: free('the recipient is certified by the records of its system'),
  compat: free('it changes figures of reports, and nothing that is judged'),
  variationsReview: {
    kind: 'decides',
    endorsement: 'Data Dictionary',
    against: ({ review }) =>
      review === undefined || review.entries.length === 0
        ? undefined
        : `${counted(review.entries.length, 'decision')} about variations came from a review of your own: RESO decides in its review process`,
  },
  variationsSuggestions: free('these are the decisions of RESO'),
  certificationConfig: free('it says whose server is judged'),
  certification: free('it ends a run that fails anyway earlier'),
  useStringEnums: {
    kind: 'decides',
    endorsement: 'Web API Core',
    against: ({ configuration: { useStringEnums } }) =>
      useStringEnums === true ? 'USE_STRING_ENUMS overrode what the metadata declare: unset it' : undefined,
  },
  useCollections: free('it chooses among the Fields of the server'),
  averages: free('it adds to reports'),
  performanceOptOut: free('it takes from reports'),
  coreResults: { kind: 'decides', endorsement: 'Data Dictionary', against: whyCoreIsMissing },
  against: free('it adds to reports'),
  baseline: {
    kind: 'decides',
    against: ({ configuration: { baseline, baselineUpdate } }) =>
      baseline === undefined || baselineUpdate !== undefined ? undefined : `${KNOWN_LEFT_OUT}: unset BASELINE`,
  },
  updateBaseline: {
    kind: 'decides',
    against: ({ configuration: { baselineUpdate } }) =>
      baselineUpdate === undefined ? undefined : `${KNOWN_LEFT_OUT}: unset UPDATE_BASELINE`,
  },
  baselineExpires: free('it goes with UPDATE_BASELINE only'),
  reportFormats: free('it adds reports'),
  sampleServerRecords: free('it is about the sample server only'),
}

/** Returns all reasons why a run that has begun would not count as a certification. */
export const notForCertification = (run: RunToCount): readonly NotForCertification[] =>
  Object.values(settingStandings).flatMap((standing) => {
    const reason = standing.kind === 'free' ? undefined : standing.against(run)
    if (reason === undefined || standing.kind === 'free') return []
    return [{ reason, ...(standing.endorsement === undefined ? {} : { endorsement: standing.endorsement }) }]
  })

/**
 * RCP-40 makes Web API Core 2.0.0 or later a dependency of the Data Dictionary.
 *
 * @throws ConfigurationError when the folder holds no results that can be relied on, or a marker that cannot be read
 */
function whyCoreIsMissing({ configuration: { resoScript, coreResults }, ...system }: RunToCount): string | undefined {
  if (resoScript === undefined) return undefined
  if (coreResults === undefined)
    return 'Web API Core comes first: pass it, and name its reports with CORE_RESULTS, or run npx dd-acceptance certify --core'
  const results = readResults(coreResults)
  if (results === undefined) throw new ConfigurationError(`CORE_RESULTS: ${coreResults} holds no results of a run`)
  const { missingOfThisVersion }: typeof import('../missing-scenarios') = require('../missing-scenarios')
  const reason = lostEndorsement(coreResults) ?? whyNotPassedCore(results, system) ?? missingOfThisVersion(results)[0]
  return reason === undefined ? undefined : `the results of CORE_RESULTS do not count: ${reason}`
}
