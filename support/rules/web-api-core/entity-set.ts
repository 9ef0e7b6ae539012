import type { Finding } from '../../dictionary/finding'
import { firstFew } from '../../dictionary/wording'
import type { EntityDataModel } from '../../metadata/entity-data-model'
import type { CoreTarget } from '../core-target'
import { type About, defineRule } from '../rule'

const SHOWN = 10

/** The Resource under test can be asked for: a container of the metadata has it as an EntitySet. */
export const endpointEntitySet = defineRule({
  id: 'core-entity-set',
  level: 'MUST',
  requirement: 'be an EntitySet',
  label: 'Resource under test that is not an EntitySet',
  source: 'Web API Core 2.0.0, 2.5.1',
  sentences: ['EndpointResource MUST be an EntitySet'],
  brokenBy: ['an EntitySet of another name'],
  allows: ['an EntitySet of a second EntityContainer'],
  judge: (about, { model, resource }: CoreTarget): Finding =>
    judgeNames(about(`EndpointResource ${resource}`), model, [resource]),
})

/** "At least one" of some Resources can be asked for. */
export const requiredEntitySet = defineRule({
  id: 'core-required-resource',
  level: 'MUST',
  requirement: 'have one of the required Resources as an EntitySet',
  label: 'Metadata without any of the required Resources',
  source: 'Web API Core 2.0.0, 2.7',
  sentences: ['at least one of these Resources MUST be an EntitySet'],
  brokenBy: ['none of the required Resources'],
  allows: ['one of the required Resources'],
  judge: (about, model: EntityDataModel, resources: readonly string[]): Finding =>
    judgeNames(about('the metadata'), model, resources),
})

function judgeNames(about: About, { entityContainers }: EntityDataModel, wanted: readonly string[]): Finding {
  const names = entityContainers.flatMap(({ entitySets }) => entitySets.map(({ name }) => name))
  const there = wanted.filter((name) => names.includes(name))
  if (there.length > 0) return { ...about, outcome: 'upheld', found: `EntitySet ${there.join(', ')}` }
  return {
    ...about,
    outcome: 'violated',
    expected: `an EntitySet called ${wanted.join(' or ')}`,
    found: names.length === 0 ? 'no EntitySet' : `EntitySet ${firstFew(names, SHOWN)}`,
    evidence: '$metadata, EntityContainer',
    advice: 'declare the EntitySet in the EntityContainer; names are case-sensitive',
  }
}
