import { Then, When } from '@cucumber/cucumber'
import type { Finding, RequirementLevel } from '../support/dictionary/finding'
import type { PassSample } from '../support/payload/sampling-results'
import type { UnknownRecords } from '../support/payload/unknown-records'
import { dataDictionaryRules } from '../support/rules/data-dictionary-rules'
import { noServer } from '../support/rules/judgement'
import { localResourcesOf, offerOfLocalResources } from '../support/rules/offered-elements'
import { payloadRules } from '../support/rules/payload-rules'
import { SAMPLING_NOT_BEGUN } from '../support/rules/payloads-under-test'
import type { ConformanceWorld, StepOutcome } from '../support/run/world'

const { expansionsSampled, lookupValuesAdvertised, recordsMatch, sampled, stringLengths } = payloadRules

When('the metadata have Resources that the Data Dictionary does not have', function (this: ConformanceWorld) {
  return this.record(
    dataDictionaryRules.elementOffered.judge('Local Resources', offerOfLocalResources(localResources(this))),
  )
})

Then(
  'records of the {resource} Resource MUST be sampled by {samplingPass}',
  async function (this: ConformanceWorld, resourceName: string, pass: string) {
    return sample(this, [resourceName], pass)
  },
)

Then(
  'records of every local Resource MUST be sampled by {samplingPass}',
  async function (this: ConformanceWorld, pass: string) {
    return sample(this, localResources(this), pass)
  },
)

Then(
  'every sampled record {level} match the advertised metadata',
  async function (this: ConformanceWorld, level: RequirementLevel) {
    return judgeSamples(this, recordsMatch, level)
  },
)

Then(
  'every sampled lookup value {level} be advertised',
  async function (this: ConformanceWorld, level: RequirementLevel) {
    return judgeSamples(this, lookupValuesAdvertised, level)
  },
)

Then(
  'every sampled string {level} be no longer than its MaxLength',
  async function (this: ConformanceWorld, level: RequirementLevel) {
    return judgeSamples(this, stringLengths, level)
  },
)

Then('every expansion SHOULD be sampled', function (this: ConformanceWorld) {
  return this.record(...this.samples.flatMap((one) => expansionsSampled.judge(one)))
})

function localResources({ dictionary, model }: ConformanceWorld): readonly string[] {
  return localResourcesOf(model, dictionary)
}

/** Samples Resources one after the other, each of which keeps the server busy enough, and records how that went. */
async function sample(world: ConformanceWorld, resourceNames: readonly string[], pass: string): Promise<StepOutcome> {
  const { payloads } = world.server
  const notSampled = (resourceName: string, why: UnknownRecords) =>
    sampled.judge({ kind: 'not sampled', resourceName, pass, why })
  const none = (why: UnknownRecords) => world.record(...resourceNames.map((name) => notSampled(name, why)))
  if (payloads === undefined) return none(noServer)
  if (await world.session.haltsSampling()) return none(SAMPLING_NOT_BEGUN)
  const samples: PassSample[] = []
  const findings: Finding[] = []
  for (const name of resourceNames) {
    const why = payloads.whyNotSampled(name)
    if (why !== undefined) {
      findings.push(notSampled(name, why))
      continue
    }
    const one = await payloads.sample(name, pass)
    samples.push(one)
    findings.push(sampled.judge({ kind: 'sampled', sample: one }))
  }
  world.samples = samples
  const others = findings.filter(({ outcome }) => outcome !== 'not offered')
  return world.record(...(others.length > 0 ? others : findings))
}

/** The rules about what records hold, in the order of the sentences. */
const MATCH_RULES = [recordsMatch, lookupValuesAdvertised, stringLengths] as const

type MatchRule = (typeof MATCH_RULES)[number]

/** Cucumber skips what follows a failure, so that faults of later sentences are reported with those of the first. */
async function judgeSamples(world: ConformanceWorld, rule: MatchRule, level: RequirementLevel): Promise<StepOutcome> {
  const terms = await world.payloadTerms()
  const judged = (one: MatchRule) => world.samples.flatMap((sample) => one.judge(level, sample, terms))
  const findings = judged(rule)
  const isFailure = findings.some(({ outcome }) => outcome === 'violated')
  const later = isFailure ? MATCH_RULES.slice(MATCH_RULES.indexOf(rule) + 1).flatMap(judged) : []
  return world.record(...findings, ...later.filter(({ outcome }) => outcome === 'violated'))
}
