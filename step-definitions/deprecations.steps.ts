import { Then } from '@cucumber/cucumber'
import { dataDictionaryRules } from '../support/rules/data-dictionary-rules'
import type { ConformanceWorld } from '../support/run/world'

const { flagsDeprecated, standardNameDeprecated } = dataDictionaryRules

Then('the StandardName annotation SHOULD NOT be used', function (this: ConformanceWorld) {
  return this.record(standardNameDeprecated.judge(this.model))
})

Then('IsFlags SHOULD NOT be used', function (this: ConformanceWorld) {
  return this.record(flagsDeprecated.judge(this.model))
})
