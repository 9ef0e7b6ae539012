import { Then, When } from '@cucumber/cucumber'
import type { LookupResource, ReplicatedResource } from '../support/payload/replicated-resource'
import { dataDictionaryRules } from '../support/rules/data-dictionary-rules'
import { lookupResourceRules } from '../support/rules/lookup-resource-rules'
import { offerOfResource } from '../support/rules/offered-elements'
import type { ConformanceWorld } from '../support/run/world'

const { elementOffered } = dataDictionaryRules

When('the {resource} Resource is in the metadata', function (this: ConformanceWorld, resourceName: string) {
  return this.record(
    elementOffered.judge(`${resourceName} Resource`, offerOfResource(this.model, this.dictionary, resourceName)),
  )
})

Then('the Lookup Resource MUST be in the metadata of a server with string lookups', function (this: ConformanceWorld) {
  return this.record(lookupResourceRules.lookupInMetadata.judge(this.model, this.dictionary))
})

Then('the {resource} Resource MUST be on the server', async function (this: ConformanceWorld, resourceName: string) {
  return this.record(await lookupResourceRules.onServer.judge(replicated(this, resourceName)))
})

Then(
  'the {resource} Resource MUST give the count of its records',
  async function (this: ConformanceWorld, resourceName: string) {
    return this.record(await lookupResourceRules.count.judge(replicated(this, resourceName)))
  },
)

Then(
  'the {resource} Resource MUST give the same count without records',
  async function (this: ConformanceWorld, resourceName: string) {
    return this.record(await lookupResourceRules.countWithoutRecords.judge(replicated(this, resourceName)))
  },
)

Then(
  'the {resource} Resource MUST be replicated completely',
  async function (this: ConformanceWorld, resourceName: string) {
    return this.record(await lookupResourceRules.replicatedCompletely.judge(replicated(this, resourceName)))
  },
)

Then(
  'the {resource} Resource MUST support $top and $skip',
  async function (this: ConformanceWorld, resourceName: string) {
    return this.record(await lookupResourceRules.topAndSkip.judge(replicated(this, resourceName)))
  },
)

Then(
  'the {resource} Resource MUST support queries by ModificationTimestamp',
  async function (this: ConformanceWorld, resourceName: string) {
    return this.record(await lookupResourceRules.modificationTimestamp.judge(replicated(this, resourceName)))
  },
)

Then(
  '{field} of the {resource} Resource MUST be {word}',
  function (this: ConformanceWorld, fieldName: string, resourceName: string, type: string) {
    return this.record(lookupResourceRules.fieldType.judge(this.model, resourceName, fieldName, type))
  },
)

Then(
  '{field} of the {resource} Resource MUST NOT be nullable',
  function (this: ConformanceWorld, fieldName: string, resourceName: string) {
    return this.record(lookupResourceRules.fieldNotNullable.judge(this.model, resourceName, fieldName))
  },
)

Then(
  '{field} of the {resource} Resource SHOULD be nullable',
  function (this: ConformanceWorld, fieldName: string, resourceName: string) {
    return this.record(lookupResourceRules.fieldNullable.judge(this.model, resourceName, fieldName))
  },
)

Then('every string lookup Field MUST have a LookupName annotation', function (this: ConformanceWorld) {
  return this.record(...lookupResourceRules.lookupNameAnnotated.judge(this.model, this.dictionary))
})

Then('every string lookup Field MUST use the LookupName of the Data Dictionary', function (this: ConformanceWorld) {
  return this.record(...lookupResourceRules.lookupNameStandard.judge(this.model, this.dictionary))
})

Then(
  'every string lookup Field MUST have as many values as the Data Dictionary says',
  function (this: ConformanceWorld) {
    return this.record(...lookupResourceRules.stringLookupType.judge(this.model, this.dictionary))
  },
)

Then(
  'every record of the {resource} Resource MUST have a {field}',
  async function (this: ConformanceWorld, resourceName: string, fieldName: string) {
    return this.record(...(await lookupResourceRules.requiredValue.judge(replicated(this, resourceName), fieldName)))
  },
)

Then(
  'every pair of {field} and {field} MUST occur once in the {resource} Resource',
  async function (this: ConformanceWorld, first: string, second: string, resourceName: string) {
    return this.record(...(await lookupResourceRules.pairOnce.judge(replicated(this, resourceName), [first, second])))
  },
)

Then('every record of a standard value MUST have its StandardLookupValue', async function (this: ConformanceWorld) {
  return this.record(...(await lookupResourceRules.standardValue.judge(lookupResource(this), this.dictionary)))
})

Then('every annotated LookupName MUST have Lookup records', async function (this: ConformanceWorld) {
  const { version } = this.dictionary
  return this.record(
    ...(await lookupResourceRules.lookupNamesRecorded.judge(this.model, lookupResource(this), version)),
  )
})

Then(
  'every LookupName of the Lookup records SHOULD be the LookupName of a Field',
  async function (this: ConformanceWorld) {
    return this.record(
      ...(await lookupResourceRules.lookupNamesReferredTo.judge(this.model, this.dictionary, lookupResource(this))),
    )
  },
)

Then(
  'every record of the {resource} Resource MUST name a Field of the metadata',
  async function (this: ConformanceWorld, resourceName: string) {
    return this.record(
      ...(await lookupResourceRules.fieldRecordInMetadata.judge(this.model, replicated(this, resourceName))),
    )
  },
)

Then(
  'every Field of the metadata MUST have a record in the {resource} Resource',
  async function (this: ConformanceWorld, resourceName: string) {
    return this.record(...(await lookupResourceRules.fieldHasRecord.judge(this.model, replicated(this, resourceName))))
  },
)

function replicated(world: ConformanceWorld, resourceName: string): ReplicatedResource {
  if (resourceName === 'Lookup') return lookupResource(world)
  if (resourceName !== 'Field')
    throw new Error(`only the Lookup and Field Resources are replicated, not ${resourceName}`)
  return world.server.fieldResource ?? undeclared(resourceName)
}

const lookupResource = (world: ConformanceWorld): LookupResource => world.server.lookupResource ?? undeclared('Lookup')

function undeclared(resourceName: string): never {
  throw new Error(
    `there is no ${resourceName} Resource; this sentence comes first: When the "${resourceName}" Resource is in the metadata`,
  )
}
