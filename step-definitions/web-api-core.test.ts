import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { groupBy } from '../support/dictionary/group-by'
import { summarise } from '../support/results/run-summary'
import type { ScenarioResult } from '../support/results/scenario-result'
import { webApiCoreRules } from '../support/rules/web-api-core-rules'
import { type DefectName, defectGroups, defects, isDefectName } from '../support/sample-server/defects'
import type { Representation } from '../support/sample-server/representation'
import { runAgainstSampleServer, type SampleRun } from './testing/run-against-sample-server'
import {
  NOT_OFFERED,
  NOT_OFFERED_BY,
  OPENED_BY,
  OVERLOOKED,
  type Overlooked,
  SAME_REQUEST,
  STRING_FUNCTIONS,
  VARIANTS_TOGETHER,
} from './testing/web-api-core-defects'

/** Scenarios that no sample server offers: it is on this machine, so that https is not asked for, and speaks OData 4.0. */
const NEVER_OFFERED = ['https', 'string-enum-single-in', 'filter-coll-enum-any-upper-case']

const REPRESENTATIONS = Object.keys(NOT_OFFERED) as Representation[]

/** All scenarios, those beyond Core too. */
const judged = async (settings: Partial<SampleRun>): Promise<ScenarioResult[]> =>
  runAgainstSampleServer({
    paths: ['features/web-api-core/**/*.feature'],
    requestTimeout: 30,
    version: '2.1',
    ...settings,
  })

const scenarios = (results: readonly ScenarioResult[], outcome: ScenarioResult['outcome']): string[] =>
  results.flatMap((result) => (result.outcome === outcome ? [result.scenario] : [])).toSorted()

/** Everything passes that is offered. */
function assertPassed(results: readonly ScenarioResult[], notOffered: readonly string[]): void {
  assert.deepEqual(
    results.flatMap(({ failure }) => failure ?? []),
    [],
  )
  assert.deepEqual(scenarios(results, 'not verified'), [])
  assert.deepEqual(scenarios(results, 'not offered'), [...new Set(notOffered)].toSorted())
  assert.equal(summarise(results).verdict, 'conformant')
}

/** The rules that scenarios violate, by the defects that made them fail. */
const violatedBy = new Map<DefectName, ReadonlySet<string>>()

function noteViolated(name: DefectName, results: readonly ScenarioResult[], failing: readonly string[]): void {
  const rules = results
    .filter(({ scenario }) => failing.includes(scenario))
    .flatMap(({ findings }) => findings.flatMap(({ rule, outcome }) => (outcome === 'violated' ? rule : [])))
  violatedBy.set(name, new Set(rules))
}

/** Exactly these scenarios fail, and everything else is judged, but for those that are open. */
function assertFailed(
  results: readonly ScenarioResult[],
  failing: readonly string[],
  open: readonly string[] = [],
): void {
  assert.deepEqual(scenarios(results, 'failed'), failing.toSorted())
  assert.deepEqual(scenarios(results, 'not verified'), open.toSorted())
}

const variantsAlone = (Object.keys(defectGroups.webApiCoreVariants) as DefectName[]).filter(
  (name) => !VARIANTS_TOGETHER.flat().includes(name),
)

const scenarioOf = (name: string): string => name.replace(/^core-/, '')

/**
 * Returns a representation of Lookups in which a server offers a scenario. Strings have `string-enum-single-...` in place
 * of `filter-enum-single-...`.
 */
function representationFor(scenario: string): Representation {
  if (scenario.startsWith('filter-enum-single-')) return 'EnumTypes'
  return REPRESENTATIONS.find((representation) => !NOT_OFFERED[representation].includes(scenario)) ?? 'string lookups'
}

/**
 * So many defects of a server can be told apart: neighbours, which change requests that are alike, are in other groups.
 */
const TOGETHER = 12

function groupsOf(names: readonly DefectName[]): readonly (readonly DefectName[])[] {
  const count = Math.ceil(names.length / TOGETHER)
  return Array.from({ length: count }, (_, group) => names.filter((_name, index) => index % count === group))
}

describe('Web API Core', () => {
  for (const representation of REPRESENTATIONS) {
    test(`passes the server without defects: ${representation}`, async () => {
      assertPassed(await judged({ representation }), [...NOT_OFFERED[representation], ...NEVER_OFFERED])
    })
  }

  for (const group of [...variantsAlone.map((name) => [name]), ...VARIANTS_TOGETHER]) {
    test(`passes ${group.map((name) => `${name}: ${defects[name].description}`).join('; ')}`, async () => {
      const never = group.includes('odata-4-01') ? ['https'] : NEVER_OFFERED
      const notOffered = group.flatMap((name) => NOT_OFFERED_BY[name] ?? [])
      assertPassed(await judged({ defects: group }), [...NOT_OFFERED['string lookups'], ...never, ...notOffered])
    })
  }

  test('advises where the case is ignored, an option that OData does not have, or default values left out', async () => {
    const results = await judged({
      defects: ['unknown-option-ignored', 'case-ignored', 'defaults-omitted'],
      tags: STRING_FUNCTIONS.map((id) => `@${id}`)
        .concat('@option-unknown', '@omit-defaults')
        .join(' or '),
    })
    const advised = results.filter(({ findings }) => findings.some(({ outcome }) => outcome === 'advisory'))
    assert.deepEqual(advised.map(({ scenario }) => scenario).toSorted(), [
      'filter-contains-case',
      'filter-endswith-case',
      'filter-startswith-case',
      'omit-defaults',
      'option-unknown',
    ])
  })

  for (const [name, outcome] of [
    ['html-error-page', 'failed'],
    ['too-many-requests-forever', 'not verified'],
  ] as const) {
    test(`tells once that no records can be had, and judges nothing else by that: ${name}`, async () => {
      const results = await judged({ defects: [name], tags: '@top or @skip or @filter-int-gt', requestTimeout: 0.3 })
      noteViolated(
        name,
        results,
        results.map(({ scenario }) => scenario),
      )
      assert.deepEqual(
        results.map((result) => [result.outcome, result.failure !== undefined]),
        [
          [outcome, true],
          ['not verified', false],
          ['not verified', false],
        ],
      )
      assert.equal(summarise(results).verdict, outcome === 'failed' ? 'not conformant' : 'could not be judged')
    })
  }

  test('fails skip-inside-top by its own rules, and judges nothing by the records that it hides', async () => {
    const results = await judged({ defects: ['skip-inside-top'], recordsPerResource: 100 })
    assert.deepEqual(scenarios(results, 'failed'), ['skip', 'skip-pages', 'string-enum-lookup-resource'])
    const unknown = results.filter(({ outcome }) => outcome === 'not verified')
    const causes = unknown.flatMap(({ findings }) =>
      findings.flatMap(({ cause, outcome }) => (outcome === 'not verified' ? [cause] : [])),
    )
    assert.deepEqual(new Set(causes), new Set(['replication of the Lookup Resource']))
    noteViolated('skip-inside-top', results, ['skip', 'skip-pages'])
  })

  test('asks for another Field where the server cannot be searched by the usual one', async () => {
    const results = await judged({
      defects: ['bedrooms-not-searchable'],
      tags: '@filter-int-gt or @filter-int-or',
    })
    assertPassed(results, [])
    const fields = results.flatMap(({ coreRequests }) => coreRequests.flatMap(({ parameters }) => parameters))
    const integers = new Set(fields.flatMap(({ name, text }) => (name === 'IntegerField' ? text : [])))
    assert.equal(integers.has('BedroomsTotal'), false)
  })

  const defectsOfScenarios = Object.keys(defectGroups.webApiCore).filter(
    (name) => !(name in OVERLOOKED),
  ) as DefectName[]
  const byRepresentation = groupBy(defectsOfScenarios, (name) => representationFor(scenarioOf(name)))
  for (const [representation, names] of byRepresentation) {
    for (const group of groupsOf(names)) {
      test(`fails the scenario of each defect, and no other: ${group.join(', ')}`, async () => {
        const failing = new Set(group.flatMap((name) => [scenarioOf(name), ...(SAME_REQUEST[name] ?? [])]))
        const results = await judged({ representation, defects: group })
        assertFailed(
          results,
          [...failing],
          group.flatMap((name) => OPENED_BY[name] ?? []),
        )
        for (const name of group) noteViolated(name, results, [scenarioOf(name)])
      })
    }
  }

  for (const [name, { failing, open, ...settings }] of Object.entries(OVERLOOKED) as [DefectName, Overlooked][]) {
    test(`fails ${name}: ${defects[name].description}`, async () => {
      const results = await judged({ defects: [name], ...settings })
      assertFailed(results, failing, open)
      noteViolated(name, results, failing)
    })
  }

  test('every rule is violated by the defects that it names', () => {
    for (const { id, brokenBy } of Object.values(webApiCoreRules)) {
      for (const name of brokenBy.filter(isDefectName)) {
        assert.ok(violatedBy.get(name)?.has(id), `${name} does not violate ${id}`)
      }
    }
  })
})
