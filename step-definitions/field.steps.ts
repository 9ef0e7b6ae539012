import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import type { DataTypeName } from '../support/dictionary/data-dictionary'
import { judgeDataType } from '../support/rules/data-dictionary/field-data-type'
import { judgeExpansion } from '../support/rules/data-dictionary/field-expansion'
import { notOffered, offeredField, offeredResource } from '../support/rules/data-dictionary/offered-elements'
import { fieldSubject } from '../support/rules/data-dictionary/offered-field'
import { judgeSuggestedSize } from '../support/rules/data-dictionary/suggested-size'
import { judgeSynonyms } from '../support/rules/data-dictionary/synonyms-absent'
import type { ConformanceWorld, StepOutcome } from '../support/run/world'

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
    if (field === undefined) return this.record(notOffered(fieldSubject({ resourceName, fieldName })))
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
      judgeDataType(this.model, this.fieldCalled(fieldName), dataType, this.standardFieldCalled(fieldName)),
    )
  },
)

Then(
  '{field} MUST expand to the {resource} resource',
  function (this: ConformanceWorld, fieldName: string, resourceName: string) {
    return this.record(judgeExpansion(this.model, this.fieldCalled(fieldName), resourceName))
  },
)

Then(
  '{field} length SHOULD be equal to the RESO Suggested Max Length of {int}',
  function (this: ConformanceWorld, fieldName: string, suggested: number) {
    return this.record(judgeSuggestedSize(this.model, this.fieldCalled(fieldName), 'length', suggested))
  },
)

Then(
  '{field} precision SHOULD be equal to the RESO Suggested Max Precision of {int}',
  function (this: ConformanceWorld, fieldName: string, suggested: number) {
    return this.record(judgeSuggestedSize(this.model, this.fieldCalled(fieldName), 'precision', suggested))
  },
)

Then(
  '{field} scale SHOULD be equal to the RESO Suggested Max Scale of {int}',
  function (this: ConformanceWorld, fieldName: string, suggested: number) {
    return this.record(judgeSuggestedSize(this.model, this.fieldCalled(fieldName), 'scale', suggested))
  },
)

function judgeSynonymsOf(
  world: ConformanceWorld,
  fieldName: string,
  resourceName: string,
  synonyms: DataTable,
): StepOutcome {
  const entityType = offeredResource(world.model, world.dictionary, resourceName)
  if (entityType === undefined) return world.record(notOffered(resourceName))
  return world.record(judgeSynonyms(world.model, entityType, { resourceName, fieldName }, synonyms.raw().flat()))
}
