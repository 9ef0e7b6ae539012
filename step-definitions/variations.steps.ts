import { Then, When } from '@cucumber/cucumber'
import { dataDictionaryRules } from '../support/rules/data-dictionary-rules'
import { offerOfReview } from '../support/rules/offered-elements'
import { variationRules } from '../support/rules/variation-rules'
import type { ConformanceWorld } from '../support/run/world'
import { REVIEW_FILE } from '../support/variations/review'

Then('EntityTypes and EntitySets of Resources SHOULD have the standard names', function (this: ConformanceWorld) {
  return this.record(...variationRules.resourceNames.judge(this.model, this.dictionary))
})

Then('Resources MUST NOT be variations of standard Resources', async function (this: ConformanceWorld) {
  const { reviewed } = await this.session.variations.found()
  return this.record(...variationRules.resourceVariations.judge(reviewed))
})

Then('Fields and expansions MUST NOT be variations of standard Fields', async function (this: ConformanceWorld) {
  const { reviewed } = await this.session.variations.found()
  return this.record(...variationRules.fieldVariations.judge(reviewed))
})

Then('lookup values MUST NOT be variations of standard lookup values', async function (this: ConformanceWorld) {
  const { reviewed, unknownLookups } = await this.session.variations.found()
  return this.record(...variationRules.lookupVariations.judge(reviewed, unknownLookups))
})

When('variations have been reviewed', async function (this: ConformanceWorld) {
  return this.record(
    dataDictionaryRules.elementOffered.judge(REVIEW_FILE, offerOfReview(this.session.variations.review)),
  )
})

Then('every entry of the review SHOULD settle a variation', async function (this: ConformanceWorld) {
  const { reviewed } = await this.session.variations.found()
  return this.record(...variationRules.reviewEntries.judge(reviewed))
})
