import { Then, When } from '@cucumber/cucumber'
import type { RequirementLevel } from '../support/dictionary/finding'
import type { UnknownRecords } from '../support/payload/lookups/unknown-records'
import type { PassSample } from '../support/payload/sampling/pass-sample'
import { judgeExpansionsSampled } from '../support/rules/payload/expansions-sampled'
import { judgeLocalResources, localResourcesOf } from '../support/rules/payload/local-resources'
import { LOOKUP_VALUES, type PayloadRule, RECORDS, STRING_LENGTHS } from '../support/rules/payload/payload-rules'
import { judgeRecordsMatch } from '../support/rules/payload/records-match'
import { judgeSampled, sampledByNobody, samplingNotBegun } from '../support/rules/payload/sampled'
import type { ConformanceWorld, StepOutcome } from '../support/run/world'

When('the metadata have Resources that the Data Dictionary does not have', function (this: ConformanceWorld) {
  return this.record(judgeLocalResources(localResources(this)))
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
    return judgeSamples(this, RECORDS, level)
  },
)

Then(
  'every sampled lookup value {level} be advertised',
  async function (this: ConformanceWorld, level: RequirementLevel) {
    return judgeSamples(this, LOOKUP_VALUES, level)
  },
)

Then(
  'every sampled string {level} be no longer than its MaxLength',
  async function (this: ConformanceWorld, level: RequirementLevel) {
    return judgeSamples(this, STRING_LENGTHS, level)
  },
)

Then('every expansion SHOULD be sampled', function (this: ConformanceWorld) {
  return this.record(...this.samples.flatMap(judgeExpansionsSampled))
})

function localResources({ dictionary, model }: ConformanceWorld): readonly string[] {
  return localResourcesOf(model, dictionary)
}

/** Samples Resources one after the other, each of which keeps the server busy enough, and records how that went. */
async function sample(world: ConformanceWorld, resourceNames: readonly string[], pass: string): Promise<StepOutcome> {
  const { payloads } = world.server
  const byNobody = (why?: UnknownRecords) =>
    world.record(...resourceNames.map((name) => sampledByNobody(name, pass, why)))
  if (payloads === undefined) return byNobody()
  if (await world.session.haltsSampling()) return byNobody(samplingNotBegun)
  const samples: PassSample[] = []
  for (const name of resourceNames) samples.push(await payloads.sample(name, pass))
  world.samples = samples
  const findings = samples.map(judgeSampled)
  const others = findings.filter(({ outcome }) => outcome !== 'not offered')
  return world.record(...(others.length > 0 ? others : findings))
}

/** In the order of the sentences. */
const RULES: readonly PayloadRule[] = [RECORDS, LOOKUP_VALUES, STRING_LENGTHS]

/** Cucumber skips what follows a failure, so that faults of later sentences are told with those of the first. */
async function judgeSamples(world: ConformanceWorld, rule: PayloadRule, level: RequirementLevel): Promise<StepOutcome> {
  const terms = await world.payloadTerms()
  const judged = (one: PayloadRule) => world.samples.flatMap((sample) => judgeRecordsMatch(one, level, sample, terms))
  const findings = judged(rule)
  const isFailure = findings.some(({ outcome }) => outcome === 'violated')
  const later = isFailure ? RULES.slice(RULES.indexOf(rule) + 1).flatMap(judged) : []
  return world.record(...findings, ...later.filter(({ outcome }) => outcome === 'violated'))
}
