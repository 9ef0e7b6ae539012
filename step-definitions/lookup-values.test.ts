import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { DictionaryIndex } from '../support/dictionary/dictionary-index'
import { createMetadataReport, type ReportedField } from '../support/metadata/metadata-report'
import { createProcessedReport, toLookupRecords } from '../support/payload/lookup-records'
import { rollUpMetadata } from '../support/results/availability/roll-up/roll-up-metadata'
import { LookupTable } from '../support/results/summary/explorer/lookup-table'
import { StandardAddresses } from '../support/results/summary/explorer/standard-addresses'
import { dataDictionaryRules } from '../support/rules/data-dictionary-rules'
import { type JudgeOfValues, type LookupsUnderTest, lookupsOfField } from '../support/rules/lookups-under-test'
import { offeredNames } from '../support/rules/offered-names'
import { variationRules } from '../support/rules/variation-rules'
import { findVariations } from '../support/variations/find-variations'
import { readReview } from '../support/variations/read-review'
import { applyReview, dividerBy, NO_REVIEW, newReview, type Review } from '../support/variations/review'
import { referenceDictionary } from '../support/variations/testing/reference-names'
import { ValueJudge } from '../support/variations/value-judge'
import { elementKey, hasToBeResolved } from '../support/variations/variation'
import { type ChangedValues, type Representation, representations, serverWith } from './testing/changed-values'

const { lookupsMemberNames, lookupsNoSimilar, lookupsOnlyStandard, lookupsAtLeastOneStandard } = dataDictionaryRules

/** Asks all who have to know which of the values of a server are standard, local, or variations. */
class Asked {
  readonly #dictionary: DictionaryIndex
  readonly #served: ChangedValues
  readonly #report
  readonly #records
  readonly #explored
  readonly #judge = new ValueJudge({})
  readonly variations

  constructor(version: string, representation: Representation, seed: number) {
    const reference = referenceDictionary(version)
    this.#dictionary = new DictionaryIndex(reference)
    this.#served = serverWith(reference, representation, seed)
    const { model, records } = this.#served
    const declared = createMetadataReport(model, { version, generatedOn: '' })
    this.#records = toLookupRecords(records)
    this.#report = records.length === 0 ? declared : createProcessedReport(declared, records)
    this.#explored = new LookupTable(this.#report, this.#dictionary, new StandardAddresses(this.#dictionary))
    this.variations = findVariations(offeredNames(this.#report, this.#dictionary), this.#dictionary, {}).filter(
      ({ element }) => element.value !== undefined,
    )
  }

  /** Returns the values that the sentences of each Field judge. */
  fields(review: Review): LookupsUnderTest[] {
    const divide = dividerBy(review)
    return this.#served.fields.map(({ field, lookup }) => {
      const judge: JudgeOfValues = (names, standards, values) => {
        const judged = this.#judge.judge(names, standards, values)
        return { standards: judged.standards, ...divide(judged.variations) }
      }
      const lookups = lookupsOfField(this.#served.model, field, lookup, this.#records, judge, '2.0')
      assert.ok(lookups.kind === 'known')
      return lookups
    })
  }

  /** Values of a Field that the explorer shows, and whether as local ones; it does not list all of a long Lookup. */
  inExplorer(subject: string): readonly (readonly [value: string, isLocal: boolean])[] {
    const reported = this.#reportedField(subject)
    const standard = this.#dictionary.field(reported.resourceName, reported.fieldName)
    const values = this.#explored.entryOf(reported, standard)?.values ?? []
    return values
      .filter(({ isMissing }) => isMissing !== true)
      .map(({ value, isLocal }) => [value, isLocal === true] as const)
  }

  /** Returns the number of different values that are standard in the report of what servers offer. */
  standardInReports(): number {
    return rollUpMetadata(this.#report, this.#dictionary, false).lookups.filter(({ standardRESO }) => standardRESO)
      .length
  }

  #reportedField(subject: string): ReportedField {
    const reported = this.#report.fields.find(
      ({ resourceName, fieldName }) => `${resourceName}.${fieldName}` === subject,
    )
    assert.ok(reported)
    return reported
  }
}

function agree(version: string, representation: Representation, seed: number): void {
  const asked = new Asked(version, representation, seed)
  const blocking = new Set(asked.variations.filter(hasToBeResolved).map(({ element }) => elementKey(element)))
  const init = newReview(asked.variations)
  const standards = new Set<string>()
  const failing = asked.fields(NO_REVIEW).flatMap((lookups) => {
    const { subject, offered, judged } = lookups
    const unlike = offered.values.filter((value) => !judged.standards.has(value))
    for (const { name, standardName, kind } of judged.standards.keys())
      standards.add(`${offered.holder} ${kind === 'lookupValue' ? (standardName ?? name) : name}`)
    assert.equal(
      lookupsNoSimilar.judge(lookups).outcome === 'violated',
      judged.unresolved.some(hasToBeResolved),
      subject,
    )
    assert.equal(lookupsOnlyStandard.judge(lookups).outcome === 'violated', unlike.length > 0, subject)
    assert.equal(lookupsAtLeastOneStandard.judge(lookups).outcome === 'violated', judged.standards.size === 0, subject)
    assert.notEqual(lookupsMemberNames.judge(lookups).outcome, 'violated', subject)
    const names = new Set(unlike.map(({ name }) => name))
    for (const [value, isLocal] of asked.inExplorer(subject))
      assert.equal(isLocal, names.has(value), `${subject} ${value}`)
    for (const { element } of judged.unresolved) assert.ok(names.has(element.value ?? ''), subject)
    return judged.unresolved.filter(hasToBeResolved)
  })
  assert.equal(asked.standardInReports(), standards.size)
  assert.deepEqual(new Set(failing.map(({ element }) => elementKey(element))), blocking)
  assert.ok(blocking.size > 0)

  const review = readReview(decided(init), 'review.json', '2026-01-02')
  const reviewed = applyReview(asked.variations, review)
  assert.deepEqual([reviewed.unresolved, reviewed.unmatched, reviewed.undecided], [[], [], []])
  assert.equal(variationRules.lookupVariations.judge(reviewed)[0]?.outcome, 'upheld')
  for (const lookups of asked.fields(review)) {
    const { subject, offered, judged } = lookups
    const isLocal = offered.values.some((value) => !judged.standards.has(value))
    assert.equal(lookupsNoSimilar.judge(lookups).outcome, 'upheld', subject)
    assert.equal(lookupsOnlyStandard.judge(lookups).outcome, isLocal ? 'violated' : 'upheld', subject)
  }
}

/** Fills in all decisions of a review file. */
function decided(init: string): string {
  const { reviewed }: { reviewed: readonly object[] } = JSON.parse(init)
  const entries = reviewed.map((entry) => ({ ...entry, decision: 'ignored', reason: 'r', by: 'b', on: '2026-01-01' }))
  return JSON.stringify({ reviewed: entries })
}

for (const version of ['1.7', '2.0', '2.1']) {
  for (const representation of representations) {
    test(`all values of ${version} and changes of them have one answer everywhere: ${representation}`, () =>
      fc.assert(
        fc.property(fc.nat(), (seed) => agree(version, representation, seed)),
        { numRuns: 1, endOnFailure: true },
      ))
  }
}
