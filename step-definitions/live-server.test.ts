import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FindingOutcome } from '../support/dictionary/finding'
import { type RunSummary, summarise } from '../support/results/run-summary'
import type { ScenarioResult } from '../support/results/scenario-result'
import { type DefectName, defectGroups, defects } from '../support/sample-server/defects'
import { isOfPayloads, resourceOf } from './testing/payload-defects'
import { rulesBrokenBy } from './testing/rules-broken-by'
import { runAgainstSampleServer } from './testing/run-against-sample-server'
import { isOfWebApiCore } from './testing/web-api-core-defects'

const FIELD = 'Field Resource'
const LOOKUP = 'Lookup Resource'

/** Scenarios that a defect fails, as `Feature: Scenario`. */
type Failing = readonly string[]

/** Defects that violate a MUST in exactly these scenarios; all others pass or are blocked. */
const violated: Partial<Record<DefectName, Failing>> = {
  'json-metadata': ['Metadata validation: Well-formed XML'],
  'html-metadata': ['Metadata validation: Well-formed XML'],
  'lookup-not-in-metadata': [`${LOOKUP}: Lookup Resource in the metadata`],
  'lookup-key-nullable': [`${LOOKUP}: LookupKey`],
  'lookup-value-wrong-type': [`${LOOKUP}: LookupValue`],
  'lookup-timestamp-missing': [`${LOOKUP}: ModificationTimestamp`],
  'annotation-missing': [`${LOOKUP}: LookupName annotations`],
  'annotation-wrong-name': [`${LOOKUP}: LookupNames of the Data Dictionary`],
  'single-lookup-as-collection': [`${LOOKUP}: One value or many`, 'Property: DirectionFaces'],
  'multiple-lookup-as-single': [`${LOOKUP}: One value or many`, 'Property: Roof'],
  'lookup-not-on-server': [`${LOOKUP}: Lookup Resource on the server`],
  'lookup-top-zero-refused': [`${LOOKUP}: Count without records`],
  'lookup-top-zero-gives-records': [`${LOOKUP}: Count without records`],
  // $top=0 is a $top too.
  'lookup-top-ignored': [`${LOOKUP}: Count without records`, `${LOOKUP}: Pages`],
  // Nor can records be replicated page by page without $skip.
  'lookup-skip-ignored': [`${LOOKUP}: Replication`, `${LOOKUP}: Pages`],
  'lookup-pages-overlap': [`${LOOKUP}: Replication`, `${LOOKUP}: Pages`],
  'lookup-pages-without-link': [`${LOOKUP}: Changes`],
  'lookup-timestamp-filter-ignored': [`${LOOKUP}: Changes`],
  'lookup-timestamp-filter-refused': [`${LOOKUP}: Changes`],
  'lookup-timestamp-filter-loses-records': [`${LOOKUP}: Changes`],
  'lookup-count-too-high': [`${LOOKUP}: Replication`],
  'lookup-count-too-low': [`${LOOKUP}: Replication`],
  'lookup-count-ignored': [`${LOOKUP}: Count`],
  'lookup-count-refused': [`${LOOKUP}: Count`],
  'lookup-empty': [`${LOOKUP}: Records of every annotated LookupName`],
  'lookup-value-null': [`${LOOKUP}: LookupValue of every record`],
  'lookup-modification-timestamp-null': [`${LOOKUP}: ModificationTimestamp of every record`],
  'lookup-name-blank': [`${LOOKUP}: LookupName of every record`],
  'lookup-key-repeated': [`${LOOKUP}: Replication`],
  'lookup-value-twice': [`${LOOKUP}: Values of a LookupName`],
  'standard-lookup-value-missing': [`${LOOKUP}: StandardLookupValue of standard values`],
  'field-not-on-server': [`${FIELD}: Field Resource on the server`],
  'field-row-unknown': [`${FIELD}: Fields of the records`],
  'field-row-missing': [`${FIELD}: Records of the Fields`],
  'field-row-twice': [`${FIELD}: Records of a Field`],
  'field-name-null': [`${FIELD}: FieldName of every record`],
  'field-count-too-high': [`${FIELD}: Replication`],
  'cyclic-next-link': [`${FIELD}: Replication`],
  'html-error-page': [`${FIELD}: Field Resource on the server`, `${LOOKUP}: Lookup Resource on the server`],
  'wrong-content-type': [`${FIELD}: Field Resource on the server`, `${LOOKUP}: Lookup Resource on the server`],
  'empty-body': [`${FIELD}: Field Resource on the server`, `${LOOKUP}: Lookup Resource on the server`],
  'truncated-json': [`${FIELD}: Field Resource on the server`, `${LOOKUP}: Lookup Resource on the server`],
}

const notThere: Failing = [`${FIELD}: Field Resource on the server`, `${LOOKUP}: Lookup Resource on the server`]

/** Defects that keep the server from being judged: these scenarios give the reason, and block all that need the answer. */
const unverified: Partial<Record<DefectName, Failing>> = {
  'forbidden-lookup': [`${LOOKUP}: Lookup Resource on the server`],
  'lookup-count-moves': [`${LOOKUP}: Count without records`],
  'foreign-next-link': [`${FIELD}: Replication`],
  'too-many-requests-forever': notThere,
  'server-errors': notThere,
  'slow-answers': notThere,
  'truncated-body': notThere,
  'truncated-gzip': notThere,
}

/** Defects that are advisories, with what they are about. */
const advised: Partial<Record<DefectName, readonly string[]>> = {
  'lookup-name-unused': ['LookupName SampleUnused'],
  // Its values would fail where payloads are judged, and no record has one.
  'lookup-name-without-records': ['LookupName MLSAreaMajor'],
}

/** Defects that stop a run: no metadata, no verdict. The command line's tests show their messages. */
const stopping: readonly DefectName[] = [
  'empty-metadata',
  'unauthorized',
  'token-endpoint-refuses',
  'token-endpoint-html',
]

/** Defects of payloads, of all Resources, and those for Web API Core have tests of their own. */
const hasOwnTests = (name: string): boolean =>
  isOfPayloads(name) || isOfWebApiCore(name) || name in defectGroups.allResources

const judgedHere = Object.keys(defects).filter((name) => !hasOwnTests(name)) as DefectName[]

const legal = judgedHere.filter((name) => defects[name].legal)

const names = (results: readonly ScenarioResult[]): string[] =>
  results.map(({ feature, scenario }) => `${feature}: ${scenario}`).toSorted()

const rulesIn = (results: readonly ScenarioResult[], outcome: FindingOutcome): string[] => {
  const findings = results.flatMap((result) => result.findings.filter((finding) => finding.outcome === outcome))
  return [...new Set(findings.map(({ rule }) => rule))].toSorted()
}

const summaryOf = async (defect?: DefectName, requestTimeout = 30): Promise<RunSummary> => {
  const resource = resourceOf(defect).toLowerCase()
  const paths = [
    'features/metadata/*.feature',
    'features/lookup-resource/*.feature',
    `features/data-dictionary/v2.0/resources/${resource}.feature`,
  ]
  return summarise(await runAgainstSampleServer({ ...(defect && { defects: [defect] }), paths, requestTimeout }))
}

function assertAllPassed({ verdict, total }: RunSummary): void {
  const { passed, ...others } = total
  assert.deepEqual(others, { failed: 0, advisories: 0, 'not offered': 0, 'not verified': 0 })
  assert.ok(passed > 0)
  assert.equal(verdict, 'conformant')
}

describe('a run against a server', () => {
  test('every defect of the sample server is switched on by a test', () => {
    const tested = [
      ...Object.keys(violated),
      ...Object.keys(unverified),
      ...stopping,
      ...legal,
      ...Object.keys(advised),
    ]
    assert.deepEqual(tested.toSorted(), judgedHere.toSorted())
  })

  test('passes the server without defects', async () => assertAllPassed(await summaryOf()))

  for (const name of legal) {
    test(`passes ${name}: ${defects[name].description}`, async () => assertAllPassed(await summaryOf(name)))
  }

  for (const [name, failing] of Object.entries(violated) as [DefectName, Failing][]) {
    test(`fails ${name}: ${defects[name].description}`, async () => {
      const summary = await summaryOf(name)
      assert.deepEqual(names(summary.failures), failing.toSorted())
      assert.deepEqual(rulesIn(summary.failures, 'violated'), rulesBrokenBy(name))
      assert.deepEqual(names(summary.unverified), [])
      assert.equal(summary.verdict, 'not conformant')
    })
  }

  for (const [name, failing] of Object.entries(unverified) as [DefectName, Failing][]) {
    test(`cannot judge ${name}: ${defects[name].description}`, async () => {
      const summary = await summaryOf(name, 0.3)
      assert.deepEqual(names(summary.unverified), failing.toSorted())
      assert.deepEqual(rulesIn(summary.unverified, 'not verified'), rulesBrokenBy(name))
      assert.deepEqual(names(summary.failures), [])
      assert.equal(summary.verdict, 'could not be judged')
    })
  }

  for (const [name, advice] of Object.entries(advised) as [DefectName, readonly string[]][]) {
    test(`advises against ${name}`, async () => {
      const { verdict, advisories } = await summaryOf(name)
      assert.equal(verdict, 'conformant')
      assert.deepEqual(
        advisories.map(({ subject }) => subject),
        advice,
      )
    })
  }
})
