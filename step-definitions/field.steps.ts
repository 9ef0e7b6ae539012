import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import type { DataTypeName } from '../support/dictionary/data-dictionary'
import { dataDictionaryRules } from '../support/rules/data-dictionary-rules'
import { fieldSubject, NOT_DECLARED, offeredField, offeredResource } from '../support/rules/offered-elements'
import type { ConformanceWorld, StepOutcome } from '../support/run/world'
import { isSettledBy, NO_REVIEW } from '../support/variations/review'

const { elementOffered, fieldDataType, fieldExpansion, fieldLength, fieldPrecision, fieldScale, fieldSynonyms } =
  dataDictionaryRules

Given(
  'that the following synonyms for {field} DO NOT exist in the {resource} metadata',
  function (this: ConformanceWorld, fieldName: string, resourceName: string, synonyms: DataTable) {
    return judgeSynonymsOf(this, fieldName, resourceName, synonyms)
  },
)

When(
  '{field} exists in the {resource} metadata',
  function (this: ConformanceWorld, fieldName: string, resourceName: string) {
    const field = offeredField(this.model, this.dictionary, resourceName, fieldName)
    if (field === undefined)
      return this.record(elementOffered.judge(fieldSubject({ resourceName, fieldName }), NOT_DECLARED))
    this.field = field
    return undefined
  },
)

Then(
  'the following synonyms for {field} MUST NOT exist in the metadata',
  function (this: ConformanceWorld, fieldName: string, synonyms: DataTable) {
    return judgeSynonymsOf(this, fieldName, this.fieldCalled(fieldName).resourceName, synonyms)
  },
)

Then(
  '{field} MUST be {dataType} data type',
  function (this: ConformanceWorld, fieldName: string, dataType: DataTypeName) {
    return this.record(
      fieldDataType.judge(this.model, this.fieldCalled(fieldName), dataType, this.standardFieldCalled(fieldName)),
    )
  },
)

Then(
  '{field} MUST expand to the {resource} resource',
  function (this: ConformanceWorld, fieldName: string, resourceName: string) {
    return this.record(fieldExpansion.judge(this.model, this.fieldCalled(fieldName), resourceName))
  },
)

Then(
  '{field} length SHOULD be equal to the RESO Suggested Max Length of {int}',
  function (this: ConformanceWorld, fieldName: string, suggested: number) {
    return this.record(fieldLength.judge(this.model, this.fieldCalled(fieldName), suggested))
  },
)

Then(
  '{field} precision SHOULD be equal to the RESO Suggested Max Precision of {int}',
  function (this: ConformanceWorld, fieldName: string, suggested: number) {
    return this.record(fieldPrecision.judge(this.model, this.fieldCalled(fieldName), suggested))
  },
)

Then(
  '{field} scale SHOULD be equal to the RESO Suggested Max Scale of {int}',
  function (this: ConformanceWorld, fieldName: string, suggested: number) {
    return this.record(fieldScale.judge(this.model, this.fieldCalled(fieldName), suggested))
  },
)

function judgeSynonymsOf(
  world: ConformanceWorld,
  fieldName: string,
  resourceName: string,
  synonyms: DataTable,
): StepOutcome {
  const entityType = offeredResource(world.model, world.dictionary, resourceName)
  if (entityType === undefined) return world.record(elementOffered.judge(resourceName, NOT_DECLARED))
  const { review = NO_REVIEW } = world.session.variations
  return world.record(
    fieldSynonyms.judge(world.model, world.dictionary, entityType, {
      resourceName,
      fieldName,
      synonyms: synonyms.raw().flat(),
      isSettled: (name) => isSettledBy(review, { resourceName, fieldName: name }),
    }),
  )
}
