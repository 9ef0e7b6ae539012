import { Then, When } from '@cucumber/cucumber'
import {
  FIELD_VARIATIONS,
  judgeReview,
  judgeReviewed,
  judgeVariations,
  LOOKUP_VARIATIONS,
  RESOURCE_VARIATIONS,
} from '../support/rules/variations/variations-resolved'
import type { ConformanceWorld } from '../support/run/world'

Then('Resources MUST NOT be variations of standard Resources', async function (this: ConformanceWorld) {
  const { reviewed } = await this.session.variations.found()
  return this.record(...judgeVariations(RESOURCE_VARIATIONS, reviewed))
})

Then('Fields and expansions MUST NOT be variations of standard Fields', async function (this: ConformanceWorld) {
  const { reviewed } = await this.session.variations.found()
  return this.record(...judgeVariations(FIELD_VARIATIONS, reviewed))
})

Then('lookup values MUST NOT be variations of standard lookup values', async function (this: ConformanceWorld) {
  const { reviewed, unknownLookups } = await this.session.variations.found()
  return this.record(...judgeVariations(LOOKUP_VARIATIONS, reviewed, unknownLookups))
})

When('variations have been reviewed', async function (this: ConformanceWorld) {
  return this.record(judgeReviewed(this.session.variations.review))
})

Then('every entry of the review SHOULD settle a variation', async function (this: ConformanceWorld) {
  const { reviewed } = await this.session.variations.found()
  return this.record(...judgeReview(reviewed))
})
