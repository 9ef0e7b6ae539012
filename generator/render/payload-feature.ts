import type { DataDictionary } from '../../support/dictionary/data-dictionary'
import { type FeatureView, originOf, type RuleView } from './feature-view'
import { backgroundStep, type Step, step } from './steps'

/**
 * Returns the feature that samples the records of a server: a rule for each Resource of a dictionary, in the order of
 * the workbook, and one for local Resources; in each a scenario for each pass.
 */
export function payloadFeature({ version, source, resources }: DataDictionary): FeatureView {
  const ruleOf = (name: string, sampled: Sampled): RuleView => ({
    name,
    scenarios: passesOf(version).map((pass) => ({
      tags: [`@${sampled.tag}`, '@payload', `@dd-${version}`],
      name: `${sampled.title} by ${pass}`,
      steps: [
        step('When', sampled.precondition),
        step('Then', `records of ${sampled.records} MUST be sampled by ${pass}`),
        ...judgementsOf(version),
      ],
    })),
  })
  return {
    comments: originOf(source),
    name: 'Payloads',
    description: isStrict(version) ? STRICT : LENIENT,
    background: backgroundStep,
    scenarios: [],
    rules: [
      ...resources.map(({ name }) => ruleOf(name, standardResource(name))),
      ruleOf('Resources that the Data Dictionary does not have', localResources),
    ],
  }
}

/** The Resource that the scenarios of a rule sample, in the words of their parts. */
interface Sampled {
  readonly tag: string
  readonly title: string
  readonly precondition: string
  readonly records: string
}

const standardResource = (name: string): Sampled => ({
  tag: name,
  title: name,
  precondition: `the "${name}" Resource is in the metadata`,
  records: `the "${name}" Resource`,
})

const localResources: Sampled = {
  tag: 'local',
  title: 'Local Resources',
  precondition: 'the metadata have Resources that the Data Dictionary does not have',
  records: 'every local Resource',
}

/** Returns the passes that certification makes: one for version 1.7, three from 2.0 on. */
const passesOf = (version: string): readonly string[] =>
  isStrict(version) ? ['TimestampDesc', 'NextLink', 'NextLink of recent records'] : ['TimestampDesc']

/** "The Data Dictionary 1.7 Specification didn't include strict checking of data" against the metadata (RCP-40). */
const isStrict = (version: string): boolean => !version.startsWith('1.')

const STRICT: readonly string[] = [
  'Payloads hold what is advertised and nothing else: "if items are found in the payload that are not advertised,',
  'providers will not pass testing" (RCP-40). Records of each Resource are sampled, and every one is judged by what the',
  'metadata and the Lookup Resource advertise.',
]

const LENIENT: readonly string[] = [
  'Payloads should hold what is advertised and nothing else, which later versions of the Data Dictionary demand: "In Data',
  'Dictionary 2.0, these two items MUST match" (RCP-40). Records of each Resource are sampled, and every one is judged by',
  'what the metadata and the Lookup Resource advertise.',
]

function judgementsOf(version: string): readonly Step[] {
  const level = isStrict(version) ? 'MUST' : 'SHOULD'
  return [
    `every sampled record ${level} match the advertised metadata`,
    `every sampled lookup value ${level} be advertised`,
    `every sampled string ${level} be no longer than its MaxLength`,
    'every expansion SHOULD be sampled',
  ].map((text) => step('And', text))
}
